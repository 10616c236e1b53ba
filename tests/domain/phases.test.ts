import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { eventsOf, phaseOn, phaseWindow, spanOfPhase } from "@/lib/domain/phases";
import { countedFirstDay } from "@/lib/schema/historical-date";
import { firstOfMonth, toDay, toIsoDay } from "@/lib/text/calendar";

const dataset = loadDataset();
const { phases } = dataset;

describe("the span of a phase", () => {
  it("begins where the one before ends, the first on 1 January 1917 and the last to the end of the review", () => {
    const spans = phases.map((phase) => spanOfPhase(phase, dataset));
    expect(spans.slice(1).map(([from]) => from)).toEqual(spans.slice(0, -1).map(([, to]) => to));
    expect(spans[0]?.[0]).toBe(toDay(1917, 1, 1));
    expect(spans.at(-1)?.[1]).toBe(toDay(2026, 6, 1));
  });

  it("ends on the day after its inclusive last day", () => {
    const [first] = phases;
    if (first === undefined) throw new Error("there is no phase");
    expect(toIsoDay(spanOfPhase(first, dataset)[1] - 1)).toBe(first.end?.text);
  });
});

describe("the phase that a day lies in", () => {
  it("changes from the last day of one phase to the first of the next", () => {
    for (const phase of phases) {
      const [from, to] = spanOfPhase(phase, dataset);
      expect(phaseOn(dataset, from)).toBe(phase);
      expect(phaseOn(dataset, to - 1)).toBe(phase);
    }
  });

  it("is none before the first", () => {
    expect(phaseOn(dataset, toDay(1916, 12, 31))).toBeUndefined();
  });
});

describe("the events of a phase", () => {
  it("give every event to exactly one phase", () => {
    const given = phases.flatMap((phase) => eventsOf(dataset, phase).map(({ id }) => id));
    expect(given.toSorted()).toEqual(dataset.events.map(({ id }) => id).toSorted());
  });

  it("begin within it", () => {
    for (const phase of phases) {
      const [from, to] = spanOfPhase(phase, dataset);
      const outside = eventsOf(dataset, phase).filter(({ date }) => {
        const day = countedFirstDay(date);
        return day < from || day >= to;
      });
      expect(outside).toEqual([]);
    }
  });
});

describe("the stretch of time that a phase is shown in", () => {
  it("holds the phase, and stays within the dataset", () => {
    for (const phase of phases) {
      const [from, to] = spanOfPhase(phase, dataset);
      const [first, last] = phaseWindow(phase, dataset);
      expect(first).toBeLessThanOrEqual(from);
      expect(last).toBeGreaterThanOrEqual(to);
      expect(first).toBeGreaterThanOrEqual(toDay(1917, 1, 1));
      expect(last).toBeLessThanOrEqual(toDay(2026, 6, 1));
    }
  });

  it("shows at least half a year on either side, on whole months", () => {
    for (const phase of phases.slice(1, -1)) {
      const [from, to] = spanOfPhase(phase, dataset);
      const [first, last] = phaseWindow(phase, dataset);
      expect(first).toBe(firstOfMonth(first));
      expect(last).toBe(Math.min(toDay(2026, 6, 1), firstOfMonth(last)));
      expect(first).toBeLessThanOrEqual(Math.max(toDay(1917, 1, 1), firstOfMonth(from, -6)));
      expect(last).toBeGreaterThanOrEqual(Math.min(toDay(2026, 6, 1), firstOfMonth(to, 6)));
    }
  });

  it("shows a sixth of the length of a long phase on either side", () => {
    const [first] = phases;
    if (first === undefined) throw new Error("there is no phase");
    const whole = {
      ...dataset,
      phases: [first],
      reviewedThrough: { ...dataset.reviewedThrough, to: toDay(2060, 1, 1) },
    };
    const decade = {
      ...first,
      start: { ...first.start, from: toDay(1930, 1, 1) },
      end: { ...first.start, from: toDay(1939, 12, 31), to: toDay(1940, 1, 1) },
    };
    // 120 months: 20 on either side.
    expect(phaseWindow(decade, whole).map(toIsoDay)).toEqual(["1928-05-01", "1941-09-01"]);
  });
});
