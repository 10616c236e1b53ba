import { describe, expect, it } from "vitest";
import { columnsOf } from "@/lib/dataset/codebook";
import { publishedNames } from "@/lib/dataset/published";
import { codebookTable, previewTable, seriesTable } from "@/lib/page/data-tables";
import { locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { soundDataset } from "../dataset/sound-dataset";

describe("the codebook of a table", () => {
  const { caption, columns, rows } = codebookTable("weights", "en");

  it("has the title of the table, and says what each column is called, means and holds", () => {
    expect(caption).toBe("CAMEO codes and their Goldstein weights");
    expect(columns).toEqual([
      { id: "column", label: "Column", numeric: false },
      { id: "meaning", label: "Meaning", numeric: false },
      { id: "holds", label: "Holds", numeric: false },
      { id: "empty", label: "May be empty", numeric: false },
    ]);
  });

  it("has a line for each column, one for a text in two languages", () => {
    expect(rows.map(([column, , holds, empty]) => [column, holds, empty])).toEqual([
      ["code", "text", "no"],
      ["label_en, label_ja", "text", "no"],
      ["goldstein", "number", "no"],
      ["level", "one of a list: root, base, sub", "no"],
      ["sources", "list", "no"],
    ]);
    expect(rows[3]?.[1]).toBe("root: two digits. base: three. sub: four.");
  });

  it.each([
    ["events", "landmark", "whole number: 1, 2, 3", "yes"],
    ["events", "ongoing", "yes or no", "no"],
    ["events", "end_date", "date", "yes"],
    ["agreements", "verification", "list: national-technical-means, on-site-inspection, data-exchange", "no"],
    ["sources", "url", "address", "yes"],
    ["series", "value", "number", "yes"],
    ["memberships", "left", "date", "yes"],
  ] as const)("says what %s.%s holds and whether it may be empty", (table, column, holds, empty) =>
    expect(
      codebookTable(table, "en")
        .rows.find(([name]) => name === column)
        ?.slice(2),
    ).toEqual([holds, empty]),
  );

  it("names the languages that may be missing where others may not", () => {
    const name = codebookTable("agreements", "en").rows.find(([column]) => column?.startsWith("name_en"));
    expect([name?.[0], name?.[3]]).toEqual(["name_en, name_ja, name_ru", "name_ru"]);
  });

  it("is in Japanese for the Japanese page, the names and vocabularies as they stand in the files", () => {
    const { columnHeads, forms, no } = messagesOf("ja").data;
    const japanese = codebookTable("weights", "ja");
    expect(japanese.columns.map(({ label }) => label)).toEqual([
      columnHeads.column,
      columnHeads.meaning,
      columnHeads.holds,
      columnHeads.empty,
    ]);
    expect(japanese.rows.map(([column, , holds, empty]) => [column, holds, empty])).toEqual([
      ["code", forms.text, no],
      ["label_en, label_ja", forms.text, no],
      ["goldstein", forms.number, no],
      ["level", `${forms.choice}: root, base, sub`, no],
      ["sources", forms.list, no],
    ]);
  });

  it.each(locales.flatMap((locale) => publishedNames.map((table) => [table, locale] as const)))(
    "names every column of %s once in %s",
    (table, locale) => {
      const named = codebookTable(table, locale).rows.flatMap(([column = ""]) => column.split(", "));
      expect(named.toSorted()).toEqual(
        columnsOf(table, locale)
          .map(({ name }) => name)
          .toSorted(),
      );
    },
  );
});

describe("the first rows of a table", () => {
  const preview = {
    table: "weights",
    header: ["code", "goldstein"],
    first: [
      ["010", "0.0"],
      ["191", "-9.5"],
    ],
    rows: 1311,
  } as const;

  it("are shown as they stand in the file, under the names of the file", () => {
    expect(previewTable(preview, "en")).toEqual({
      caption: "The first 2 of 1,311 rows of weights",
      columns: [
        { id: "code", label: "code", numeric: false },
        { id: "goldstein", label: "goldstein", numeric: false },
      ],
      rows: [
        ["010", "0.0"],
        ["191", "-9.5"],
      ],
    });
  });

  it("say how many they are in Japanese too", () => {
    const { caption } = previewTable(preview, "ja");
    expect(["weights", "1,311行", "2行"].filter((words) => !caption.includes(words))).toEqual([]);
  });
});

describe("the table of the series", () => {
  const dataset = soundDataset();

  it("says what each counts, when, in how many figures, who made it, on what terms", () => {
    const { columns, rows } = seriesTable(dataset, "en");
    expect(columns.map(({ id }) => id)).toEqual(["name", "unit", "span", "figures", "origin", "licence"]);
    expect(columns.filter(({ numeric }) => numeric).map(({ id }) => id)).toEqual(["figures"]);
    expect(rows).toEqual([["Stockpile", "warheads", "1945–1950", "3", "An institute", "CC BY 4.0"]]);
  });

  it("is in Japanese for the Japanese page", () => {
    const { rows } = seriesTable(dataset, "ja");
    expect(rows).toEqual([["保有数", "発", "1945年〜1950年", "3", "An institute", "CC BY 4.0"]]);
  });

  it("has dates in the precision that they are known to", () => {
    const finer = soundDataset(
      ["series", 2, "date", "1945-08"],
      ["series-catalog", 2, "from", "1945-08"],
      ["series", 4, "end_date", "1950-02-01"],
      ["series-catalog", 2, "to", "1950-02-01"],
    );
    expect(seriesTable(finer, "en").rows[0]?.[2]).toBe("August 1945 – 1 February 1950");
  });
});
