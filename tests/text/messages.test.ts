import { describe, expect, it } from "vitest";
import { en } from "@/lib/text/messages/en";
import { ja } from "@/lib/text/messages/ja";

const reading = (when: string, value: string) => ({ when, value, toString: () => value });

/**
 * One argument for every message: a record with all the fields that any of them takes, and the text "7" where a message
 * wants a plain number or text. A new field that is missing here shows as "undefined" and fails below.
 */
const sample = {
  from: "1917-from",
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
  floor: "the-floor",
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
  now: { ...reading("now-when", "66.66"), word: "cold" },
  coldest: reading("coldest-when", "77.77"),
  warmest: reading("warmest-when", "88.88"),
  coldestYear: reading("1951-coldest", "99.99"),
  warmestYear: reading("1992-warmest", "12.12"),
  warmSpells: [{ from: "1943-spell", to: "1946-spell" }],
  coldNow: { since: "2013-cold", longest: true },
  lastMild: "2013-mild",
  toString: () => "7",
};

/** The same at the edges of the sentences: nothing warm, nothing cold, one of each. */
const samples: readonly unknown[] = [
  sample,
  { ...sample, warmSpells: [], coldNow: null, lastMild: null, coverage: null },
  { ...sample, coldNow: { since: "2013-cold", longest: false }, events: 1, toString: () => "1" },
];

type Said = ReadonlyMap<string, string>;

/** Every text of a language by its path, functions called with each sample. */
function saidBy(message: unknown, path: string, said: Map<string, string> = new Map()): Said {
  if (typeof message === "string") said.set(path, message);
  else if (typeof message === "function") {
    for (const [index, argument] of samples.entries()) saidBy(message(argument), `${path}(${index})`, said);
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
  "method.equations.sum": "an equation",
  "method.equations.temperature": "an equation",
};

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
      ([, text]) => text.trim() === "" || /undefined|null|NaN|\[object/.test(text),
    );
    expect(holes).toEqual([]);
  });

  it("have Japanese letters or marks in every Japanese text but the exceptions", () => {
    const foreign = [...japanese].filter(
      ([path, text]) =>
        same[withoutSample(path)] === undefined &&
        !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}〜]/u.test(text),
    );
    expect(foreign).toEqual([]);
  });

  it("have no Japanese letters in English", () => {
    const foreign = [...english].filter(([, text]) =>
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text),
    );
    expect(foreign).toEqual([]);
  });

  it("write no hyphen for a minus", () => {
    const hyphens = [...english, ...japanese].filter(([, text]) => /(^|[\s(（])-\d/.test(text));
    expect(hyphens).toEqual([]);
  });
});

/** The given figures and dates that a text shows. A Japanese range drops the 年 of its first year, so words may differ. */
const marks = [
  sample.low,
  sample.high,
  sample.now,
  sample.coldest,
  sample.warmest,
  sample.coldestYear,
  sample.warmestYear,
]
  .flatMap(({ when, value }) => [when, value])
  .concat(
    ["from", "to", "since", "first", "last", "through", "reviewed"].map((word) => `-${word}`),
    ["1.2.3", "the-name", "the-place", "the-actor", "the-target", "the-word", "11.11", "22.22", "33.33"],
    ["123", "234", "345", "2013-cold", "2013-mild", "1943-spell", "1946-spell"],
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
