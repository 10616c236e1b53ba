import { describe, expect, it } from "vitest";
import { type Dataset, loadDataset } from "@/lib/dataset/dataset";
import { actsOf } from "@/lib/domain/acts";
import { netCooperation } from "@/lib/domain/net-cooperation";
import { defaults } from "@/lib/domain/parameters";
import { balance, directedSeries } from "@/lib/domain/sides";
import type { Event } from "@/lib/schema/event";
import { weightedDataset } from "./weighted-dataset";

const dataset = loadDataset();

/** The small dataset with who did what to whom, by the ids of its events. */
function directed(
  weights: Readonly<Record<string, number>>,
  roles: Readonly<Record<string, Partial<Pick<Event, "actor" | "target" | "directness" | "confidence">>>>,
): Dataset {
  const small = weightedDataset(weights);
  return { ...small, events: small.events.map((event) => ({ ...event, ...roles[event.id] })) };
}

describe("both sides' directed series", () => {
  const small = directed(
    { yalta: 8, surrender: -4, blockade: -9, control: -5, succession: 2 },
    {
      yalta: { actor: "both", target: "both" },
      surrender: { actor: "us", target: "third-party", directness: "indirect" },
      blockade: { actor: "ussr-russia", target: "us" },
      control: { actor: "us", target: "ussr-russia", confidence: "medium" },
      succession: { actor: "third-party", target: "us" },
    },
  );
  const none = { dyadic: 0, indirect: 0 };
  const quiet = { us: none, "ussr-russia": none, both: 0, "third-party": 0 };

  it("tell who acted, towards the other or elsewhere, and keep acts of both apart", () => {
    const series = directedSeries(small);
    expect(series.filter(({ year }) => [1945, 1948, 1949, 1953, 1960].includes(year))).toEqual([
      { year: 1945, ...quiet, us: { dyadic: 0, indirect: -2 }, both: 8 },
      { year: 1948, ...quiet, "ussr-russia": { dyadic: -9, indirect: 0 } },
      { year: 1949, ...quiet, us: { dyadic: -3.75, indirect: 0 } },
      { year: 1953, ...quiet, "third-party": 2 },
      { year: 1960, ...quiet },
    ]);
  });

  it("have every year from the first event that counts to that of the review", () => {
    const years = directedSeries(directed({ blockade: -9 }, {})).map(({ year }) => year);
    expect([years[0], years.at(-1), years.length]).toEqual([1948, 1979, 32]);
    expect(directedSeries(weightedDataset({}))).toEqual([]);
  });

  it("add up to the net co-operation of each year", () => {
    const series = directedSeries(dataset);
    const net = netCooperation(
      actsOf(dataset.events),
      series.map(({ year }) => year),
      defaults,
    );
    expect(series).toHaveLength(110);
    for (const [index, { us, "ussr-russia": russia, both, "third-party": third }] of series.entries())
      expect(us.dyadic + us.indirect + russia.dyadic + russia.indirect + both + third).toBeCloseTo(
        net[index]?.value ?? Number.NaN,
        9,
      );
  });
});

describe("the balance of the events", () => {
  it("counts by decade, actor and sign, context apart", () => {
    const rows = balance(
      directed(
        { blockade: -9, control: -5, yalta: 8 },
        { yalta: { actor: "both", target: "both" }, control: { actor: "ussr-russia", target: "us" } },
      ),
    );
    const counted = (decade: string, actor: string) => {
      const row = rows.find((each) => each.decade === decade && each.actor === actor);
      return row && [row.positive, row.negative, row.context];
    };
    expect(rows).toHaveLength(16);
    expect(counted("1940s", "us")).toEqual([0, 1, 1]);
    expect(counted("1940s", "ussr-russia")).toEqual([0, 1, 0]);
    expect(counted("1940s", "both")).toEqual([1, 0, 0]);
    expect(counted("1950s", "us")).toEqual([0, 0, 2]);
    expect(counted("1960s", "third-party")).toEqual([0, 0, 0]);
  });

  it("counts every event of the dataset once", () => {
    const counts = balance(dataset).map(({ positive, negative, context }) => positive + negative + context);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(dataset.events.length);
  });
});
