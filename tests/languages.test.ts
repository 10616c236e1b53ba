import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { parseCsv } from "@/lib/dataset/parse-csv";
import { formatProblem, missingColumn } from "@/lib/dataset/problems";
import { tableNames, tables } from "@/lib/dataset/tables";
import { toCsv } from "@/lib/output/format/csv";
import { locales } from "@/lib/text/locales";
import { house } from "./house";
import { openCopy } from "./house-copy";
import { findLanguageForks } from "./language-forks";

/** The files that speak of single languages, and why. */
const single: Readonly<Record<string, string>> = {
  "lib/text/language.ts": "the record of what differs between languages",
  "lib/schema/agreement.ts": "the short name, which agreements have in English alone",
};

describe("the code of the house", () => {
  const forks = house.flatMap(({ path, text }) =>
    findLanguageForks(text).map((found) => ({ path, ...found })),
  );

  it("nowhere asks which language it has before it, nor keeps a table by language beside the record", () => {
    expect(forks.filter(({ path }) => single[path] === undefined)).toEqual([]);
  });

  it("has no exception that is none", () => {
    expect(Object.keys(single).filter((path) => forks.every((fork) => fork.path !== path))).toEqual([]);
  });
});

/**
 * A language that the house does not have. It is added to a copy of the house in the steps that a translator would take,
 * and each step says what is missing: the compiler names the files, the check of the data the columns. With all of it
 * filled in, the copy says what it has to say in that language, so that no place was forgotten that neither of them saw.
 */
const added = "eo";

const copy = openCopy(["app", "components", "lib", "data", "package.json", "CHANGELOG.md"]);

afterAll(copy.close);

/** What a translator writes: the messages, here the English ones under the new name, and an entry of the record. */
function translate(): void {
  cpSync(copy.path("lib/text/messages/en"), copy.path(`lib/text/messages/${added}`), { recursive: true });
  cpSync(copy.path("lib/text/messages/ja/all.ts"), copy.path(`lib/text/messages/${added}/all.ts`));
  copy.rewrite(`lib/text/messages/${added}/all.ts`, "export const ja:", `export const ${added}:`);
  copy.rewrite(
    "lib/text/messages.ts",
    "import { ja }",
    `import { ${added} } from "./messages/${added}/all";\nimport { ja }`,
  );
  copy.rewrite("lib/text/messages.ts", "= { en, ja }", `= { en, ja, ${added} }`);
  copy.rewrite(
    "lib/text/language.ts",
    "Record<Locale, Language>> = {",
    `Record<Locale, Language>> = {
      ${added}: {
        tag: "${added}", name: "Esperanto", script: "latin", leans: true, comma: "; ", and: " kaj ",
        sentenceGap: " ", wordGap: " de ", brackets: [" [", "]"], percentGap: "", yearSign: "",
        rangeDash: "~", rangeGap: " ", spanJoin: " ĝis ",
      },`,
  );
}

const columnsOf = (table: (typeof tableNames)[number]) => Object.keys(tables[table].schema.shape);

/** The columns that every language of the site has, by their English names. */
const translated = (table: (typeof tableNames)[number]) => {
  const columns = columnsOf(table);
  return columns.filter((column) =>
    locales.every(
      (locale) => columns.includes(column.replace(/_en$/, `_${locale}`)) && column.endsWith("_en"),
    ),
  );
};

/** The columns of the new language, with the English text in them. */
function fillColumns(): void {
  for (const table of tableNames) {
    const path = copy.path(`data/${table}.csv`);
    const { header, rows } = parseCsv(table, readFileSync(path));
    const from = translated(table).map((column) => header.indexOf(column));
    const names = translated(table).map((column) => column.replace(/_en$/, `_${added}`));
    writeFileSync(
      path,
      toCsv([
        [...header, ...names],
        ...rows.map(({ cells }) => [...cells, ...from.map((index) => cells[index] ?? "")]),
      ]),
    );
  }
}

/** A program that says in English and in the new language what the house says of the same things. */
const speaker = `
import { chartIds, specOf } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";
import { outputFiles } from "@/lib/output/files";
import { phaseTime } from "@/lib/page/phase-items";
import { treatyRecord } from "@/lib/record/agreement";
import { recordNames } from "@/lib/record/links";
import type { Locale } from "@/lib/text/locales";

const dataset = loadDataset();
const isText = (name: string | undefined) => /\\.(csv|json)$/.test(name ?? "");

async function say(locale: Locale) {
  const files = outputFiles(dataset).filter(({ path }) => path[0] === locale && isText(path[1]));
  for (const file of files) await file.read();
  return {
    charts: chartIds.map((id) => specOf(dataset, id, locale).locale),
    files: files.map(({ path }) => path[1]),
    phases: dataset.phases.map((phase) => phaseTime(phase, locale)),
    others: dataset.agreements.slice(0, 1).flatMap((row) => treatyRecord(dataset, row, locale).otherNames.map(({ lang }) => lang)),
    meetings: dataset.summits.map(({ id }) => recordNames(dataset, locale).get("summits/" + id)?.text ?? ""),
  };
}

console.log(JSON.stringify([await say("en"), await say("${added}")]));
`;

const said = z.object({
  charts: z.array(z.string()),
  files: z.array(z.string()),
  phases: z.array(z.string()),
  others: z.array(z.string()),
  meetings: z.array(z.string()),
});

describe("a further language", () => {
  it("is named by the compiler where it is missing, once it stands in the list", () => {
    copy.rewrite("lib/text/locales.ts", '["en", "ja"]', `["en", "ja", "${added}"]`);
    const missing = copy.compile();
    expect(missing.map(({ file }) => file).toSorted()).toEqual([
      "lib/text/language.ts",
      "lib/text/messages.ts",
    ]);
    for (const { what } of missing) expect(what).toContain(`'${added}'`);
  }, 120_000);

  it("compiles as soon as it has its messages and its entry in the record", () => {
    translate();
    expect(copy.compile()).toEqual([]);
  }, 120_000);

  it("is missed by the check of the data in every column that the other languages have", () => {
    const { status, stderr } = copy.run("lib/build/check-data.ts");
    const missing = tableNames.flatMap((table) =>
      translated(table).map((column) =>
        formatProblem(missingColumn({ file: `${table}.csv`, line: 1 }, column.replace(/_en$/, `_${added}`))),
      ),
    );
    const said = stderr.split("\n").filter((line) => line.includes(".csv:"));
    expect(said.toSorted()).toEqual(missing.toSorted());
    expect(missing.length).toBeGreaterThan(0);
    expect(status).toBe(1);
  }, 120_000);

  it("passes that check with its columns, and then says all that the house says", () => {
    fillColumns();
    expect(copy.run("lib/build/check-data.ts").stderr).toBe("");
    writeFileSync(copy.path("lib/build/speak.ts"), speaker);
    const { stdout, stderr } = copy.run("lib/build/speak.ts");
    expect(stderr).toBe("");
    const [english, foreign] = z.tuple([said, said]).parse(JSON.parse(stdout));
    expect(foreign.charts).toEqual(english.charts.map(() => added));
    expect(foreign.files).toEqual(english.files);
    expect(english.phases.join()).toContain("–");
    expect(foreign.phases).toEqual(english.phases.map((time) => time.replace("–", "~")));
    expect(english.others).toEqual(["ja", added, "ru"]);
    expect(foreign.others).toEqual(["en", "ja", "ru"]);
    expect(foreign.meetings).toEqual(english.meetings.map((name) => name.replace(/ (?=\d+$)/, " de ")));
  }, 120_000);
});
