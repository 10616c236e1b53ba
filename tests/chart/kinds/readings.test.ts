import { describe, expect, it } from "vitest";
import { pointCount, readPoint } from "@/lib/chart/kinds";
import type { IntervalsSpec } from "@/lib/chart/kinds/intervals";
import { rowsOf } from "@/lib/chart/kinds/intervals";
import type { StepsSpec } from "@/lib/chart/kinds/steps";
import { specOf } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";
import { toDay } from "@/lib/text/calendar";
import { locales } from "@/lib/text/locales";
import { smallWords } from "../small-words";

const steps: StepsSpec = {
  ...smallWords,
  kind: "steps",
  x: { domain: [toDay(1970, 1, 1), toDay(1980, 1, 1)] },
  y: { domain: [0, 5], ticks: [] },
  layers: [
    { id: "strategic", of: "strategic", label: "Strategic", role: "field-strategic", hatched: false },
    {
      id: "strategic-suspended",
      of: "strategic",
      label: "Strategic",
      role: "field-strategic",
      hatched: true,
    },
    { id: "testing", of: "testing", label: "Testing", role: "field-testing", hatched: false },
  ],
  line: { id: "multilateral", label: "multilateral" },
  points: [
    {
      x: toDay(1972, 10, 3),
      label: "3 October 1972",
      values: [1, 0, 1200],
      line: 4,
      changes: [
        { id: "abm", sign: "in", label: "ABM enters into force" },
        { id: "old", sign: "out", label: "Old: expired" },
      ],
    },
    { x: toDay(1977, 10, 3), label: "3 October 1977", values: [1, 2, 0], line: 5, changes: [] },
  ],
  reading: { total: "{count} in force", changes: "On this day" },
};

const at = toDay(1979, 12, 31);

function intervalsOf(count: number, held: readonly number[]): IntervalsSpec {
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    label: `Treaty ${index}`,
    life: { signed: at, force: null, thinUntil: at, end: null },
    path: `en/treaties/t${index}/`,
    facts: [
      { id: "signed", label: "Signed", value: `day ${index}` },
      { id: "status", label: "Status", value: "In force" },
    ],
  }));
  return {
    ...smallWords,
    kind: "intervals",
    x: { domain: [toDay(1970, 1, 1), toDay(1980, 1, 1)] },
    groups: [
      { id: "strategic", label: "Strategic", role: "field-strategic", rows: rows.slice(0, 1) },
      { id: "testing", label: "Testing", role: "field-testing", rows: rows.slice(1) },
    ],
    days: [{ at, label: "31 December 1979", ids: held.map((index) => `t${index}`) }],
    endings: [],
    reading: { inForce: "In force on this day", ofShown: "{count} of {shown} in force" },
  };
}

describe("a day of a chart of steps", () => {
  it("says the date, the count, every field from the top of the stack down, and the line", () => {
    expect(readPoint(steps, 1, null)).toEqual({
      heading: "3 October 1977",
      value: "3 in force",
      temperature: null,
      facts: [
        { id: "testing", label: "Testing", value: "0" },
        { id: "strategic", label: "Strategic", value: "3" },
        { id: "multilateral", label: "multilateral", value: "5" },
      ],
      lists: [],
      spoken: "3 October 1977: 3 in force. Testing 0. Strategic 3. multilateral 5",
    });
  });

  it("lists what changed on it, and says it aloud before the fields", () => {
    const reading = readPoint(steps, 0, null);
    expect(reading?.lists).toEqual([
      {
        label: "On this day",
        items: [
          { id: "abm-in", lead: null, label: "ABM enters into force", value: "", tone: 0, path: null },
          { id: "old-out", lead: null, label: "Old: expired", value: "", tone: 0, path: null },
        ],
        total: null,
        more: null,
      },
    ]);
    expect(reading?.spoken).toBe(
      "3 October 1972: 1,201 in force. ABM enters into force. Old: expired. Testing 1,200. Strategic 1. multilateral 4",
    );
  });

  it("reads one field by itself, the highest first, what is suspended in it included", () => {
    expect(readPoint(steps, 1, 0)?.spoken).toBe("3 October 1977: Testing: 0");
    expect(readPoint(steps, 1, 1)?.spoken).toBe("3 October 1977: Strategic: 3");
    expect(readPoint(steps, 1, 1)?.value).toBe("Strategic: 3");
    expect(readPoint(steps, 0, 1)?.spoken).toBe(
      "3 October 1972: Strategic: 1. ABM enters into force. Old: expired",
    );
  });

  it("still shows all fields on the card when one is read", () => {
    expect(readPoint(steps, 1, 0)?.facts).toEqual(readPoint(steps, 1, null)?.facts);
  });

  it("is read as a whole where there is no such field, and not at all where there is no such day", () => {
    expect(readPoint(steps, 1, 2)?.value).toBe("3 in force");
    expect([readPoint(steps, 2, null), readPoint(steps, -1, null)]).toEqual([null, null]);
  });
});

