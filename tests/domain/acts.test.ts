import { describe, expect, it } from "vitest";
import { actsOf, actsOn, fadingAfter, influenceOf, stepsOf } from "@/lib/domain/acts";
import { defaults } from "@/lib/domain/parameters";
import { toIsoDay } from "@/lib/text/calendar";
import { dated, someAct, someEvent } from "./some-event";

const actOf = (parts: Parameters<typeof someEvent>[0]) => {
  const [act] = actsOf([someEvent(parts)]);
  if (act === undefined) throw new Error("the event does not count");
  return act;
};

describe("the day that a first day counts as", () => {
  it.each([
    ["1962-10-16", "1962-10-16"],
    ["1946-02", "1946-02-15"],
    ["1921", "1921-07-01"],
  ])("takes %s as %s", (text, day) => {
    expect(toIsoDay(actOf({ date: dated(text) }).first)).toBe(day);
  });
});

describe("what counts, and by how much", () => {
  it("leaves out events of weight 0, which have no magnitude", () => {
    const events = [someEvent({ goldstein: 0, magnitude: null }), someEvent({ id: "counted" })];
    expect(actsOf(events).map(({ id }) => id)).toEqual(["counted"]);
  });

  it("puts acts in the order of the day that they count as, those of a day by id", () => {
    const year = someEvent({ id: "july", date: dated("1950") });
    const month = someEvent({ id: "mid-june", date: dated("1950-06") });
    const [b, a] = ["b", "a"].map((id) => someEvent({ id, date: dated("1950-06-25") }));
    expect(actsOf([year, b ?? year, month, a ?? year]).map(({ id }) => id)).toEqual([
      "mid-june",
      "a",
      "b",
      "july",
    ]);
  });

  it("classes acts by the sign of their weight and the first two figures of their code", () => {
    const classOf = (cameo: string, goldstein: number) => actOf({ cameo, goldstein }).class;
    expect([classOf("0831", 5), classOf("190", -10), classOf("193", -9.5), classOf("057", 8)]).toEqual([
      "+ 08",
      "− 19",
      "− 19",
      "+ 05",
    ]);
  });

  it.each([
    ["dyadic", "high", 2, 8],
    ["dyadic", "medium", 2, 6],
    ["dyadic", "low", 2, 4],
    ["indirect", "high", 2, 4],
    ["indirect", "low", 2, 2],
    ["dyadic", "high", 1, 4],
    ["dyadic", "high", 3, 16],
    ["indirect", "medium", 4, 12],
  ] as const)(
    "weighs 8 points of a %s act of %s confidence and magnitude %d as %d",
    (directness, confidence, magnitude, influence) => {
      expect(influenceOf(actOf({ goldstein: 8, directness, confidence, magnitude }), defaults)).toBe(
        influence,
      );
    },
  );

  it("fades by half in a half-life", () => {
    // 48 months of 30.4375 days are 1,461 days: a half-life that ends on a whole day.
    expect([0, 1461, 2922].map((days) => fadingAfter(days, { ...defaults, halfLife: 48 }))).toEqual([
      1, 0.5, 0.25,
    ]);
  });
});

/** Three acts by hand, with a half-life of 1,461 days and ρ = ½: two hostile ones of a class, and a cooperative one. */
describe("three acts worked by hand", () => {
  const parameters = { ...defaults, halfLife: 48, repetition: 0.5 };
  const acts = [
    someAct({ id: "large", first: 0, weight: -8, magnitude: 3 }),
    someAct({ id: "kind", first: 1461, weight: 6 }),
    someAct({ id: "small", first: 2922, weight: -5 }),
  ];
  const sums = (day: number) =>
    actsOn(acts, day, parameters).map(({ act, place, influence }) => [act.id, place, influence]);

  it("counts each by itself as long as it is alone in its class", () => {
    expect(sums(-1)).toEqual([]);
    expect(sums(0)).toEqual([["large", 1, -16]]);
    expect(sums(1461)).toEqual([
      ["large", 1, -8],
      ["kind", 1, 6],
    ]);
  });

  it("counts the weaker of a class by half, and the younger is the stronger where the older has faded", () => {
    expect(sums(2922)).toEqual([
      ["small", 1, -5],
      ["large", 2, -2],
      ["kind", 1, 3],
    ]);
  });

  it("keeps the order of a class for good, as all fade alike", () => {
    const order = (day: number) => sums(day).map(([id]) => id);
    expect(order(2922 + 14_610)).toEqual(order(2922));
  });

  it("has the same sums as steps", () => {
    const steps = stepsOf(
      acts,
      acts.map((act) => influenceOf(act, parameters)),
      parameters,
    );
    expect(steps).toEqual([
      { day: 0, sum: -16 },
      { day: 1461, sum: -2 },
      { day: 2922, sum: -4 },
    ]);
  });

  it("makes one step of the acts of a day", () => {
    const both = [someAct({ id: "a", weight: 4 }), someAct({ id: "b", weight: 2 })];
    expect(stepsOf(both, [4, 2], parameters)).toEqual([{ day: 0, sum: 5 }]);
  });

  it("has no steps without acts", () => {
    expect(stepsOf([], [], parameters)).toEqual([]);
  });
});

describe("acts of the same strength", () => {
  it("stand by their first day, then by id", () => {
    const parameters = { ...defaults, halfLife: 48 };
    const acts = [
      someAct({ id: "older", first: 0, weight: 4 }),
      someAct({ id: "b", first: 1461, weight: 2 }),
      someAct({ id: "a", first: 1461, weight: 2 }),
    ];
    expect(actsOn(acts, 1461, parameters).map(({ act }) => act.id)).toEqual(["older", "a", "b"]);
  });
});
