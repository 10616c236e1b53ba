"use client";

import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { CellsSpec, SeriesSpec } from "@/lib/chart/spec";
import type { ExplorerProps } from "./explorer";
import { RangeControl, type RangeWords } from "./range-control";

export type LiveWords = RangeWords & { readonly hint: string; readonly failed: string };

export type LiveChartProps = {
  /** Where the spec lies: the same file that readers may download. */
  readonly address: string;
  /** What the chart is, for a screen reader. */
  readonly label: string;
  readonly words: LiveWords;
  /** The months that can be shown, as their last days; none for a chart without a time axis to zoom. */
  readonly months: { readonly locale: "en" | "ja"; readonly from: number; readonly to: number } | null;
  /** The stretch shown at first and after a reset. */
  readonly start: readonly [number, number] | null;
  /** The drawing that stands here until the reader's browser is idle. */
  readonly children: ReactNode;
};

type Awake = {
  readonly Explorer: (props: ExplorerProps) => ReactNode;
  readonly spec: SeriesSpec | CellsSpec;
};

const isDrawable = (value: unknown): value is SeriesSpec | CellsSpec =>
  typeof value === "object" &&
  value !== null &&
  "kind" in value &&
  (value.kind === "series" || value.kind === "cells");

async function wake(address: string): Promise<Awake> {
  const [{ Explorer }, response] = await Promise.all([import("./explorer"), fetch(address)]);
  const spec: unknown = await response.json();
  if (!isDrawable(spec)) throw new Error(`No chart at ${address}`);
  return { Explorer, spec };
}

/** Safari has no `requestIdleCallback`; a second after loading comes near it. */
const whenIdle = (run: () => void) =>
  typeof requestIdleCallback === "function"
    ? requestIdleCallback(run, { timeout: 3000 })
    : setTimeout(run, 1000);

/** A drawing that wakes: once the browser is idle, or the reader touches it, the same chart takes its place, alive. */
export function LiveChart({ address, label, words, months, start, children }: LiveChartProps) {
  const [awake, setAwake] = useState<Awake | null>(null);
  const [failed, setFailed] = useState(false);
  const [zoom, setZoom] = useState(start);
  const asked = useRef(false);

  const ask = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    wake(address).then(setAwake, () => setFailed(true));
  }, [address]);

  useEffect(() => {
    whenIdle(ask);
  }, [ask]);

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
      {awake === null ? children : <awake.Explorer spec={awake.spec} zoom={zoom ?? undefined} />}
      <p className="live-hint">{failed ? words.failed : words.hint}</p>
      {months === null || zoom === null || start === null ? null : (
        <RangeControl words={words} months={months} zoom={zoom} start={start} onZoom={zoomTo} />
      )}
    </section>
  );
}
