import { describe, expect, it } from "vitest";
import { z } from "zod";
import { checkDataset } from "@/lib/dataset/dataset";
import { formatProblem } from "@/lib/dataset/problems";
import { readFiles } from "@/lib/dataset/read";
import { tableNames } from "@/lib/dataset/tables";
import { citationsOf } from "@/lib/output/dataset/citations";
import type { Agreement } from "@/lib/schema/agreement";
import { statusKinds } from "@/lib/schema/agreement-status";
import { conditionDomains } from "@/lib/schema/condition-domains";
import { toDay, toIsoDay } from "@/lib/text/calendar";

const files = readFiles();
const { dataset, problems } = checkDataset(files);

describe("the data of this folder", () => {
  it("are sound", () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it.each(tableNames)(
    "are plain to diff: %s.csv ends each line, and its last, with one line feed",
    (name) => {
      const text = new TextDecoder().decode(files.tables[name]);
      expect(text).not.toContain("\r");
      expect(text).toMatch(/[^\n]\n$/);
    },
  );

  it("are all named in the package descriptor, and nothing else is", () => {
    const descriptor = z.object({ resources: z.array(z.object({ name: z.string(), path: z.string() })) });
    const { resources } = descriptor.parse(JSON.parse(files.descriptor));
    expect(resources.map(({ name }) => name).toSorted()).toEqual(tableNames.toSorted());
    for (const { name, path } of resources) expect(path).toBe(`${name}.csv`);
  });
});

describe.runIf(dataset !== null)("what the rows say together", () => {
  const phases = dataset?.phases ?? [];
  const events = dataset?.events ?? [];
  const agreements = dataset?.agreements ?? [];

  it("begins with the year 1917", () => {
    expect(phases[0]?.start.text).toBe("1917-01-01");
  });

  it("leaves no work in the bibliography that no row cites", () => {
    const citing = tableNames.filter((name) => name !== "sources");
    const cited = new Set<string>(
      citing
        .flatMap((name) => (dataset === null ? [] : citationsOf(dataset, name)))
        .map(({ source }) => source),
    );
    expect(dataset?.sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it("opens and closes every phase with an event inside it or within a day of the boundary", () => {
    const dates = new Map<string, { from: number; to: number }>(events.map(({ id, date }) => [id, date]));
    const outside = phases.flatMap(({ id, start, end, start_event, end_event }) =>
      [start_event, end_event ?? []]
        .flat()
        .filter((event) => {
          const date = dates.get(event);
          const tooEarly = date === undefined || date.to <= start.from - 1;
          return tooEarly || (end !== null && date.from > end.to);
        })
        .map((event) => `${id}: ${event}`),
    );
    expect(outside).toEqual([]);
  });

  it("gives limits and ratifications of headline agreements only", () => {
    const headline = agreements.filter(({ prominence }) => prominence === 1).map(({ id }) => id);
    const of = [...(dataset?.limits ?? []), ...(dataset?.ratifications ?? [])].map(
      ({ agreement }) => agreement,
    );
    expect([...new Set(of)].filter((id) => !headline.includes(id))).toEqual([]);
  });

  it("keeps what is only context out of the foreground", () => {
    const context = agreements.filter(({ id }) => id.startsWith("ctx-"));
    expect(context.filter(({ prominence }) => prominence !== 3).map(({ id }) => id)).toEqual([]);
    expect(context.length).toBeGreaterThan(0);
  });

  it("leaves neither side without a top leader for more than a few days between two terms", () => {
    for (const actor of ["us", "ussr-russia"]) {
      const terms = (dataset?.leaders ?? [])
        .filter((leader) => leader.actor === actor && leader.top_leader)
        .toSorted((a, b) => a.start.from - b.start.from);
      const gaps = terms.filter(({ start }, index) => {
        const end = terms[index - 1]?.end;
        return end !== undefined && end !== null && start.from - end.from > 7;
      });
      expect(gaps.map(({ id }) => id)).toEqual([]);
      expect(terms.at(-1)?.end).toBeNull();
      expect(terms[0]?.start.from).toBeLessThanOrEqual(phases[0]?.start.from ?? 0);
    }
  });
});

describe.runIf(dataset !== null)("how far the record reaches", () => {
  const events = dataset?.events ?? [];
  const conditions = dataset?.conditions ?? [];
  const primary = new Set<string>(
    dataset?.sources.filter(({ kind }) => kind === "primary").map(({ id }) => id),
  );

  it.each(["events", "agreements"] as const)("three in five %s or more cite a primary source", (table) => {
    const rows = dataset?.[table] ?? [];
    const citing = rows.filter(({ sources }) => sources.some(({ source }) => primary.has(source)));
    expect(citing.length / rows.length).toBeGreaterThanOrEqual(0.6);
  });

  it("holds twenty-five events or more of every decade from the 1940s on", () => {
    const decades = [1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020];
    const thin = decades.filter(
      (decade) => events.filter(({ date }) => date.text.startsWith(String(decade / 10))).length < 25,
    );
    expect(thin).toEqual([]);
  });

  it("names what was read for every landmark of the first rank and every headline agreement", () => {
    const headline = [
      ...events.filter(({ landmark }) => landmark === 1),
      ...(dataset?.agreements ?? []).filter(({ prominence }) => prominence === 1),
    ];
    expect(headline.length).toBeGreaterThan(50);
    expect(headline.filter(({ checked }) => checked.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it("looks at documents before it says so: no look lies before the work began or after today", () => {
    const first = toDay(2026, 11, 1);
    const today = Math.floor(Date.now() / 86_400_000);
    const looks = [
      ...events,
      ...(dataset?.agreements ?? []),
      ...(dataset?.memberships ?? []),
      ...(dataset?.summits ?? []),
    ].flatMap(({ checked }) => checked);
    expect(looks.length).toBeGreaterThan(300);
    expect(
      looks.filter(({ on }) => on.from < first || on.from > Math.max(today, toDay(2026, 11, 25))),
    ).toEqual([]);
  });

  it("knows what lasts in five domains, mostly compared with a document, and says why where it is unsure", () => {
    for (const domain of conditionDomains) {
      const rows = conditions.filter((row) => row.domain === domain);
      expect(rows.filter(({ checked }) => checked.length > 0).length, domain).toBeGreaterThan(
        rows.length / 2,
      );
      expect(
        rows.filter(({ confidence, note }) => confidence === "low" && note === null).map(({ id }) => id),
      ).toEqual([]);
    }
  });
});

describe("the status of every agreement agrees with its dates", () => {
  const agreements: readonly Agreement[] = dataset?.agreements ?? [];
  it("each status has rows, and every row fits the kind that it names", () => {
    for (const kind of statusKinds)
      expect(agreements.filter(({ status }) => status.kind === kind).length, kind).toBeGreaterThan(0);
  });

  it("none is signed, enters into force or ends after the day of the review", () => {
    const after = (dataset?.reviewedThrough.to ?? 0) - 1;
    const days = agreements.flatMap((row) =>
      [row.signed, row.entered_into_force, row.bound_both, row.suspended_from, row.ended].flatMap((date) =>
        date !== null && date.from > after ? [`${row.id} ${toIsoDay(date.from)}`] : [],
      ),
    );
    expect(days).toEqual([]);
  });
});
