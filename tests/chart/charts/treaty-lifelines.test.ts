import { describe, expect, it } from "vitest";
import { treatyLifelinesChart } from "@/lib/chart/charts/treaty-lifelines";
import type { IntervalsSpec } from "@/lib/chart/kinds/intervals";
import { specOf } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";
import { endMarks } from "@/lib/record/end-mark";
import type { Agreement } from "@/lib/schema/agreement";
import { toDay, toIsoDay } from "@/lib/text/calendar";
import { type Locale, locales } from "@/lib/text/locales";
import { someAgreement } from "../../domain/some-agreement";
import { dayOf, dayOrNull, edge, firstDay, sixFields, stands } from "./recount";

const dataset = loadDataset();

function linesOf(locale: Locale): IntervalsSpec {
  const spec = specOf(dataset, "treaty-lifelines", locale);
  if (spec.kind !== "intervals") throw new Error(`lifelines of kind ${spec.kind}`);
  return spec;
}

/** The agreements that belong in a field of the chart, in order of signature. */
const headlineOf = (domains: readonly string[]): readonly Agreement[] =>
  dataset.agreements
    .filter((row) => row.prominence === 1 && !row.id.startsWith("ctx-") && domains.includes(row.domain))
    .toSorted((a, b) => dayOf(a.signed) - dayOf(b.signed));

const headline = Object.values(sixFields).flatMap(headlineOf);

/** The mark of an end, by what the row says. */
function markOf({ status }: Agreement): string | null {
  if (status.kind === "ended") return status.how;
  return status.kind === "in-force" || status.kind === "suspended" ? null : status.kind;
}

/** The life of an agreement from its dates. */
function lifeFrom(row: Agreement) {
  const signed = dayOf(row.signed);
  const first = firstDay(row);
  const mark = markOf(row);
  const end = mark === null ? null : { at: row.ended === null ? signed : dayOf(row.ended), mark };
  const force =
    first === null
      ? null
      : { from: dayOf(first), until: dayOrNull(row.ended), suspended: dayOrNull(row.suspended_from) };
  return { signed, force, thinUntil: force?.from ?? end?.at ?? edge, end };
}

const lastDays = [
  ...Array.from({ length: 2025 - 1955 + 1 }, (_, index) => toDay(1955 + index, 12, 31)),
  toDay(2026, 5, 31),
];

