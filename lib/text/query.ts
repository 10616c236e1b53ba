/**
 * The query of an address with some of its keys set anew, the others as they were; `null` takes a key away. Begins with a
 * question mark, or is empty.
 */
export function withQuery(search: string, parts: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(search);
  for (const [key, value] of Object.entries(parts))
    if (value === null) query.delete(key);
    else query.set(key, value);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
