import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { loadDataset } from "@/lib/dataset/dataset";
import { tableNames } from "@/lib/dataset/tables";
import { primaryShare, restingOn } from "@/lib/record/bibliography";
import { locales } from "@/lib/text/locales";
import { soundDataset } from "../dataset/sound-dataset";

const dataset = soundDataset();

/** How many rows of each table rest on a work, in the order in which they are told. */
const countsOf = (work: string, of = dataset) =>
  restingOn(of, "en")
    .get(work)
    ?.map(({ table, count }) => [table, count]);

const recordsOf = (work: string, table: string, locale: "en" | "ja" = "en") =>
  restingOn(dataset, locale)
    .get(work)
    ?.find((each) => each.table === table)?.records;

describe("what rests on a work", () => {
  it("is counted table by table", () => {
    expect(countsOf("book")).toEqual([
      ["phases", 3],
      ["events", 7],
      ["conditions", 6],
      ["agreements", 2],
      ["alliances", 1],
      ["memberships", 2],
      ["summits", 1],
      ["leaders", 5],
      ["series-catalog", 1],
      ["agreed-pairs", 1],
      ["limits", 1],
      ["weights", 2],
    ]);
    expect(countsOf("record")).toEqual([
      ["events", 7],
      ["conditions", 6],
      ["agreements", 2],
      ["seed-coverage", 1],
      ["ratifications", 1],
    ]);
  });

  it("is nothing for a work that nobody cites", () => {
    expect([...restingOn(dataset, "en").keys()].toSorted()).toEqual(["book", "record"]);
  });

  it("has a row once that cites several places of the work", () => {
    const twice = soundDataset(["limits", 2, "sources", "book#p. 1; book#p. 2; record"]);
    expect(countsOf("book", twice)).toContainEqual(["limits", 1]);
    expect(countsOf("record", twice)).toContainEqual(["limits", 1]);
  });

  it("has the figures that rest on a work of their own, and not those that rest on their series", () => {
    const own = soundDataset(["series", 3, "sources", "record"], ["series", 4, "sources", "record#p. 2"]);
    expect(countsOf("record", own)).toContainEqual(["series", 2]);
    expect(countsOf("book", own)?.map(([table]) => table)).not.toContain("series");
  });
});

describe("the records that rest on a work", () => {
  it("are named, and lead to the page that shows them", () => {
    expect(recordsOf("book", "phases")).toEqual([
      { id: "phases/alliance", text: "Alliance", href: "/en/phases/alliance/" },
      { id: "phases/cold-war", text: "Cold War", href: "/en/phases/cold-war/" },
      { id: "phases/thaw", text: "Thaw", href: "/en/phases/thaw/" },
    ]);
    expect(recordsOf("record", "seed-coverage")).toEqual([
      { id: "seed-coverage/s1-pact", text: "The pact was founded", href: "/en/seed/#s1-pact" },
    ]);
    expect(recordsOf("book", "agreements")?.[0]).toEqual({
      id: "agreements/salt",
      text: "First",
      href: "/en/treaties/salt/",
    });
  });

  it("lead to the phase that an event begins in", () => {
    expect(recordsOf("record", "events")?.map(({ href }) => href)).toEqual([
      "/en/phases/alliance/#yalta",
      "/en/phases/alliance/#surrender",
      "/en/phases/cold-war/#blockade",
      "/en/phases/cold-war/#control",
      // Known by its month: it counts as of the 15th, when the next phase had begun.
      "/en/phases/thaw/#succession",
      "/en/phases/thaw/#embargo",
      "/en/phases/thaw/#treaty",
    ]);
  });

  it("lead nowhere where no page shows them", () => {
    expect(recordsOf("book", "memberships")).toEqual([
      { id: "memberships/pact-bel", text: "Pact: Belgium", href: null },
      { id: "memberships/pact-bel-2", text: "Pact: Belgium", href: null },
    ]);
    expect(recordsOf("book", "summits")).toEqual([
      { id: "summits/yalta-1945", text: "Yalta 1945", href: null },
    ]);
  });

  it("are named once where many rows have no name of their own", () => {
    expect(recordsOf("book", "weights")).toEqual([
      { id: "weights", text: "CAMEO", href: "/en/method/#weights" },
    ]);
    expect(recordsOf("record", "ratifications")).toEqual([
      { id: "ratifications/salt", text: "First", href: "/en/treaties/salt/" },
    ]);
  });

  it("are named in the language of the page", () => {
    expect(recordsOf("book", "phases", "ja")?.[1]).toEqual({
      id: "phases/cold-war",
      text: "冷戦",
      href: "/ja/phases/cold-war/",
    });
    expect(recordsOf("book", "memberships", "ja")?.[0]?.text).toBe("機構: ベルギー");
    expect(recordsOf("book", "summits", "ja")?.[0]?.text).toBe("ヤルタ1945");
  });
});

describe("the share of rows that cite a primary source", () => {
  it("is all, none, or what is in between", () => {
    expect(primaryShare(dataset, dataset.events)).toBe(1);
    expect(primaryShare(dataset, dataset.leaders)).toBe(0);
    expect(primaryShare(dataset, dataset.seedStatements)).toBe(0.5);
    expect(primaryShare(dataset, [...dataset.leaders, ...dataset.ratifications, ...dataset.agreements])).toBe(
      3 / 8,
    );
  });

  it("is none of no rows", () => {
    expect(primaryShare(dataset, [])).toBe(0);
  });

  it("is that of works that are primary now", () => {
    const other = soundDataset(["sources", 2, "kind", "primary"], ["sources", 3, "kind", "dataset"]);
    expect(primaryShare(other, other.leaders)).toBe(1);
    expect(primaryShare(other, other.ratifications)).toBe(0);
  });
});

const records = z.array(z.record(z.string(), z.string()));

describe.each(locales)("the bibliography of the dataset in %s", (locale) => {
  const real = loadDataset();
  const resting = restingOn(real, locale);

  it("counts each work once for every row of the files that cites it", () => {
    const expected = new Map<string, number>();
    for (const table of tableNames)
      for (const { sources = "" } of records.parse(
        parse(Buffer.from(real.folder.tables[table].bytes), { columns: true }),
      ))
        for (const work of new Set(sources.split(";").map((part) => part.split("#")[0]?.trim() ?? "")))
          if (work !== "") expected.set(`${table} ${work}`, (expected.get(`${table} ${work}`) ?? 0) + 1);
    const counted = [...resting].flatMap(([work, tables]) =>
      tables.map(({ table, count }) => [`${table} ${work}`, count] as const),
    );
    expect(counted).toHaveLength(expected.size);
    expect(new Map(counted)).toEqual(expected);
  });

  it("names every record once, and none by its id for want of a name", () => {
    for (const [work, tables] of resting)
      for (const { table, count, records: named } of tables) {
        expect(named.length, `${work} ${table}`).toBeGreaterThan(0);
        expect(named.length).toBeLessThanOrEqual(count);
        expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
        expect(named.filter(({ id, text }) => text === "" || text === id.split("/")[1])).toEqual([]);
      }
  });
});
