import { describe, expect, it } from "vitest";
import { intervalsLayout } from "@/components/chart/intervals/layout";
import { scaleOf } from "@/components/chart/scale";
import { stepsLayout } from "@/components/chart/steps/layout";
import { pageSizesOf } from "@/lib/chart/kinds";
import { specOf } from "@/lib/chart/registry";
import { type Box, pictureShapes } from "@/lib/chart/shapes";
import { loadDataset } from "@/lib/dataset/dataset";
import { planPicture } from "@/lib/output/picture/frame";
import { locales } from "@/lib/text/locales";
import { sum } from "../charts/recount";
import { cornersOf, type DrawnText, drawn, numberOf, textsOf } from "../drawn-chart";
import { overlap, pairsOf } from "./boxes";

const dataset = loadDataset();
const shapes = ["tall", "medium", "wide"] as const;
const pictures = ["16x9", "4x3", "1x1", "4x5", "og"] as const;

const inside = (outer: Box, { x, y, width, height }: Box): boolean =>
  x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height;

/** Every size of a chart in a page, a narrow phone, and the place of the chart in every picture. */
const drawingsOf = (id: "treaties-in-force" | "treaty-lifelines") =>
  locales.flatMap((locale) => {
    const spec = specOf(dataset, id, locale);
    return [
      ...shapes.map((shape) => ({ locale, at: shape, size: pageSizesOf(spec.kind)[shape] })),
      ...(id === "treaties-in-force" ? [{ locale, at: "a phone", size: { width: 390, height: 488 } }] : []),
      ...pictures.map((shape) => ({
        locale,
        at: `a picture ${shape}`,
        size: planPicture(spec, shape, "https://example.org").chart,
      })),
    ].map(({ at, size: { width, height } }) => ({ locale, at, width, height }));
  });

const said = (texts: readonly DrawnText[]) => texts.map(({ text }) => text);
const overlaps = (texts: readonly DrawnText[]) =>
  pairsOf(texts).flatMap(([a, b]) => (overlap(a.box, b.box) ? [`${a.text} / ${b.text}`] : []));

describe.each(drawingsOf("treaties-in-force"))(
  "the names of the layers in $locale at $at, $width × $height",
  ({ locale, width, height }) => {
    const spec = specOf(dataset, "treaties-in-force", locale);
    if (spec.kind !== "steps") throw new Error(`treaties in force of kind ${spec.kind}`);
    const svg = drawn(spec, { width, height });
    const { plot } = stepsLayout({ width, height });
    const scale = scaleOf(plot, spec.x.domain, spec.y.domain);
    const texts = textsOf(svg);
    const named = texts.filter(({ element }) => element.closest(".layer-names") !== null);
    const byFill = (role: string) => named.filter(({ fill }) => fill === `var(--${role})`);
    const key = byFill("ink");
    const lineName = texts.filter(({ text }) => text === spec.line.label);

    /** The counts that hold somewhere over a box, in order. */
    const pointsOver = (box: Box) =>
      spec.points.filter((point, index) => {
        const until = spec.points[index + 1]?.x ?? spec.x.domain[1];
        return scale.x(point.x) < box.x + box.width && scale.x(until) > box.x;
      });
    const isClearOfLine = (box: Box) => {
      const heights = pointsOver(box).flatMap(({ line }) => (line === 0 ? [] : [scale.y(line)]));
      return heights.every((y) => y < box.y) || heights.every((y) => y > box.y + box.height);
    };

    it("name every layer once, in its place or in the key", () => {
      const labels = spec.layers.filter(({ hatched }) => !hatched);
      const joined = labels.map(({ role }) => said(byFill(`on-${role}`)).join(locale === "en" ? " " : ""));
      const missing = labels.filter(({ label }, index) => joined[index] !== label);
      expect(said(key).toSorted()).toEqual(missing.map(({ label }) => label).toSorted());
      expect(joined.filter((text) => text !== "").length + key.length).toBe(labels.length);
    });

    it("lie wholly inside their layer, wherever it climbs or falls under them", () => {
      const outside = spec.layers.flatMap(({ role, hatched }, place) => {
        if (hatched) return [];
        return byFill(`on-${role}`).flatMap(({ text, box }) => {
          const isIn = pointsOver(box).every(({ values }) => {
            const [low, high] = [sum(values.slice(0, place)), sum(values.slice(0, place + 2))];
            return scale.y(high) <= box.y && scale.y(low) >= box.y + box.height;
          });
          return isIn && inside(plot, box) ? [] : [{ text, box }];
        });
      });
      expect(outside).toEqual([]);
    });

    it("are not written over the dashed line, the key neither", () => {
      expect(named.filter(({ box }) => !isClearOfLine(box)).map(({ text }) => text)).toEqual([]);
    });

    it("have a key that stands where the chart is empty, each name beside its colour", () => {
      const onStack = key.filter(({ box }) =>
        pointsOver(box).some(({ values }) => scale.y(sum(values)) < box.y + box.height),
      );
      expect(said(onStack)).toEqual([]);
      const swatches = [...svg.querySelectorAll(".layer-names rect")];
      expect(swatches.map((swatch) => swatch.getAttribute("fill"))).toEqual(
        key.map(
          ({ text }) =>
            `var(--${spec.layers.find(({ label, hatched }) => label === text && !hatched)?.role})`,
        ),
      );
      for (const [index, { box }] of key.entries()) {
        const swatch = swatches[index];
        const right = numberOf(swatch, "x") + numberOf(swatch, "width");
        expect(right).toBeLessThan(box.x);
        const middle = numberOf(swatch, "y") + numberOf(swatch, "height") / 2;
        expect(middle).toBeGreaterThan(box.y);
        expect(middle).toBeLessThan(box.y + box.height);
      }
    });

    it("stand beside the name of the dashed line, which is clear of the line and of the stack", () => {
      expect(lineName).toHaveLength(1);
      for (const { box } of lineName) {
        expect(isClearOfLine(box)).toBe(true);
        expect(pointsOver(box).every(({ values }) => scale.y(sum(values)) > box.y + box.height)).toBe(true);
      }
    });

    it("are all inside the drawing, none over another", () => {
      const drawing = { x: 0, y: 0, width, height };
      expect(said(texts.filter(({ box }) => !inside(drawing, box)))).toEqual([]);
      expect(overlaps(texts)).toEqual([]);
    });
  },
);

