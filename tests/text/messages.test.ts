import { describe, expect, it } from "vitest";
import { en } from "@/lib/text/messages/en/all";
import { ja } from "@/lib/text/messages/ja/all";

const reading = (when: string, value: string) => ({ when, value, toString: () => value });

const counted = (count: number, when: string) => ({ count, when });

/**
 * One argument for every message: a record with all the fields that any of them takes, and the text "7" where a message
 * wants a plain number or text. A new field that is missing here shows as "undefined" and fails below.
 */
const sample = {
  from: "1917-from",
  rho: "the-rho",
  warmer: "the-warmer",
  colder: "the-colder",
  distance: "the-distance",
  opposite: "the-opposite",
  to: "2026-to",
  since: "2014-since",
  first: "1943-first",
  last: "2021-last",
  through: "2026-through",
  reviewed: "2026-reviewed",
  version: "1.2.3",
  name: "the-name",
  place: "the-place",
  actor: "the-actor",
  target: "the-target",
  word: "the-word",
  noise: "14.14",
  halfLife: "the-half-life",
  indirect: "the-indirect",
  repetition: "the-repetition",
  scale: "the-scale",
  source: "the-source",
  coverage: "the-coverage",
  sum: "11.11",
  value: "22.22",
  mean: "33.33",
  low: reading("low-when", "44.44"),
  high: reading("high-when", "55.55"),
  events: 123,
  total: 234,
  draws: 345,
  now: { ...reading("now-when", "66.66"), ...counted(456, "now-when"), word: "cold" },
  peak: counted(567, "peak-when"),
  multilateral: 678,
  strategic: 1,
  agreements: 789,
  works: 579,
  count: 891,
  shown: 912,
  inForce: 135,
  ended: 246,
  never: 357,
  signed: 468,
  when: "2013-when",
  how: "the-how",
  facts: "the-facts",
  year: "2026-year",
  address: "the-address",
  decade: "1970-decade",
  coldest: reading("coldest-when", "77.77"),
  warmest: reading("warmest-when", "88.88"),
  coldestYears: "1951-coldest",
  warmestYears: "1992-warmest",
  years: 110,
  yearsBelow: 67,
  apart: 864,
  magnitude: "the-step",
  grades: ["the-grade", "the-grades", "the-gradings"],
  boundaries: ["the-day", "the-days", "the-weeks"],
  acts: "the-acts",
  conditions: "the-conditions",
  rest: "the-rest",
  warmSpells: [{ from: "1943-spell", to: "1946-spell" }],
  coldNow: { since: "2013-cold", longest: true },
  lastMild: "2013-mild",
  tables: 147,
  rows: 258,
  columns: 369,
  primary: 159,
  records: 267,
  statements: 348,
  differ: 426,
  agrees: 537,
  differs: 618,
  missing: 729,
  series: 831,
  figures: 942,
  size: "the-size",
  formats: "the-formats",
  form: "the-holding",
  members: "the-members",
  table: "the-table",
  origin: "the-origin",
  ours: "the-ours",
  date: "the-date",
  symbol: "the-symbol",
  kept: "the-kept",
  months: "the-months",
  plus: "the-plus",
  minus: "the-minus",
  early: "the-early",
  late: "the-late",
  usIndirect: "the-american",
  russiaIndirect: "the-russian",
  nearBounds: "the-bounds",
  recalled: 642,
  alliance: "the-alliance",
  toString: () => "7",
  replace: () => "7",
};

/** The same at the edges of the sentences: nothing warm, nothing cold, none strategic, as many as ever, one of each. */
const samples: readonly unknown[] = [
  sample,
  { ...sample, warmSpells: [], coldNow: null, lastMild: null, coverage: null, strategic: 0 },
  {
    ...sample,
    coldNow: { since: "2013-cold", longest: false },
    peak: counted(456, "now-when"),
    events: 1,
    agreements: 1,
    works: 1,
    count: 1,
    inForce: 1,
    signed: 1,
    toString: () => "1",
    replace: () => "1",
  },
];

type Said = ReadonlyMap<string, string>;

/** Every text of a language by its path, functions called with each sample. */
function saidBy(message: unknown, path: string, said: Map<string, string> = new Map()): Said {
  if (typeof message === "string") said.set(path, message);
  else if (typeof message === "function") {
    for (const [index, argument] of samples.entries()) {
      const answer: unknown = message(argument);
      // A word that is handed on as it came.
      saidBy(answer === argument ? String(argument) : answer, `${path}(${index})`, said);
    }
  } else if (typeof message === "object" && message !== null) {
    for (const [key, part] of Object.entries(message))
      saidBy(part, path === "" ? key : `${path}.${key}`, said);
  } else throw new Error(`${path} is neither text nor a function: ${String(message)}`);
  return said;
}

const english = saidBy(en, "");
const japanese = saidBy(ja, "");