describe("a day of a chart of lives", () => {
  it("says the date, how many of those shown are in force, and which", () => {
    const reading = readPoint(intervalsOf(3, [2, 0]), 0, null);
    expect([reading?.heading, reading?.value]).toEqual(["31 December 1979", "2 of 3 in force"]);
    expect(reading?.lists).toEqual([
      {
        label: "In force on this day",
        items: [
          { id: "t0", lead: null, label: "Treaty 0", value: "", tone: 0, path: null },
          { id: "t2", lead: null, label: "Treaty 2", value: "", tone: 0, path: null },
        ],
        total: null,
        more: null,
      },
    ]);
    expect(reading?.spoken).toBe("31 December 1979: 2 of 3 in force. Treaty 0. Treaty 2");
  });

  it("has no list where nothing is in force", () => {
    const reading = readPoint(intervalsOf(2, []), 0, null);
    expect([reading?.lists, reading?.spoken]).toEqual([[], "31 December 1979: 0 of 2 in force"]);
  });

  it("lists fourteen at most on the card and says how many more there are, but speaks all", () => {
    const of = (count: number) =>
      readPoint(
        intervalsOf(
          20,
          Array.from({ length: count }, (_, index) => index),
        ),
        0,
        null,
      );
    const labels = (count: number) => of(count)?.lists[0]?.items.map(({ label }) => label) ?? [];
    expect(labels(14)).toHaveLength(14);
    expect(labels(14).at(-1)).toBe("Treaty 13");
    expect(labels(16)).toHaveLength(15);
    expect(labels(16).at(-1)).toBe("… +2");
    expect(of(16)?.spoken).toContain("Treaty 15");
    expect(of(16)?.spoken).not.toContain("…");
  });

  it("is not read where there is no such day", () => {
    expect(readPoint(intervalsOf(2, []), 1, null)).toBeNull();
  });
});

describe("a line of a chart of lives", () => {
  it("is read by itself: its name and its dates, and the day beside them on the card", () => {
    expect(readPoint(intervalsOf(3, [2, 0]), 0, 1)).toEqual({
      heading: "Treaty 1",
      value: "",
      temperature: null,
      facts: [
        { id: "signed", label: "Signed", value: "day 1" },
        { id: "status", label: "Status", value: "In force" },
        { id: "day", label: "31 December 1979", value: "2 of 3 in force" },
      ],
      lists: [],
      spoken: "Treaty 1. Signed day 1. Status In force",
    });
  });

  it("is counted from the top down, through the groups", () => {
    const spec = intervalsOf(4, []);
    expect(rowsOf(spec).map(({ id }) => id)).toEqual(["t0", "t1", "t2", "t3"]);
    expect([0, 1, 2, 3].map((row) => readPoint(spec, 0, row)?.heading)).toEqual([
      "Treaty 0",
      "Treaty 1",
      "Treaty 2",
      "Treaty 3",
    ]);
    expect(readPoint(spec, 0, 4)?.heading).toBe("31 December 1979");
  });
});

const dataset = loadDataset();

describe.each(locales)("the treaty charts as they are read in %s", (locale) => {
  const inForce = specOf(dataset, "treaties-in-force", locale);
  const lives = specOf(dataset, "treaty-lifelines", locale);

  it("can be read at as many places as there are change days, and years", () => {
    if (inForce.kind !== "steps" || lives.kind !== "intervals") throw new Error("of another kind");
    expect(pointCount(inForce)).toBe(inForce.points.length);
    // 1955 to 2026.
    expect(pointCount(lives)).toBe(72);
  });

  it("say on 3 October 1972 that the ABM Treaty and SALT I came into force, and how many then were", () => {
    if (inForce.kind !== "steps") throw new Error("of another kind");
    const index = inForce.points.findIndex(({ x }) => x === toDay(1972, 10, 3));
    const spoken = readPoint(inForce, index)?.spoken ?? "";
    // Two of risk reduction from 1963, two of 1971, the incidents at sea; and now these two.
    const said =
      locale === "en"
        ? ["3 October 1972: 7 in force", "ABM Treaty enters into force", "SALT I", "Missile defence 1"]
        : ["1972年10月3日: 7件が有効", "弾道弾迎撃ミサイル制限条約の発効", "戦略攻撃兵器", "ミサイル防衛 1"];
    for (const words of said) expect(spoken).toContain(words);
  });

  it("speak of the ABM Treaty with its dates when its line is read", () => {
    if (lives.kind !== "intervals") throw new Error("of another kind");
    const row = rowsOf(lives).findIndex(({ id }) => id === "abm-treaty-1972");
    expect(readPoint(lives, 0, row)?.spoken).toBe(
      locale === "en"
        ? "ABM Treaty. Signed 26 May 1972. In force 3 October 1972. Until 13 June 2002. Status one side withdrew"
        : "弾道弾迎撃ミサイル制限条約. 署名 1972年5月26日. 発効 1972年10月3日. 終了 2002年6月13日. 現状 一方の脱退",
    );
  });

  it("have something to say at every place and row, without a hole", () => {
    for (const spec of [inForce, lives]) {
      if (spec.kind !== "steps" && spec.kind !== "intervals") throw new Error("of another kind");
      const rows = spec.kind === "steps" ? 5 : rowsOf(spec).length;
      const readings = Array.from({ length: pointCount(spec) }, (_, index) =>
        [null, ...Array.from({ length: rows }, (__, row) => row)].map((row) => readPoint(spec, index, row)),
      ).flat();
      const faulty = readings.filter(
        (reading) => reading === null || /undefined|null|NaN|: *\.|\. *\.|^\s*$/.test(reading.spoken),
      );
      expect(faulty).toEqual([]);
    }
  });
});
