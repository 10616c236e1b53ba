import { loadDataset as load } from "../../lib/dataset/dataset";

export { checkDataset } from "../../lib/dataset/dataset";

/**
 * The dataset, read once for all mutants, each time as another: what is kept once per dataset was reckoned by the mutant
 * before.
 */
export const loadDataset = () => ({ ...load() });
