import { describe, expect, it } from "vitest";
import { fitPhaseName } from "@/lib/chart/labels/fit-name";
import { textWidth } from "@/lib/look/text-width";
import { centuries, closeUps, type Drawing } from "../drawings";

const name = { label: "High détente", short: "Détente" };
const size = 12;
const lineHeight = 14;

describe("a phase name", () => {
  it("stands on one line where it fits", () => {
    expect(fitPhaseName(name, { width: 200, height: 14, size, lineHeight })).toEqual(["High détente"]);
  });

  it("is wrapped where there is height for it", () => {
    const width = textWidth("détente", size);
    expect(fitPhaseName(name, { width, height: 28, size, lineHeight })).toEqual(["High", "détente"]);
  });

  it("gives way to its short form where it does not fit", () => {
    const width = textWidth("Détente", size);
    expect(fitPhaseName(name, { width, height: 14, size, lineHeight })).toEqual(["Détente"]);
  });

  it("is left out, not cut, where the short form does not fit either", () => {
    const width = textWidth("Détente", size) - 0.1;
    expect(fitPhaseName(name, { width, height: 14, size, lineHeight })).toEqual([]);
    expect(fitPhaseName(name, { width: -5, height: 28, size, lineHeight })).toEqual([]);
    expect(fitPhaseName(name, { width: 200, height: 13, size, lineHeight })).toEqual([]);
  });
});

/** The tiles of the ribbon with the lines of their names, as the ribbon sets them. */
function tilesOf({ spec, layout, scale, zoom }: Drawing) {
  const letters = layout.small - 1;
  const leading = letters * 1.14;
  return spec.phases
    .filter(({ from, to }) => to > zoom[0] && from < zoom[1])
    .map((phase) => {
      const width = scale.x(Math.min(phase.to, zoom[1])) - scale.x(Math.max(phase.from, zoom[0]));
      const room = { width: width - 7, height: layout.ribbon.height - 2, size: letters, lineHeight: leading };
      const lines = fitPhaseName(phase, room);
      const block = {
        width: Math.max(0, ...lines.map((line) => textWidth(line, letters))),
        height: lines.length * leading,
      };
      return { phase, width, lines, block };
    });
}

const letters = (text: string) => text.replaceAll(/\s/g, "");

describe("the ribbon of the dataset", () => {
  it.each([...centuries, ...closeUps])("keeps every name inside its tile: $name", (drawing) => {
    const outside = tilesOf(drawing).filter(
      ({ width, lines, block }) =>
        lines.length > 0 && (block.width > width - 2 || block.height > drawing.layout.ribbon.height),
    );
    expect(outside.map(({ phase }) => phase.id)).toEqual([]);
  });

  it.each([...centuries, ...closeUps])("shows a name whole, or its short form whole: $name", (drawing) => {
    const cut = tilesOf(drawing).filter(({ phase, lines }) => {
      const shown = letters(lines.join(""));
      return lines.length > 0 && shown !== letters(phase.label) && shown !== letters(phase.short);
    });
    expect(cut.map(({ phase }) => phase.id)).toEqual([]);
  });

  // A phone's ribbon is for colour: its tiles are a few letters wide.
  const pages = centuries.filter(({ layout }) => !layout.compact);

  it.each(pages)("names the longest phase, and on a wide screen most of them: $name", (drawing) => {
    const tiles = tilesOf(drawing);
    const [longest] = tiles.toSorted((a, b) => b.width - a.width);
    const named = tiles.filter(({ lines }) => lines.length > 0);
    expect(named).toContain(longest);
    expect(named.length / tiles.length).toBeGreaterThan(drawing.layout.width === 1600 ? 0.5 : 0.25);
  });
});
