import { describe, expect, it } from "vitest";
import { densityCorrected } from "@/lib/domain/density";
import type { Term } from "@/lib/domain/influence";
import { temperatureOn } from "@/lib/domain/temperature";
import { toDay } from "@/lib/text/calendar";
import { someTerm } from "./some-event";

/** A half-life of four years. */
const parameters = { halfLife: 48, indirect: 0.5, floor: 0.4, scale: 10 };

describe("the form corrected for density", () => {
  const stretch = [toDay(1901, 1, 1), toDay(1940, 12, 31)] as const;
  const days = stretch[1] - stretch[0] + 1;
  const corrected = (some: readonly Term[], on: number) =>
    densityCorrected(some, [on], parameters, stretch)[0]?.value ?? Number.NaN;
  const factor = (some: readonly Term[], on: number) => {
    const sum = some.reduce(
      (total, term) => total + (term.first <= on ? 2 ** (-(on - term.first) / 1461) : 0),
      0,
    );
    return (Math.atanh(corrected(some, on) / 10) * 10) / sum;
  };

  it("multiplies S by the root of the mean rate over that of the ten years around the day", () => {
    // Three events in the ten years around 1920, one far from them: 4 in forty years, 3 in ten.
    const some = [1905, 1918, 1920, 1921].map((year) => someTerm({ first: toDay(year, 1, 1) }));
    expect(factor(some, toDay(1920, 1, 1))).toBeCloseTo(Math.sqrt(4 / days / (3 / 3653)), 10);
  });

  it("clips the ten years where the stretch ends, and counts both of their end days", () => {
    const edge = stretch[0];
    const some = [edge, edge + 1826, edge + 1827, edge + 9000].map((first) => someTerm({ first }));
    expect(factor(some, edge)).toBeCloseTo(Math.sqrt(4 / days / (2 / 1827)), 10);
  });

  it("counts ten years without events as ten years with one", () => {
    const span = someTerm({ first: toDay(1901, 1, 1), last: Number.POSITIVE_INFINITY, weight: -10 });
    const sum = -10 * 0.4 * Math.sqrt(1 / days / (1 / 3653));
    expect(corrected([span], toDay(1920, 1, 1))).toBeCloseTo(10 * Math.tanh(sum / 10), 10);
  });

  it("leaves the index as it is where events are recorded evenly", () => {
    const first = (index: number) => Math.round(stretch[0] + (index * days) / 400);
    const some = Array.from({ length: 400 }, (_, index) => someTerm({ first: first(index), weight: 0.1 }));
    const on = toDay(1920, 12, 31);
    expect(corrected(some, on)).toBeCloseTo(temperatureOn(some, on, parameters) ?? Number.NaN, 1);
  });
});
