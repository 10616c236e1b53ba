import { checkDataset } from "@/lib/dataset/dataset";
import { formatProblem } from "@/lib/dataset/problems";
import { readFiles } from "@/lib/dataset/read";
import { tableNames } from "@/lib/dataset/tables";
import { tellFaults } from "./disk.mjs";

tellFaults();

/** `npm run check:data`: prints every problem of the data files and exits 1, or says that all is well. */
const { dataset, problems } = checkDataset(readFiles());
for (const problem of problems) console.error(formatProblem(problem));
if (dataset === null) {
  console.error(
    `\n${problems.length} ${problems.length === 1 ? "problem" : "problems"} in data/: nothing was built.`,
  );
  process.exit(1);
}
const { tables } = dataset.folder;
const counts = tableNames.map((name) => `${tables[name].cells.length} ${name}`);
console.log(`data/ is sound: ${counts.join(", ")}; reviewed through ${dataset.reviewedThrough.text}.`);
