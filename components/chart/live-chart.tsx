"use client";

import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { DrawableSpec } from "@/lib/chart/spec";
import { whenIdle } from "../when-idle";
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
  /** Whether the chart wakes by itself once the browser is idle, or only when the reader turns to it. */
  readonly wakes: "when-idle" | "on-demand";
  /** The drawing that stands here until the reader's browser is idle. */
  readonly children: ReactNode;
};

type Awake = {
  readonly Explorer: (props: ExplorerProps) => ReactNode;
  readonly spec: DrawableSpec;
};

const drawable: readonly unknown[] = ["series", "cells", "steps", "intervals"];

const isDrawable = (value: unknown): value is DrawableSpec =>
  typeof value === "object" && value !== null && "kind" in value && drawable.includes(value.kind);

async function wake(address: string): Promise<Awake> {
  const [{ Explorer }, response] = await Promise.all([import("./explorer"), fetch(address)]);
  const spec: unknown = await response.json();
  if (!isDrawable(spec)) throw new Error(`No chart at ${address}`);
  return { Explorer, spec };
}

/** A drawing that wakes: once the browser is idle, or the reader touches it, the same chart takes its place, alive. */
export function LiveChart({ address, label, words, months, start, wakes, children }: LiveChartProps) {
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
    if (wakes === "when-idle") whenIdle(ask);
  }, [ask, wakes]);

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
