"use client";

import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { keptRow, pageSizesOf, pointCount, readPoint, rowPath } from "@/lib/chart/kinds";
import type { PageShape } from "@/lib/chart/shapes";
import type { ChartSpec } from "@/lib/chart/spec";
import { toHref } from "@/lib/text/address";
import type { Zoom } from "../drawn-kind";
import { ChartView, Crosshair, placesOf } from "../kinds";
import { Readout, type ReadoutWords } from "./readout";
import { shapeOfWidth } from "./shape-of-width";

export type ExplorerProps = {
  readonly spec: ChartSpec;
  readonly zoom?: Zoom;
  /** The words of the strip, and what it says while nothing is read. */
  readonly words: ReadoutWords & { readonly hint: string };
};

/** The drawing that fits the place in the page, watched as the place changes. */
function useShape(place: RefObject<HTMLElement | null>): PageShape {
  const [shape, setShape] = useState<PageShape>(() => shapeOfWidth(innerWidth));
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => setShape(shapeOfWidth(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return shape;
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

/** Rows that a key moves by, in a chart that has rows. */
const rowSteps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

type Cursor = { readonly index: number; readonly row: number | null };

/**
 * The living chart: it reads out the point under the mouse, the finger or the arrow keys in a strip below. What was read
 * stays, so that its causes can be followed; a click holds it until the next one, Escape lets it go.
 */
export function Explorer({ spec, zoom, words }: ExplorerProps) {
  const place = useRef<HTMLDivElement>(null);
  const shape = useShape(place);
  const size = pageSizesOf(spec.kind)[shape];
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [held, setHeld] = useState(false);
  const { first, last, xOf, nearest, rows, rowNear } = placesOf(spec, size, zoom);
  const shown = cursor === null || cursor.index < first || cursor.index > last ? null : cursor;
  const reading = shown === null ? null : readPoint(spec, shown.index, shown.row);

  const point = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setCursor({
      index: nearest(((event.clientX - box.left) / box.width) * size.width),
      row: rowNear(((event.clientY - box.top) / box.height) * size.height),
    });
  };

  const open = () => {
    const page = rowPath(spec, shown?.row ?? null);
    if (page !== null) location.assign(toHref(page));
  };

  const letGo = useCallback(() => {
    setHeld(false);
    setCursor(null);
  }, []);

  // From the chart, from the strip, from wherever the focus is: Escape closes what was read.
  useEffect(() => {
    const close = (event: globalThis.KeyboardEvent) => event.key === "Escape" && letGo();
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [letGo]);

  // Where the strip is a sheet over the foot of the window, the chart moves out from under it when a reading opens.
  const isRead = reading !== null;
  useEffect(() => {
    const sheet = isRead ? place.current?.querySelector(".readout") : null;
    if (sheet && getComputedStyle(sheet).position === "fixed")
      place.current?.querySelector(".canvas")?.scrollIntoView({ block: "nearest" });
  }, [isRead]);

  const moveRow = (step: number) => {
    const row = shown?.row ?? (step > 0 ? -1 : rows);
    setCursor({ index: shown?.index ?? last, row: Math.max(0, Math.min(rows - 1, row + step)) });
  };

  const move = (event: KeyboardEvent) => {
    if (event.key === "Enter") return open();
    const rowStep = rows > 0 ? rowSteps[event.key] : undefined;
    const step = steps[event.key];
    if (rowStep === undefined && step === undefined) return;
    event.preventDefault();
    if (rowStep !== undefined) return moveRow(rowStep);
    if (step === undefined) return;
    const from = shown?.index ?? (step > 0 ? first - 1 : last + 1);
    setCursor({
      index: Math.max(first, Math.min(last, from + step)),
      row: keptRow(spec, shown?.row ?? null),
    });
  };

  return (
    <div className="explorer" data-kind={spec.kind} ref={place}>
      <div
        className={`canvas ${spec.kind} ${shape}`}
        role="slider"
        tabIndex={0}
        aria-label={spec.title}
        aria-valuemin={0}
        aria-valuemax={pointCount(spec) - 1}
        aria-valuenow={shown?.index ?? last}
        aria-valuetext={reading?.spoken ?? spec.alt}
        data-opens={rowPath(spec, shown?.row ?? null) === null ? undefined : true}
        onPointerMove={(event) => !held && point(event)}
        onPointerDown={point}
        onClick={() => {
          setHeld(!held);
          open();
        }}
        onKeyDown={move}
      >
        <ChartView spec={spec} size={size} zoom={zoom} uid={`live-${spec.id}`} />
        {shown === null ? null : (
          <Crosshair
            spec={spec}
            size={size}
            zoom={zoom}
            index={shown.index}
            x={xOf(shown.index)}
            row={shown.row}
          />
        )}
      </div>
      <div className="strip" data-kind={spec.kind}>
        {reading === null ? (
          <p className="live-hint">{words.hint}</p>
        ) : (
          <Readout locale={spec.locale} reading={reading} words={words} onClose={letGo} />
        )}
      </div>
    </div>
  );
}
