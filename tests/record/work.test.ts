import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { workItems } from "@/lib/record/work";
import { locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { soundDataset } from "../dataset/sound-dataset";

const dataset = loadDataset();

describe("the works of a small dataset", () => {
  const named = soundDataset(
    ["sources", 2, "author", "Zubok, V."],
    ["sources", 3, "published_in", "An archive"],
  );

  it("are printed as a bibliography prints them, with what rests on each", () => {
    const [record, book] = workItems(named, "en");
    expect(record).toMatchObject({
      id: "record",
      text: "",
      title: "A record",
      rest: ", An archive, 1945-1972",
      url: "https://example.org/record",
      kind: "primary",
      count: 17,
      rests: "17 records",
    });
    expect(book).toMatchObject({
      id: "book",
      text: "Zubok, V., ",
      title: "A book",
      rest: ", 1990",
      url: null,
      kind: "secondary",
    });
  });

  it("name the tables in which something rests on them, and the records there", () => {
    const [record] = workItems(named, "en");
    expect(record?.tables.map(({ name, records }) => [name, records.length])).toEqual([
      ["Events", 7],
      ["Conditions", 6],
      ["Agreements", 2],
      ["Statements of the article", 1],
      ["Ratifications", 1],
    ]);
    expect(record?.tables[4]?.records).toEqual([
      { id: "ratifications/salt", text: "First", href: "/en/treaties/salt/" },
    ]);
    expect(workItems(named, "ja")[0]?.tables.map(({ name }) => name)).toEqual([
      "出来事",
      "状態",
      "合意",
      "事典の記述",
      "批准",
    ]);
  });

  it("stand by author, or by title where there is none", () => {
    const order = (author: string) =>
      workItems(soundDataset(["sources", 2, "author", author], ["sources", 3, "title", "Memoirs"]), "en").map(
        ({ id }) => id,
      );
    expect(order("Zubok, V.")).toEqual(["record", "book"]);
    expect(order("")).toEqual(["book", "record"]);
    expect(order("Aron, R.")).toEqual(["book", "record"]);
    expect(order("Élie, R.")).toEqual(["book", "record"]);
  });

  it("say one record where it is one", () => {
    const alone = {
      ...named,
      events: named.events.slice(0, 1),
      conditions: [],
      agreements: [],
      ratifications: [],
      seedStatements: [],
    };
    expect(workItems(alone, "en").find(({ id }) => id === "record")?.rests).toBe("1 record");
    expect(workItems(alone, "ja").find(({ id }) => id === "record")?.rests).toBe("記録1件");
  });

  it("are listed with nothing where nothing rests on them", () => {
    const alone = {
      ...named,
      events: [],
      conditions: [],
      agreements: [],
      ratifications: [],
      seedStatements: [],
    };
    expect(workItems(alone, "en").find(({ id }) => id === "record")).toMatchObject({
      count: 0,
      rests: "0 records",
      tables: [],
    });
  });
});

describe.each(locales)("the works of the dataset in %s", (locale) => {
  const works = workItems(dataset, locale);

  it("are every work once, each with something that rests on it", () => {
    expect(works.map(({ id }) => id).toSorted()).toEqual(
      dataset.sources.map(({ id }) => String(id)).toSorted(),
    );
    expect(works.filter(({ count, tables }) => count === 0 || tables.length === 0)).toEqual([]);
  });

  it("count every event, agreement and meeting as often as it cites another work", () => {
    const rows = [...dataset.events, ...dataset.agreements, ...dataset.summits];
    const cited = rows.reduce(
      (sum, { sources }) => sum + new Set(sources.map(({ source }) => source)).size,
      0,
    );
    const { tables } = messagesOf(locale).sources;
    const named = [tables.events, tables.agreements, tables.summits];
    const told = works.flatMap((work) => work.tables).filter(({ name }) => named.includes(name));
    expect(told.reduce((sum, { records }) => sum + records.length, 0)).toBe(cited);
  });

  it("name every record by its name and not by its id, and lead to pages of this language", () => {
    const records = works.flatMap(({ tables }) => tables.flatMap((table) => table.records));
    expect(records.filter(({ id, text }) => text === "" || text === id.split("/")[1])).toEqual([]);
    expect(records.filter(({ href }) => href !== null && !href.startsWith(`/${locale}/`))).toEqual([]);
  });

  it("have no empty words, and no table without a name", () => {
    expect(works.filter(({ title, rests }) => title.trim() === "" || rests === "")).toEqual([]);
    const tables = works.flatMap((work) => work.tables);
    expect(tables.filter(({ name, records }) => name === "" || records.length === 0)).toEqual([]);
  });
});
