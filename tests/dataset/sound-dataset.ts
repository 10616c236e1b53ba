import { checkDataset, type Dataset } from "@/lib/dataset/dataset";
import { type Fault, smallFiles } from "./small-dataset";

/** The small dataset as it is checked, with these cells changed. Throws where they make it unsound: a test is wrong then. */
export function soundDataset(...changes: readonly Fault[]): Dataset {
  const { dataset, problems } = checkDataset(smallFiles(changes));
  if (dataset === null) throw new Error(`The small dataset is not sound: ${JSON.stringify(problems)}`);
  return dataset;
}
