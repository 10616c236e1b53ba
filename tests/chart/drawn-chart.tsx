import { JSDOM } from "jsdom";
import { ChartView } from "@/components/chart/kinds";
import { drawSvg } from "@/lib/build/drawing-room";
import type { Box, Size } from "@/lib/chart/shapes";
import type { ChartSpec } from "@/lib/chart/spec";
import { textWidth } from "@/lib/look/text-width";
import { type PathPoint, pathPoints } from "../e2e/path-points";

/** A chart as it is drawn for pages and pictures, to be read back: its `<svg>` as elements. */
export function drawn(spec: ChartSpec, size: Size): Element {
  const svg = drawSvg(<ChartView spec={spec} size={size} uid="c" />, "g");
  return new JSDOM(svg, { contentType: "image/svg+xml" }).window.document.documentElement;
}

/** An attribute of an element, or of the nearest around it that has it. */
function inherited(element: Element, name: string): string | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

/** A number of an element in pixels; the cleaner of drawings leaves zeros out. */
export const numberOf = (element: Element | null | undefined, name: string): number =>
  Number(element?.getAttribute(name) ?? 0);

/** The corners of the line that an element is, none where there is no such line. */
export const cornersOf = (element: Element | null | undefined): readonly PathPoint[] =>
  pathPoints(element?.getAttribute("d") ?? "");

/** The height of a line of steps over a place, where it runs level; `null` where there is no line. */
export function levelAt(line: readonly PathPoint[], x: number): number | null {
  const start = line.find((from, index) => {
    const to = line[index + 1];
    return to !== undefined && from.y === to.y && from.x <= x && x < to.x;
  });
  return start?.y ?? null;
}

export type DrawnText = {
  readonly text: string;
  readonly box: Box;
  readonly fill: string | null;
  readonly element: Element;
};

/** How far letters reach above and below the line that they stand on, in ems: Latin with accents, kanji and kana. */
const reach = { latin: [0.73, 0.22], japanese: [0.86, 0.12] } as const;

/** Every text of a drawing with the box that its letters fill. */
export function textsOf(svg: Element): readonly DrawnText[] {
  return [...svg.querySelectorAll("text")].map((element) => {
    if (inherited(element, "transform") !== null) throw new Error("a text in a part that is moved");
    const text = element.textContent ?? "";
    const size = Number(inherited(element, "font-size"));
    const span = element.querySelector("tspan") ?? element;
    const base = numberOf(element, "y") + Number.parseFloat(span.getAttribute("dy") ?? "0") * size;
    const width = textWidth(
      text,
      size,
      inherited(element, "font-weight") === "600" ? "sans-600" : "sans-500",
    );
    const anchor = inherited(element, "text-anchor") ?? "start";
    const x = numberOf(span, "x") - width * (anchor === "middle" ? 0.5 : anchor === "end" ? 1 : 0);
    const [above, below] = /[\u3000-\u9fff]/.test(text) ? reach.japanese : reach.latin;
    return {
      text,
      element,
      fill: inherited(element, "fill"),
      box: { x, y: base - above * size, width, height: (above + below) * size },
    };
  });
}
