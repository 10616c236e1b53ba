import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { loadDataset } from "@/lib/dataset/dataset";
import { tableNames } from "@/lib/dataset/tables";
import { ja } from "@/lib/text/messages/ja/all";

/** Wrong forms of names, what is right, and why: decided once, for data and pages alike. */
const spellings = z
  .array(z.strictObject({ right: z.string().min(1), wrong: z.string().min(1), why: z.string().min(1) }))
  .parse(parse(readFileSync("tests/fixtures/spelling-ja.csv", "utf8"), { columns: true }));

/** Every Japanese text of the data with its place, and of the pages by its path. */
function* japaneseTexts(): Generator<readonly [place: string, text: string]> {
  const { folder } = loadDataset();
  for (const name of tableNames) {
    const { header, cells } = folder.tables[name];
    for (const [line, row] of cells.entries())
      for (const [index, column] of header.entries())
        if (column.endsWith("_ja")) yield [`${name}.csv:${line + 2} ${column}`, row[index] ?? ""];
  }
  yield* messageTexts(ja, "ja");
}

/** What functions say is not known here: their source has the words. */
function* messageTexts(message: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof message === "string" || typeof message === "function") yield [path, String(message)];
  else if (typeof message === "object" && message !== null)
    for (const [key, part] of Object.entries(message)) yield* messageTexts(part, `${path}.${key}`);
}

const texts = [...japaneseTexts()];

describe("Japanese names", () => {
  it("are spelt in one way throughout the data and the pages", () => {
    const wrong = texts.flatMap(([place, text]) =>
      spellings
        .filter((spelling) => text.includes(spelling.wrong))
        .map(({ wrong: form, right }) => `${place}: ${form} → ${right}`),
    );
    expect(wrong).toEqual([]);
  });

  it("are looked at in all tables, and the list contradicts itself nowhere", () => {
    expect(texts.length).toBeGreaterThan(5000);
    const rights = spellings.map(({ right }) => right);
    expect(spellings.filter(({ wrong }) => rights.some((right) => right.includes(wrong)))).toEqual([]);
  });

  it("leave no English text without its Japanese twin where the column has one", () => {
    const { folder } = loadDataset();
    const missing = tableNames.flatMap((name) => {
      const { header, cells } = folder.tables[name];
      const twins = header.flatMap((column, index) => {
        const twin = header.indexOf(column.replace(/_en$/, "_ja"));
        return column.endsWith("_en") && twin >= 0 ? [[index, twin] as const] : [];
      });
      return cells.flatMap((row, line) =>
        twins
          .filter(([en, other]) => (row[en] === "") !== (row[other] === ""))
          .map(([en]) => `${name}:${line + 2} ${header[en]}`),
      );
    });
    expect(missing).toEqual([]);
  });
});
