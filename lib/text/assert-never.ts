/** Closes a switch over a union: the compiler lists every switch that lacks a new member. */
export function assertNever(value: never): never {
  throw new Error(`A case that no code expects: ${JSON.stringify(value)}`);
}
