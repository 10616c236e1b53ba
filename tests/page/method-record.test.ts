import { describe, expect, it } from "vitest";
import { type Dataset, loadDataset } from "@/lib/dataset/dataset";
import { conditionAgreement, magnitudeAgreement } from "@/lib/domain/coder-agreement";
import {
  balanceTable,
  codersTable,
  codingRules,
  conditionsTable,
  directedTable,
} from "@/lib/page/method-record";
import { conditionDomains } from "@/lib/schema/condition-domains";
import type { Event } from "@/lib/schema/event";
import { formatSigned } from "@/lib/text/format";
import { locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { weightedDataset } from "../domain/weighted-dataset";
import { numberIn, says } from "../table/recompute";

const dataset = loadDataset();

/** Even a month that counts as its 15th and a year that counts as 1 July lie in the decade that their text names. */
const decadeOf = ({ date }: Event) => `${date.text.slice(0, 3)}0`;
const decades = [...new Set(dataset.events.map(decadeOf))].toSorted();

const acted = (actor: Event["actor"], events = dataset.events) =>
  events.filter((event) => event.actor === actor);

/** The small dataset with weights and with who did what to whom, by the ids of its events; the others have weight 0. */
function small(
  weights: Readonly<Record<string, number>>,
  roles: Readonly<Record<string, Partial<Pick<Event, "actor" | "target" | "directness" | "confidence">>>>,
): Dataset {
  const weighted = weightedDataset(weights);
  return { ...weighted, events: weighted.events.map((event) => ({ ...event, ...roles[event.id] })) };
}

const few = small(
  { yalta: 8, surrender: -4, blockade: -9, control: -5, treaty: 1200 },
  {
    yalta: { actor: "both", target: "both" },
    surrender: { actor: "us", target: "third-party", directness: "indirect" },
    blockade: { actor: "ussr-russia", target: "us" },
    control: { actor: "us", target: "ussr-russia", confidence: "medium" },
    treaty: { actor: "ussr-russia", target: "us" },
  },
);

describe("what is recorded", () => {
  it("is told by decade and by who acted: what is friendly, what is hostile, and context apart", () => {
    // Besides the four of the 1940s, two of 1953 and 1954 without weight, and the treaty of 1972.
    expect(balanceTable(few, "en").rows).toEqual([
      ["1940s", "4", "0, 2", "0, 1", "1, 0", "0, 0", "0"],
      ["1950s", "2", "0, 0", "0, 0", "0, 0", "0, 0", "2"],
      ["1960s", "0", "0, 0", "0, 0", "0, 0", "0, 0", "0"],
      ["1970s", "1", "0, 0", "1, 0", "0, 0", "0, 0", "0"],
    ]);
    expect(balanceTable(few, "ja").rows[0]).toEqual(["1940年代", "4", "0、2", "0、1", "1、0", "0、0", "0"]);
  });

  it.each(locales)("is every event of the dataset, counted by hand, in %s", (locale) => {
    const { rows, columns } = balanceTable(dataset, locale);
    expect(rows.map((row) => row[0]?.slice(0, 4))).toEqual(decades);
    expect(columns).toHaveLength(7);
    for (const [index, decade] of decades.entries()) {
      const begun = dataset.events.filter((event) => decadeOf(event) === decade);
      const signs = (actor: Event["actor"]) => {
        const weights = acted(actor, begun).map(({ goldstein }) => goldstein);
        return [weights.filter((weight) => weight > 0).length, weights.filter((weight) => weight < 0).length];
      };
      const [, all, us, russia, both, other, context] = rows[index] ?? [];
      const told = [us, russia, both, other].map((cell) => cell?.split(/, |、/).map(Number));
      expect(told, decade).toEqual([signs("us"), signs("ussr-russia"), signs("both"), signs("third-party")]);
      expect(numberIn(all), decade).toBe(begun.length);
      expect(numberIn(context), decade).toBe(begun.filter(({ goldstein }) => goldstein === 0).length);
    }
  });

  it("has its columns in the order of its figures", () => {
    expect(balanceTable(dataset, "en").columns.map(({ id }) => id)).toEqual([
      "decade",
      "all",
      "us",
      "ussr-russia",
      "both",
      "other",
      "context",
    ]);
  });
});

describe("both sides apart", () => {
  it("are the weights of their acts by decade, towards the other and elsewhere", () => {
    // 0.5 · −4 and 0.75 · −5; the blockade is −9, Yalta is of both.
    expect(directedTable(few, "en").rows).toEqual([
      ["1940s", "−4", "−2", "−9", "0", "+8"],
      ["1950s", "0", "0", "0", "0", "0"],
      ["1960s", "0", "0", "0", "0", "0"],
      ["1970s", "0", "0", "+1,200", "0", "0"],
    ]);
  });

  it.each(locales)("are those of the dataset, added up by hand, in %s", (locale) => {
    const trust = { high: 1, medium: 0.75, low: 0.5 } as const;
    const size = { 1: 0.5, 2: 1, 3: 2, 4: 4 } as const;
    const { rows } = directedTable(dataset, locale);
    expect(rows.map((row) => row[0]?.slice(0, 4))).toEqual(decades);
    for (const [index, decade] of decades.entries()) {
      const begun = dataset.events.filter((event) => decadeOf(event) === decade);
      const sum = (events: readonly Event[]) =>
        events.reduce(
          (total, { goldstein, magnitude, confidence, directness }) =>
            total +
            goldstein *
              (magnitude === null ? 0 : size[magnitude]) *
              trust[confidence] *
              (directness === "indirect" ? 0.5 : 1),
          0,
        );
      const [us, russia] = [acted("us", begun), acted("ussr-russia", begun)];
      const expected = [
        sum(us.filter(({ directness }) => directness === "dyadic")),
        sum(us.filter(({ directness }) => directness === "indirect")),
        sum(russia.filter(({ directness }) => directness === "dyadic")),
        sum(russia.filter(({ directness }) => directness === "indirect")),
        sum(acted("both", begun)),
      ];
      const wrong = expected.filter((value, at) => !says(rows[index]?.[at + 1], value));
      expect(wrong, decade).toEqual([]);
    }
  });
});

describe.each(locales)("the rules of coding in %s", (locale) => {
  const rules = codingRules(dataset, locale);
  const events = new Map<string, Event>(dataset.events.map((event) => [event.id, event]));
  const sides = [
    ["us", "us"],
    ["russia", "ussr-russia"],
    ["both", "both"],
  ] as const;

  it("have the published weight of their code", () => {
    expect(rules.length).toBeGreaterThan(10);
    for (const { code, weight } of rules) {
      const published = dataset.weights.find((row) => row.code === code);
      expect(weight, code).toBe(formatSigned(locale, published?.goldstein ?? Number.NaN));
    }
  });

  it("stand once each, in the same order in both languages", () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(messagesOf("en").explore.codingRules.map(({ code }) => code));
    expect(rules.map(({ rule }) => rule)).toEqual(
      messagesOf(locale).explore.codingRules.map(({ rule }) => rule),
    );
  });

  it("have examples that carry the code, of the side under which they stand, by their name and their year", () => {
    for (const rule of rules)
      for (const [side, actor] of sides) {
        const example = rule[side];
        if (example === null) continue;
        const event = events.get(example.id);
        expect(event, example.id).toMatchObject({ cameo: rule.code, actor });
        expect(example.text.startsWith(`${event?.[`title_${locale}`]} (`), example.id).toBe(true);
        expect(example.text, example.id).toContain(event?.date.text.slice(0, 4));
      }
  });

  it("have no example only where that side has no act of the code, or where two cannot do it together", () => {
    const together = ["046", "057", "160", "161", "0841"];
    for (const rule of rules)
      for (const [side, actor] of sides) {
        if (side === "both" && !together.includes(rule.code)) {
          expect(rule.both, rule.code).toBeNull();
          continue;
        }
        const found = acted(actor).filter(({ cameo }) => cameo === rule.code);
        expect(rule[side] === null, `${rule.code} ${side}`).toBe(found.length === 0);
      }
  });

  it("have examples of a like kind from both sides, else the best known act, then a sure one, then the first", () => {
    // Of these codes the examples are set side by side: the same sort of act, done by either.
    const parallel = ["160", "161", "163", "173", "154", "112", "113"];
    for (const rule of rules.filter(({ code }) => !parallel.includes(code)))
      for (const [side, actor] of sides) {
        const chosen = events.get(rule[side]?.id ?? "");
        if (chosen === undefined) continue;
        const key = ({ landmark, confidence, date }: Event) =>
          [landmark ?? 9, confidence === "high" ? 0 : 1, date.text].join(" ");
        const keys = acted(actor)
          .filter(({ cameo }) => cameo === rule.code)
          .map(key);
        expect(key(chosen), `${rule.code} ${side}`).toBe(keys.toSorted()[0]);
      }
  });
});

