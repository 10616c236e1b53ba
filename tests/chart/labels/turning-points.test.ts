import { describe, expect, it } from "vitest";
import type { PlacedMark } from "@/lib/chart/labels/turning-points";
import { textWidth } from "@/lib/look/text-width";
import { centuries, closeUps } from "../drawings";
import { overlap, pairsOf, runsThrough } from "./boxes";

const drawings = [...centuries, ...closeUps];

const labelOf = ({ label }: PlacedMark) => label;

describe("the turning points of the dataset", () => {
  it.each(drawings)("have no label over another: $name", ({ labels }) => {
    const over = pairsOf(labels).filter(([a, b]) => overlap(a.box, b.box));
    expect(over.map(([a, b]) => `${a.label} / ${b.label}`)).toEqual([]);
  });

  it.each(drawings)("have no label over the curve: $name", ({ labels, curve }) => {
    expect(labels.filter(({ box }) => runsThrough(curve, box)).map(labelOf)).toEqual([]);
  });

  it.each(drawings)("have no label over the dot or the leader of another: $name", ({ labels }) => {
    const over = pairsOf(labels)
      .flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
      .filter(([a, b]) => runsThrough([a.anchor, a.leader ?? a.anchor], b.box));
    expect(over.map(([a, b]) => `${b.label} over ${a.label}`)).toEqual([]);
  });

  it.each(drawings)("stay above the axis and between the sides of the plot: $name", ({ labels, layout }) => {
    const { plot } = layout;
    const outside = labels.filter(
      ({ box }) =>
        box.x < plot.x ||
        box.x + box.width > plot.x + plot.width ||
        box.y < 0 ||
        box.y + box.height > plot.y + plot.height,
    );
    expect(outside.map(labelOf)).toEqual([]);
  });

  it.each(drawings)("have room for their letters: $name", ({ labels, layout }) => {
    const narrow = labels.filter(
      ({ box, label }) => box.width < textWidth(label, layout.text) || box.height < layout.text,
    );
    expect(narrow.map(labelOf)).toEqual([]);
  });

  it.each(drawings)("stand on the curve, in the month in which their event begins: $name", (drawing) => {
    const { labels, spec, scale } = drawing;
    for (const { id, anchor, label } of labels) {
      const index = spec.events.findIndex((event) => event.id === id);
      const point = spec.points.find(({ begins }) => begins.includes(index));
      expect(spec.events[index]?.mark?.label).toBe(label);
      expect(anchor.x).toBeCloseTo(scale.x(point?.x ?? Number.NaN), 6);
      expect(anchor.y).toBeCloseTo(scale.y(point?.y ?? Number.NaN), 6);
    }
  });
});

describe("the century", () => {
  it.each(centuries)(
    "names at least 7 turning points on a phone, where more would crowd, and 18 on a page: $name",
    ({ labels, layout }) => {
      expect(labels.length).toBeGreaterThanOrEqual(layout.compact ? 7 : 18);
    },
  );

  it.each(centuries.filter(({ layout }) => layout.compact))(
    "names only the first rank on a phone: $name",
    (drawing) => {
      const ranks = drawing.labels.map(
        ({ id }) => drawing.spec.events.find((event) => event.id === id)?.mark?.rank,
      );
      expect(new Set(ranks)).toEqual(new Set([1]));
    },
  );

  it.each(centuries.filter(({ layout }) => !layout.compact))(
    "leaves the third rank to closer views: $name",
    (drawing) => {
      const ranks = drawing.labels.map(
        ({ id }) => drawing.spec.events.find((event) => event.id === id)?.mark?.rank,
      );
      expect(ranks).not.toContain(3);
    },
  );
});

describe("ten years seen close", () => {
  it.each(closeUps)(
    "name some of their own turning points and none of other years: $name",
    ({ labels, spec, zoom }) => {
      const days = labels.map(({ id }) => spec.events.find((event) => event.id === id)?.day ?? Number.NaN);
      expect(days.length).toBeGreaterThan(0);
      expect(days.filter((day) => !(day >= zoom[0] && day < zoom[1]))).toEqual([]);
    },
  );
});
