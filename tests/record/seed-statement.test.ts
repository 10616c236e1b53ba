import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { seedItems } from "@/lib/record/seed-statement";
import { locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { soundDataset } from "../dataset/sound-dataset";

const dataset = loadDataset();

describe("the statements of the article", () => {
  const small = soundDataset(
    ["seed-coverage", 3, "sources", "record#doc-7; book"],
    ["seed-coverage", 3, "section", "3"],
  );

  it("are what the article says, with the records that carry it and where they stand", () => {
    expect(seedItems(small, "en")).toEqual([
      {
        id: "s1-yalta",
        section: 1,
        dated: "1945",
        statement: "They met at Yalta",
        difference: null,
        verdict: "agrees",
        verdictWords: "agrees",
        records: [
          { id: "events/yalta", text: "Yalta", href: "/en/phases/alliance/#yalta" },
          { id: "summits/yalta-1945", text: "Yalta 1945", href: null },
        ],
        references: [],
      },
      {
        id: "s1-pact",
        section: 3,
        dated: "1950",
        statement: "The pact was founded",
        difference: "A year earlier",
        verdict: "differs",
        verdictWords: "differs",
        records: [{ id: "alliances/pact", text: small.alliances[0]?.name_en, href: null }],
        references: [
          {
            key: "record#doc-7",
            text: "",
            title: "A record",
            rest: ", 1945-1972, doc-7",
            url: "https://example.org/record",
            kind: "primary",
          },
          { key: "book#", text: "", title: "A book", rest: ", 1990", url: null, kind: "secondary" },
        ],
      },
    ]);
  });

  it("are in the language of the page, evidence apart", () => {
    const [first, second] = seedItems(small, "ja");
    expect(first).toMatchObject({
      dated: "1945年",
      statement: "ヤルタで会談した",
      verdictWords: "一致",
      records: [
        { text: "ヤルタ", href: "/ja/phases/alliance/#yalta" },
        { text: "ヤルタ1945", href: null },
      ],
    });
    expect(second).toMatchObject({ difference: "その前年", verdictWords: "相違" });
    expect(second?.references.map(({ title }) => title)).toEqual(["A record", "A book"]);
  });
});

describe.each(locales)("the statements of the dataset in %s", (locale) => {
  const items = seedItems(dataset, locale);

  it("are all of them, in the order of the article", () => {
    expect(items.map(({ id }) => id)).toEqual(dataset.seedStatements.map(({ id }) => id));
    const sections = items.map(({ section }) => section);
    expect(sections).toEqual(sections.toSorted((a, b) => a - b));
    const headings = Object.keys(messagesOf(locale).seed.sections).map(Number);
    expect([...new Set(sections)]).toEqual(headings);
  });

  it("have no empty words, and a verdict in words", () => {
    const { verdicts } = messagesOf(locale).seed;
    const empty = items.filter(({ dated, statement }) => dated === "" || statement === "");
    expect(empty).toEqual([]);
    expect(items.filter(({ verdict, verdictWords }) => verdictWords !== verdicts[verdict])).toEqual([]);
  });

  it("tell a difference and its evidence exactly where there is one", () => {
    const differ = items.filter(({ verdict }) => verdict === "differs");
    expect(differ.length).toBeGreaterThan(0);
    expect(differ.filter(({ difference, references }) => !difference || references.length === 0)).toEqual([]);
    const others = items.filter(({ verdict }) => verdict !== "differs");
    expect(others.filter(({ difference }) => difference !== null)).toEqual([]);
  });

  it("name every record that carries them by its name, never by its id", () => {
    for (const { id, records, verdict } of items) {
      expect(records.length === 0, id).toBe(verdict === "not-carried");
      for (const { id: record, text } of records) expect(`${record.split("/")[1]}`).not.toBe(text);
    }
  });

  it("lead to the page of every event, agreement and phase among the records, in this language", () => {
    const shown = items
      .flatMap(({ records }) => records)
      .filter(({ id }) => /^(events|agreements|phases)\//.test(id));
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter(({ href }) => !href?.startsWith(`/${locale}/`))).toEqual([]);
  });
});
