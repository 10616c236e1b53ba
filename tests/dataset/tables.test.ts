import { describe, expect, it } from "vitest";
import { rowsByTable, tableNames, tables, toRows, worksCitedBy } from "@/lib/dataset/tables";
import { soundDataset } from "./sound-dataset";

const dataset = soundDataset();

describe.each(tableNames)("the declaration of %s", (table) => {
  const { schema, key, links } = tables[table];
  const columns = Object.keys(schema.shape);

  it("names columns of the table by its key and its links, each link once", () => {
    const linked = links.map(({ column }) => column);
    expect([...key, ...linked].filter((column) => !columns.includes(column))).toEqual([]);
    expect(new Set(linked).size).toBe(linked.length);
  });

  it("has the columns that every table has alike among its links: works cited, works compared with", () => {
    const alike = ["sources", "checked"].filter((column) => columns.includes(column));
    expect(links.map(({ column }) => column)).toEqual(expect.arrayContaining(alike));
  });

  it("says under which name its rows stand in the dataset", () => {
    expect(dataset).toHaveProperty(tables[table].rows, rowsByTable(dataset)[table]);
  });
});

describe("the links of a row", () => {
  const namedBy = (column: string) =>
    tables["seed-coverage"].links
      .filter((link) => link.column === column)
      .flatMap((link) => dataset.seedStatements.flatMap((row) => link.namedBy(row)));

  it("name rows by their table and id, and say what the cell says", () => {
    expect(namedBy("carried_by")).toEqual([
      { table: "events", id: "yalta", text: "events/yalta" },
      { table: "summits", id: "yalta-1945", text: "summits/yalta-1945" },
      { table: "alliances", id: "pact", text: "alliances/pact" },
    ]);
    expect(namedBy("sources")).toEqual([{ table: "sources", id: "record", text: "record" }]);
  });

  it("give the works that it cites, not those that it was compared with", () => {
    const [row] = soundDataset(["limits", 2, "checked", "1979-12-01 record"]).limits;
    expect(row).toBeDefined();
    expect(row === undefined ? null : [...worksCitedBy("limits", row)]).toEqual(["book"]);
  });
});

describe("the rows of all tables", () => {
  it("are the same under the names of their tables and under those of the dataset", () => {
    const byTable = rowsByTable(dataset);
    expect(byTable.series).toBe(dataset.observations);
    expect(toRows(byTable)).toMatchObject({ events: dataset.events, indicators: dataset.indicators });
  });
});
