"use client";

import { type KeyboardEvent, type PointerEvent, useState, useSyncExternalStore } from "react";
import { pointCount, readPoint } from "@/lib/chart/reading";
import { type PageShape, pageShapes } from "@/lib/chart/shapes";
import type { CellsSpec, SeriesSpec } from "@/lib/chart/spec";
import { CellsView } from "./cells-view";
import { Crosshair } from "./crosshair";
import { places } from "./places";
import { Readout } from "./readout";
import { SeriesView } from "./series-view";

export type ExplorerProps = {
  readonly spec: SeriesSpec | CellsSpec;
  readonly zoom?: readonly [number, number] | undefined;
};

/** The same widths at which the style sheet changes the drawing. */
const wideQuery = "(min-width: 1000px)";
const mediumQuery = "(min-width: 640px)";

const shapeNow = (): PageShape =>
  matchMedia(wideQuery).matches ? "wide" : matchMedia(mediumQuery).matches ? "medium" : "tall";

function subscribeToShape(changed: () => void) {
  const queries = [wideQuery, mediumQuery].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  return () => {
    for (const query of queries) query.removeEventListener("change", changed);
  };
}

/** Points that a key moves by: a month or a stripe, a year or a decade, or all the way. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The living chart: it reads out the point under the mouse, the finger or the arrow keys. */
export function Explorer({ spec, zoom }: ExplorerProps) {
  const shape = useSyncExternalStore(subscribeToShape, shapeNow, () => "wide" as const);
  const size = pageShapes[shape];
  const [cursor, setCursor] = useState<number | null>(null);
  const { first, last, xOf, nearest } = places(spec, size, zoom);
  const shown = cursor === null || cursor < first || cursor > last ? null : cursor;
  const reading = shown === null ? null : readPoint(spec, shown);

  const point = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setCursor(nearest(((event.clientX - box.left) / box.width) * size.width));
  };

  const move = (event: KeyboardEvent) => {
    if (event.key === "Escape") return setCursor(null);
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const from = shown ?? (step > 0 ? first - 1 : last + 1);
    setCursor(Math.max(first, Math.min(last, from + step)));
  };

  return (
    <div className="explorer" data-kind={spec.kind}>
      <div
        className={`canvas ${shape}`}
        role="slider"
        tabIndex={0}
        aria-label={spec.title}
        aria-valuemin={0}
        aria-valuemax={pointCount(spec) - 1}
        aria-valuenow={shown ?? last}
        aria-valuetext={reading?.spoken ?? spec.alt}
        onPointerMove={point}
        onPointerDown={point}
        onBlur={() => setCursor(null)}
        onPointerLeave={(event) => event.pointerType === "mouse" && setCursor(null)}
        onKeyDown={move}
      >
        {spec.kind === "series" ? (
          <SeriesView spec={spec} size={size} zoom={zoom} uid={`live-${spec.id}`} />
        ) : (
          <CellsView spec={spec} size={size} />
        )}
        {shown === null ? null : (
          <Crosshair spec={spec} size={size} zoom={zoom} index={shown} x={xOf(shown)} />
        )}
      </div>
      {reading === null || shown === null ? null : (
        <Readout
          reading={reading}
          side={xOf(shown) > size.width / 2 ? "left" : "right"}
          at={xOf(shown) / size.width}
        />
      )}
    </div>
  );
}
