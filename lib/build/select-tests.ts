import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { judgeOf, readKeptTests, stillHolding, writeKeptTests } from "./kept-tests";

/** Forgets the tests in Chromium that no longer hold, and writes the names of the others into the list that is asked for. */
const [list = ""] = process.argv.slice(2);
const kept = readKeptTests();
const holding = stillHolding(kept, (file) => judgeOf(`tests/e2e/${file}`));
writeKeptTests(Object.fromEntries(Object.entries(kept).filter(([name]) => holding.includes(name))));
mkdirSync(dirname(list), { recursive: true });
writeFileSync(list, holding.map((name) => `${name}\n`).join(""));