describe.each(locales)("the lives of the treaties in %s", (locale) => {
  const spec = linesOf(locale);
  const rows = spec.groups.flatMap((group) => group.rows);

  it("are plain JSON: nothing is lost on its way to a browser or a file", () => {
    expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
  });

  it("are those of every headline agreement of the six fields, once, in its field, in order of signature", () => {
    expect(spec.groups.map((group) => [group.id, group.rows.map(({ id }) => id)])).toEqual(
      Object.entries(sixFields).map(([field, domains]) => [field, headlineOf(domains).map(({ id }) => id)]),
    );
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it("have the colour of their field, which has a name of its own", () => {
    expect(spec.groups.map(({ id, role }) => [id, role])).toEqual(
      Object.keys(sixFields).map((field) => [field, `field-${field}`]),
    );
    expect(new Set(spec.groups.map(({ label }) => label)).size).toBe(6);
  });

  it("equal the dates of their agreements", () => {
    expect(rows.map(({ id, life }) => ({ id, life }))).toEqual(
      headline.map((row) => ({ id: row.id, life: lifeFrom(row) })),
    );
  });

  it("run in order: signed, in force, suspended, ended, none of it after the last reviewed day", () => {
    for (const { life } of rows) {
      const days = [
        spec.x.domain[0],
        life.signed,
        life.thinUntil,
        life.force?.from,
        life.force?.suspended,
        life.force?.until,
        edge,
      ].filter((day) => day !== undefined && day !== null);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    }
    expect(spec.x.domain).toEqual([toDay(1955, 1, 1), edge]);
  });

  it("lead to the page of their agreement", () => {
    expect(rows.map(({ path }) => path)).toEqual(
      rows.map(({ id }) => (locale === "en" ? `en/treaties/${id}/` : `ja/treaties/${id}/`)),
    );
  });

  it("are named by the name of their agreement, each differently", () => {
    expect(rows.map(({ label }) => label)).toEqual(
      headline.map((row) => {
        const name = locale === "en" ? row.short_name_en : row.name_ja;
        // A gloss in brackets at the end of a name is left out, unless it has a year.
        return name.replace(/\s*[(（][^()（）\d]*[)）]$/, "");
      }),
    );
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
  });

  it("say their dates, the first the signature and the last what became of them", () => {
    const [signed, status] = locale === "en" ? ["Signed", "Status"] : ["署名", "現状"];
    for (const { facts } of rows) {
      expect(facts[0]?.label).toBe(signed);
      expect(facts.at(-1)?.label).toBe(status);
      expect(facts.filter(({ value }) => value.trim() === "")).toEqual([]);
    }
  });

  it("explain every mark that ends one of them, and no other, in the order of the marks", () => {
    const used = new Set(headline.map(markOf));
    expect(spec.endings.map(({ mark }) => mark)).toEqual(endMarks.filter((mark) => used.has(mark)));
    expect(spec.endings.length).toBeGreaterThan(1);
    expect(new Set(spec.endings.map(({ label }) => label)).size).toBe(spec.endings.length);
  });
});

describe.each(locales)("the days by which the lives are scrubbed in %s", (locale) => {
  const spec = linesOf(locale);

  it("are the last day of every year, and the last that was reviewed", () => {
    expect(spec.days.map(({ at }) => toIsoDay(at))).toEqual(lastDays.map(toIsoDay));
    expect([spec.days[0]?.label, spec.days.at(-1)?.label]).toEqual(
      locale === "en" ? ["31 December 1955", "31 May 2026"] : ["1955年12月31日", "2026年5月31日"],
    );
  });

  it("have in force what a recount by the rule has", () => {
    expect(spec.days.map(({ at, ids }) => [toIsoDay(at), ids.toSorted()])).toEqual(
      lastDays.map((day) => [
        toIsoDay(day),
        headline
          .filter((row) => stands(row, day))
          .map(({ id }) => String(id))
          .toSorted(),
      ]),
    );
  });

  it("have in force exactly the lines that are solid or hatched there", () => {
    const rows = spec.groups.flatMap((group) => group.rows);
    for (const { at, ids } of spec.days) {
      const drawn = rows.filter(
        ({ life: { force } }) =>
          force !== null && force.from <= at && (force.until === null || at < force.until),
      );
      expect(drawn.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    }
  });

  it("have the figures of the title and the description on the last of them", () => {
    const inForce = headline.filter((row) => stands(row, edge - 1)).length;
    const of = (...kinds: readonly string[]) =>
      headline.filter(({ status }) => kinds.includes(status.kind)).length;
    const [over, never] = [of("ended", "superseded"), of("never-entered-into-force")];
    const shown = headline.length;
    if (locale === "en") {
      expect(spec.title).toBe(`Of ${shown} headline arms-control agreements, ${inForce} are in force`);
      expect(spec.alt).toContain(
        `of ${shown} headline arms-control agreements, grouped by field, from 1959.`,
      );
      expect(spec.alt).toContain(
        `On 31 May 2026 ${inForce} are in force, ${over} have ended or been replaced, ${never} never entered into force`,
      );
    } else {
      expect(spec.title).toBe(`主要な軍備管理合意${shown}件のうち、有効は${inForce}件`);
      expect(spec.alt).toContain(`1959年以降の主要な軍備管理合意${shown}件の生涯`);
      expect(spec.alt).toContain(
        `2026年5月31日の時点で有効は${inForce}件、終了または交代は${over}件、未発効のまま終わったものは${never}件。`,
      );
    }
  });

  it("leave over what the description calls political texts: none of them is in force, over or never in force", () => {
    const others = headline.filter(
      (row) =>
        !stands(row, edge - 1) &&
        !["ended", "superseded", "never-entered-into-force"].includes(row.status.kind),
    );
    expect(others.length).toBeGreaterThan(0);
    expect(
      others.filter(({ kind }) => ["treaty", "executive-agreement", "protocol", "memorandum"].includes(kind)),
    ).toEqual([]);
  });
});

describe("the lives of few agreements", () => {
  const agreements = [
    someAgreement({ id: "shown" }),
    someAgreement({ id: "standard", prominence: "2" }),
    someAgreement({ id: "ctx-context" }),
    someAgreement({ id: "in-space", domain: "space" }),
    someAgreement({ id: "political", domain: "political-settlement" }),
    someAgreement({ id: "declared", kind: "joint-declaration", domain: "confidence-building" }),
  ];
  const spec = treatyLifelinesChart({ ...dataset, agreements }, "en");
  if (spec.kind !== "intervals") throw new Error(`a chart of kind ${spec.kind}`);

  it("are those of headline agreements on arms, of any kind, without context; a field without one is not named", () => {
    expect(spec.groups.map((group) => [group.id, group.rows.map(({ id }) => id)])).toEqual([
      ["strategic", ["shown"]],
      ["risk-reduction", ["declared"]],
    ]);
    expect(spec.title).toBe("Of 2 headline arms-control agreements, 2 are in force");
    expect(spec.source).toContain(" 2 agreements");
  });

  it("begin with the year, divisible by five, that comes before the first signature", () => {
    expect(spec.x.domain).toEqual([toDay(1970, 1, 1), edge]);
    expect(toIsoDay(spec.days[0]?.at ?? 0)).toBe("1970-12-31");
  });

  it("explain no mark where nothing has ended", () => {
    expect(spec.endings).toEqual([]);
  });
});

it("the lives of no agreements are an empty chart that says why", () => {
  const spec = treatyLifelinesChart({ ...dataset, agreements: [someAgreement({ prominence: "2" })] }, "ja");
  expect(spec).toMatchObject({ kind: "empty", id: "treaty-lifelines", locale: "ja" });
});
