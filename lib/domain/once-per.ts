import type { Dataset } from "@/lib/dataset/dataset";

type Making<Keys extends readonly string[], T> = (dataset: Dataset, ...keys: Keys) => T;

/**
 * What is made of the whole dataset is made once for it and, where it takes more, once for each language, id and so on:
 * whoever asks again gets the same object. It goes with its dataset; another dataset has its own.
 */
export function oncePer<Keys extends readonly string[], T>(make: Making<Keys, T>): Making<Keys, T> {
  const made = new WeakMap<Dataset, Map<string, { readonly value: T }>>();
  return (dataset, ...keys) => {
    const known = made.get(dataset) ?? new Map<string, { readonly value: T }>();
    made.set(dataset, known);
    const key = JSON.stringify(keys);
    const { value } = known.get(key) ?? { value: make(dataset, ...keys) };
    known.set(key, { value });
    return value;
  };
}
