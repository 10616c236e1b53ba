"use client";

import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { isReadable } from "@/lib/chart/kinds";
import type { ChartSpec } from "@/lib/chart/spec";
import { whenIdle } from "../../when-idle";
import type { ExplorerProps } from "./explorer";

/** A chart that has come to life: the component that draws it, and what it draws. */
export type Awake = {
  readonly Explorer: (props: ExplorerProps) => ReactNode;
  readonly spec: ChartSpec;
};

async function wake(address: string): Promise<Awake> {
  const [{ Explorer }, response] = await Promise.all([import("./explorer"), fetch(address)]);
  const spec: unknown = await response.json();
  if (!isReadable(spec)) throw new Error(`No chart at ${address}`);
  return { Explorer, spec };
}

/** Whether a chart wakes by itself once the browser is idle, or only when the reader turns to it. */
export type Wakes = "when-idle" | "on-demand";

/** The living chart of an address, loaded once. `ask` loads it now. */
export function useAwake(address: string, wakes: Wakes) {
  const [awake, setAwake] = useState<Awake | null>(null);
  const [failed, setFailed] = useState(false);
  const asked = useRef(false);
  const ask = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    wake(address).then(setAwake, () => setFailed(true));
  }, [address]);
  useEffect(() => {
    if (wakes === "when-idle") whenIdle(ask);
  }, [ask, wakes]);
  return { awake, failed, ask };
}
