import { checkDataset, type Dataset } from "@/lib/dataset/dataset";
import { smallFiles } from "../dataset/small-dataset";

const { dataset } = checkDataset(smallFiles());

/** The small dataset, 1945 to 1979, with the weights of some of its events by their ids, all of ordinary size; the others have 0. */
export function weightedDataset(weights: Readonly<Record<string, number>>): Dataset {
  if (dataset === null) throw new Error("the small dataset has problems");
  const events = dataset.events.map((event) => {
    const goldstein = weights[event.id] ?? 0;
    return { ...event, goldstein, magnitude: goldstein === 0 ? null : (2 as const) };
  });
  return { ...dataset, events };
}