/** Texts that are the same in every language, and why. */
const same: Readonly<Record<string, string>> = {
  "site.name": "a proper name, written the same in every language",
  "event.code": "the name of a coding scheme and a number",
  "event.actor": "two texts that are given, and an arrow",
  "method.equations.0": "an equation",
  "method.equations.3": "an equation",
  "method.equations.4": "an equation",
  "charts.live.hints.empty": "nothing: a chart without a drawing is not pointed at",
  "charts.tables.empty": "nothing: a chart without a drawing has no table",
  "charts.treaties-in-force.leaves": "two texts that are given, and a colon",
  "treaties.inForceChart.leaves": "two texts that are given, and a colon",
  "table.ascending": "a text that is given, and an arrow",
  "table.descending": "a text that is given, and an arrow",
  "table.facetFilter": "two texts that are given, and a colon",
  "table.formats.csv": "the name of a format",
  "table.formats.json": "the name of a format",
  "explore.words.symbols.halfLife": "a symbol of the formula",
  "explore.words.symbols.indirect": "a symbol of the formula",
  "explore.words.symbols.repetition": "a symbol of the formula",
  "explore.words.symbols.conditions": "a symbol of the formula",
  "explore.words.symbols.scale": "a symbol of the formula",
  "explore.set": "a symbol and a figure that are given, and a sign",
  "explore.validityColumns.rho": "the symbol of a correlation",
  "explore.validityColumns.n": "the symbol of a number of pairs",
  "explore.leaveOutColumns.rho": "the symbol of a correlation",
  "explore.expectedSign.positive": "a sign",
  "explore.expectedSign.negative": "a sign",
  ...Object.fromEntries(
    en.explore.codingRules.map((_, index) => [`explore.codingRules.${index}.code`, "a code of the scheme"]),
  ),
  "data.formats.csv": "the name of a format",
  "data.formats.json": "the name of a format",
  "data.formats.xlsx": "the name of a format",
  "data.terms.ours": "the name of a licence",
  "data.members": "two texts that are given, and a colon",
  "data.snippets.r": "the name of a language",
  "data.snippets.python": "the name of a language",
  "data.snippets.javascript": "the name of a language",
  "data.snippets.excel": "the name of a program",
  "data.snippets.curl": "the name of a program",
  "data.cite.dataTitle": "the title of the dataset, by which it is cited everywhere",
  "data.cite.contributors": "its authors, by whom it is cited everywhere",
  "data.cite.formats.bib": "the name of a format",
  "data.cite.formats.ris": "the name of a format",
  "data.cite.formats.csl.json": "the name of a format",
};

/** Texts that Japanese writes in Latin letters, though English says them otherwise. */
const latin: Readonly<Record<string, string>> = {
  "table.copyAs.csv": "the name of a format",
  "table.formats.xlsx": "the name of a program and its format",
  "data.take": "two texts that are given, the second in brackets",
  "data.forms.yes-no": "the two words as they stand in the files",
};

/** English texts with a name in its own script. */
const ownScript: Readonly<Record<string, string>> = {
  "seed.article": "the author of the article, as libraries list him",
};

/** Texts that are meant to be empty. */
const silent = ["charts.live.hints.empty", "charts.tables.empty"];

const withoutSample = (path: string) => path.replace(/\(\d\)$/, "");