it("the rules of sanctions and of expulsions show the answer beside the act", () => {
  const rules = codingRules(dataset, "en");
  const idsOf = (code: string) => {
    const rule = rules.find((each) => each.code === code);
    return [rule?.us?.id, rule?.russia?.id];
  };
  expect(idsOf("163")).toEqual(["us-sanctions-2022", "russia-special-economic-measures-2022"]);
  expect(idsOf("161")).toEqual(["skripal-expulsions-us", "skripal-expulsions-russia"]);
  expect(idsOf("112")).toEqual(["noncompliance-report-1984", "soviet-noncompliance-charge-1984"]);
  expect(idsOf("154")).toEqual(["euromissiles-deployed", "soviet-missiles-cuba"]);
});

describe("an example of a rule", () => {
  it("is none where no act carries the code, and a weight is none where the scale lacks it", () => {
    const bare = { ...dataset, events: [], weights: [] };
    for (const { us, russia, both, weight } of codingRules(bare, "en"))
      expect([us, russia, both, weight]).toEqual([null, null, null, ""]);
  });
});

describe.each(locales)("the conditions of each domain in %s", (locale) => {
  it.each(conditionDomains)(
    "are all of them in order of time, with grade, title and reason: %s",
    (domain) => {
      const ofDomain = dataset.conditions.filter((row) => row.domain === domain);
      const { rows } = conditionsTable(dataset, domain, locale);
      expect(rows.map(([, grade, title, why]) => [grade, title, why])).toEqual(
        ofDomain.map((row) => [
          formatSigned(locale, row.grade, 1),
          row[`title_${locale}`],
          row[`why_${locale}`],
        ]),
      );
      for (const [index, { start, end }] of ofDomain.entries())
        for (const year of [start, end].flatMap((each) => each?.text.slice(0, 4) ?? []))
          expect(rows[index]?.[0]).toContain(year);
    },
  );

  it("say how far two coders agreed on acts and on each domain", () => {
    const { rows } = codersTable(dataset, locale);
    expect(rows).toHaveLength(1 + conditionDomains.length);
    expect(rows[0]?.[3]).toBe(magnitudeAgreement(dataset).kappa?.toFixed(2));
    expect(rows.slice(1).map(([, , , kappa]) => kappa)).toEqual(
      conditionAgreement(dataset).map(({ agreement }) => agreement.kappa?.toFixed(2)),
    );
  });
});

describe.each(locales)("a table of the record in %s", (locale) => {
  const tables = [
    ...[balanceTable, directedTable, codersTable].map((table) => table(dataset, locale)),
    ...conditionDomains.map((domain) => conditionsTable(dataset, domain, locale)),
  ];

  it("has a cell a column, none of them empty, and a name for every column", () => {
    for (const { columns, rows, caption } of tables) {
      expect(caption).not.toBe("");
      expect(columns.filter(({ label }) => label === "")).toEqual([]);
      expect(rows.filter((row) => row.length !== columns.length || row.includes(""))).toEqual([]);
    }
  });
});
