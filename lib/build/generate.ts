import { writeFileSync } from "node:fs";
import { readFiles, writeGenerated } from "@/lib/dataset/read";
import { codebookText } from "@/lib/output/dataset/codebook-text";
import { descriptorText } from "@/lib/output/dataset/descriptor";
import { measureFonts } from "./measure-fonts";
import { writeTokens } from "./write-tokens";

/** `npm run generate`: rewrites the files that are made from others and kept in the repository. Tests hold them to their sources. */
writeTokens();
writeFileSync("lib/look/advance-widths.json", `${JSON.stringify(measureFonts(), null, 1)}\n`);
const { descriptor, codebook } = readFiles();
writeGenerated({ descriptor: descriptorText(descriptor), codebook: codebookText(codebook) });
console.log(
  "Written: app/tokens.css, lib/look/advance-widths.json, data/datapackage.json, the tables of data/README.md",
);
