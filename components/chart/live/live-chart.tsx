"use client";

import { type ReactNode, useState } from "react";
import type { ChartKind } from "@/lib/chart/spec";
import type { Locale } from "@/lib/text/locales";
import { RangeControl, type RangeWords } from "./range-control";
import type { ReadoutWords } from "./readout";
import { useAwake, type Wakes } from "./use-awake";

export type LiveWords = RangeWords & ReadoutWords & { readonly hint: string; readonly failed: string };

export type LiveChartProps = {
  /** Where the spec lies: the same file that readers may download. */
  readonly address: string;
  /** What the chart is, for a screen reader. */
  readonly label: string;
  /** The kind of chart, by which the strip below it has its height. */
  readonly kind: ChartKind;
  readonly words: LiveWords;
  /** The months that can be shown, as their last days; none for a chart without a time axis to zoom. */
  readonly months: { readonly locale: Locale; readonly from: number; readonly to: number } | null;
  /** The stretch shown at first and after a reset. */
  readonly start: readonly [number, number] | null;
  readonly wakes: Wakes;
  /** The drawing that stands here until the reader's browser is idle. */
  readonly children: ReactNode;
};

/** A drawing that wakes: once the browser is idle, or the reader touches it, the same chart takes its place, alive. */
export function LiveChart({ address, label, kind, words, months, start, wakes, children }: LiveChartProps) {
  const { awake, failed, ask } = useAwake(address, wakes);
  const [zoom, setZoom] = useState(start);

  const zoomTo = (next: readonly [number, number]) => {
    ask();
    setZoom(next);
  };

  return (
    <section
      className="live"
      aria-label={label}
      data-awake={awake !== null}
      onPointerEnter={ask}
      onFocus={ask}
    >
      {awake === null ? (
        <>
          {children}
          <div className="strip" data-kind={kind}>
            <p className="live-hint">{failed ? words.failed : words.hint}</p>
          </div>
        </>
      ) : (
        <awake.Explorer spec={awake.spec} zoom={zoom ?? undefined} words={words} />
      )}
      {months === null || zoom === null || start === null ? null : (
        <RangeControl words={words} months={months} zoom={zoom} start={start} onZoom={zoomTo} />
      )}
    </section>
  );
}
