const isWhole = <All extends object>(keys: readonly (keyof All)[], made: Partial<All>): made is All =>
  keys.every((key) => Object.hasOwn(made, key));

/**
 * Something for every key, of the type that goes with it. The compiler tells these types apart only where `All` is not
 * known to it: whoever makes things of different types for different keys is generic over them.
 */
export function mapKeys<All extends object>(
  keys: readonly (keyof All)[],
  of: <Key extends keyof All>(key: Key) => All[Key],
): All {
  const made: Partial<All> = {};
  const add = <Key extends keyof All>(key: Key) => {
    made[key] = of(key);
  };
  for (const key of keys) add(key);
  if (!isWhole(keys, made)) throw new Error("A key was left out");
  return made;
}