describe.each(drawingsOf("treaty-lifelines"))(
  "the names of the lives in $locale at $at, $width × $height",
  ({ locale, width, height }) => {
    const spec = specOf(dataset, "treaty-lifelines", locale);
    if (spec.kind !== "intervals") throw new Error(`lifelines of kind ${spec.kind}`);
    const svg = drawn(spec, { width, height });
    const layout = intervalsLayout(spec, { width, height });
    const drawing = { x: 0, y: 0, width, height };
    const texts = textsOf(svg);
    const rows = [...svg.querySelectorAll("g[data-agreement]")];
    const namesIn = (element: Element) => texts.filter((one) => element.contains(one.element));
    const rowNames = rows.flatMap(namesIn);
    const keyNames = texts.filter(({ element }) => element.closest(".end-key") !== null);
    const others = texts.filter((one) => !keyNames.includes(one));

    it("are those of the lines, whole or cut with an ellipsis, each at its line; or none where lines are thin", () => {
      const labels = spec.groups.flatMap((group) => group.rows.map(({ label }) => label));
      if (!layout.named) {
        expect(rowNames).toEqual([]);
        return;
      }
      expect(rowNames).toHaveLength(labels.length);
      const wrong = rowNames.filter(({ text, box }, index) => {
        const label = labels[index] ?? "";
        const isName =
          text === label || (text.endsWith("…") && label.startsWith(text.slice(0, -1).trimEnd()));
        const y = layout.rows[index]?.y ?? Number.NaN;
        return !(isName && box.y < y && y < box.y + box.height);
      });
      expect(said(wrong)).toEqual([]);
    });

    it("name every field once", () => {
      for (const { label } of spec.groups)
        expect(
          others.filter(
            ({ text, element }) => text === label && !rowNames.some((row) => row.element === element),
          ),
        ).toHaveLength(1);
    });

    it("have rows that follow each other without overlapping, inside the drawing", () => {
      const grounds = rows.map((row) => {
        const ground = row.querySelector(".mark-ground");
        return { top: numberOf(ground, "y"), bottom: numberOf(ground, "y") + numberOf(ground, "height") };
      });
      expect(grounds).toHaveLength(layout.rows.length);
      // Drawings are rounded to a tenth of a pixel.
      for (const [index, { top }] of grounds.entries())
        expect(top).toBeGreaterThanOrEqual((grounds[index - 1]?.bottom ?? 0) - 0.15);
      expect(grounds.at(-1)?.bottom).toBeLessThanOrEqual(layout.plot.y + layout.plot.height + 0.15);
    });

    it("end before the plot in which the lines run", () => {
      expect(said(rowNames.filter(({ box }) => box.x + box.width > layout.plot.x))).toEqual([]);
    });

    it("are inside the drawing with those of fields and years, none over another", () => {
      expect(said(others.filter(({ box }) => !inside(drawing, box)))).toEqual([]);
      expect(overlaps(texts)).toEqual([]);
    });

    it("have marks of their ends that stay inside the drawing and clear of the names of the fields", () => {
      const groupEdge = layout.compact ? width : layout.plot.x + layout.plot.width + 8;
      const marks = rows.flatMap((row) => [...row.querySelectorAll("path")].flatMap(cornersOf));
      const rings = rows.flatMap((row) =>
        [...row.querySelectorAll("circle")].map((ring) => numberOf(ring, "cx") + numberOf(ring, "r")),
      );
      expect(marks.length).toBeGreaterThan(0);
      expect(Math.max(...marks.map(({ x }) => x), ...rings)).toBeLessThan(groupEdge);
    });

    it("have under them what every mark of an end means", () => {
      expect(said(keyNames)).toEqual(spec.endings.map(({ label }) => label));
      expect(said(keyNames.filter(({ box }) => !inside(drawing, box)))).toEqual([]);
    });

    it("have years under them, at least three", () => {
      const years = others.filter(
        ({ text, element }) => /^\d{4}$/.test(text) && element.querySelector("tspan"),
      );
      expect(years.length).toBeGreaterThanOrEqual(3);
    });
  },
);

it("all pictures are looked at", () => {
  expect([...pictures].toSorted()).toEqual(Object.keys(pictureShapes).toSorted());
});