describe("the messages", () => {
  it("have the same keys in both languages, down to the paragraphs of a text", () => {
    expect([...japanese.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it("are said in Japanese, but for those that are the same in every language", () => {
    const untranslated = [...english]
      .filter(([path, text]) => japanese.get(path) === text)
      .map(([path]) => path);
    expect(untranslated.filter((path) => same[withoutSample(path)] === undefined)).toEqual([]);
  });

  it("name no exception that is none", () => {
    const paths = new Set(
      [...english].filter(([path, text]) => japanese.get(path) === text).map(([path]) => withoutSample(path)),
    );
    expect(Object.keys(same).filter((path) => !paths.has(path))).toEqual([]);
  });

  it.each([
    ["English", english],
    ["Japanese", japanese],
  ])("have no text that is empty or has a hole in %s", (_, said) => {
    const holes = [...said].filter(
      ([path, text]) =>
        (text.trim() === "") !== silent.includes(path) || /undefined|null|NaN|\[object/.test(text),
    );
    expect(holes).toEqual([]);
  });

  it("have Japanese letters or marks in every Japanese text but the exceptions", () => {
    const foreign = [...japanese]
      .filter(([, text]) => !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}〜、「」]/u.test(text))
      .map(([path]) => withoutSample(path));
    const known = (path: string) => same[path] ?? latin[path];
    expect(foreign.filter((path) => known(path) === undefined)).toEqual([]);
    expect(Object.keys(latin).filter((path) => !foreign.includes(path))).toEqual([]);
  });

  it("have no Japanese letters in English but in a name that stands in its own script", () => {
    const foreign = [...english]
      .filter(([, text]) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text))
      .map(([path]) => path);
    expect(foreign).toEqual(Object.keys(ownScript));
  });

  it("write no hyphen for a minus", () => {
    const hyphens = [...english, ...japanese].filter(([, text]) => /(^|[\s(（])-\d/.test(text));
    expect(hyphens).toEqual([]);
  });
});

describe("a sentence that a browser fills", () => {
  const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).toSorted();
  const templates = [...english].filter(([, text]) => /[{}]/.test(text));

  it("is one of a table, or of what is read or set in the browser", () => {
    const paths = templates.map(([path]) => path);
    expect(
      paths.filter((path) => !/(^|\.)table\.|\.readings?\.|^explore\.words\.|^method\.worked\./.test(path)),
    ).toEqual([]);
    expect(paths).toContain("treaties.table.words.countOther");
    expect(paths).toContain("treaties.table.senses.force.phrase");
    expect(paths).toContain("treaties.lifelinesChart.reading.ofShown");
    expect(paths).toContain("explore.words.distance");
  });

  it("has the same places in braces in both languages, each once", () => {
    const different = [...english].flatMap(([path, text]) => {
      const [here, there] = [placesOf(text), placesOf(japanese.get(path) ?? "")];
      return here.join() === there.join() && new Set(here).size === here.length
        ? []
        : [{ path, english: here, japanese: there }];
    });
    expect(different).toEqual([]);
  });

  it("has no brace that is not part of a place", () => {
    const stray = [...english, ...japanese].filter(([, text]) =>
      /[{}]/.test(text.replaceAll(/\{\w+\}/g, "")),
    );
    expect(stray).toEqual([]);
  });
});

/** The given figures and dates that a text shows. A Japanese range drops the 年 of its first year, so words may differ. */
const marks = [sample.low, sample.high, sample.now, sample.coldest, sample.warmest]
  .flatMap(({ when, value }) => [when, value])
  .concat(
    ["from", "to", "since", "first", "last", "through", "reviewed"].map((word) => `-${word}`),
    ["1.2.3", "the-name", "the-place", "the-actor", "the-target", "the-word", "11.11", "22.22", "33.33"],
    ["1951-coldest", "1992-warmest", "864"],
    ["123", "234", "345", "2013-cold", "2013-mild", "1943-spell", "1946-spell"],
    ["456", "567", "678", "789", "891", "912", "135", "246", "357", "468", "579", "peak-when", "2013-when"],
    ["the-how", "the-facts", "the-address", "2026-year", "1970-decade"],
    ["147", "258", "369", "159", "267", "348", "426", "537", "618", "729", "831", "942"],
    [
      "size",
      "formats",
      "holding",
      "members",
      "table",
      "origin",
      "ours",
      "date",
      "symbol",
      "kept",
      "months",
    ].map((word) => `the-${word}`),
    ["plus", "minus", "early", "late", "american", "russian", "bounds"].map((word) => `the-${word}`),
  );

describe("a sentence with figures", () => {
  it("says the same figures and dates in both languages", () => {
    const shown = (text: string) => marks.filter((mark) => text.includes(mark));
    const different = [...english]
      .filter(([path]) => path.endsWith(")"))
      .flatMap(([path, text]) => {
        const [here, there] = [shown(text), shown(japanese.get(path) ?? "")];
        return here.join() === there.join() ? [] : [{ path, english: here, japanese: there }];
      });
    expect(different).toEqual([]);
  });
});

describe("the sentence over the chart of treaties in force", () => {
  const facts = (peak: number, now: number, strategic: number) => ({
    peak: counted(peak, "1998"),
    now: counted(now, "31 May 2026"),
    first: "1947",
    multilateral: 0,
    strategic,
  });
  const title = (peak: number, now: number, strategic: number) =>
    [en, ja].map(({ treaties }) => treaties.inForceChart.title(facts(peak, now, strategic)));

  it("speaks of strategic arms only where none of them is left", () => {
    expect(title(23, 13, 0)).toEqual([
      "From 23 arms-control agreements in force in 1998 to 13, none on strategic arms",
      "有効な軍備管理の合意は1998の23件から13件へ、戦略兵器の条約はなし",
    ]);
    expect(title(23, 13, 1)).toEqual([
      "From 23 arms-control agreements in force in 1998 to 13",
      "有効な軍備管理の合意は1998の23件から13件へ",
    ]);
  });

  it("does not say that the number fell where it did not", () => {
    expect(title(13, 13, 0)).toEqual([
      "13 arms-control agreements in force, as many as ever",
      "有効な軍備管理の合意は13件で過去最多",
    ]);
  });
});

describe("a decade", () => {
  it("is named as each language names decades", () => {
    expect([en, ja].map(({ treaties }) => treaties.decade("1970s"))).toEqual(["1970s", "1970年代"]);
  });
});
