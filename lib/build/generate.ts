import { writeFileSync } from "node:fs";
import { measureFonts } from "./measure-fonts";
import { writeTokens } from "./write-tokens";

/** `npm run generate`: rewrites the two files that are made from others and kept in the repository. Tests hold them to their sources. */
writeTokens();
writeFileSync("lib/look/advance-widths.json", `${JSON.stringify(measureFonts(), null, 1)}\n`);
console.log("Written: app/tokens.css, lib/look/advance-widths.json");
