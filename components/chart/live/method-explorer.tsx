"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { distanceOf } from "@/lib/chart/explore/distance";
import { type ExploreWords, exploreTemperature } from "@/lib/chart/explore/explore";
import {
  defaultSetting,
  formatSetting,
  isDefault,
  parseSetting,
  type Setting,
} from "@/lib/chart/explore/setting";
import type { SeriesSpec } from "@/lib/chart/kinds/series";
import type { ChartSpec } from "@/lib/chart/spec";
import { fill } from "@/lib/text/fill";
import type { Locale } from "@/lib/text/locales";
import type { ReadoutWords } from "./readout";
import { SettingControls, type SettingWords } from "./setting-controls";
import { useAwake } from "./use-awake";

export type MethodExplorerWords = ExploreWords &
  SettingWords &
  ReadoutWords & {
    readonly label: string;
    readonly hint: string;
    readonly hintBars: string;
    readonly failed: string;
    readonly refused: string;
    readonly same: string;
    readonly distance: string;
    readonly otherUnit: string;
    readonly bandStays: string;
  };

type Props = {
  readonly locale: Locale;
  /** Where the chart's data lie: the file that readers may download. */
  readonly address: string;
  readonly words: MethodExplorerWords;
  /** The drawing that stands here until the reader's browser is idle. */
  readonly children: ReactNode;
};

/** How long the address waits for a slider to rest, in milliseconds: browsers allow only so many changes of it. */
const patience = 250;

/** The temperature chart with its form and parameters in the reader's hands; the address carries the setting. */
export function MethodExplorer({ locale, address, words, children }: Props) {
  const { awake, failed, ask } = useAwake(address, "when-idle");
  const curve = awake?.spec.kind === "series" ? awake.spec : null;
  const [setting, setSetting] = useState<Setting>(defaultSetting);
  const [refused, setRefused] = useState<readonly string[]>([]);

  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const restore = () => {
      clearTimeout(waiting.current);
      const asked = parseSetting(location.search);
      setSetting(asked.setting);
      setRefused(asked.refused);
    };
    restore();
    addEventListener("popstate", restore);
    return () => removeEventListener("popstate", restore);
  }, []);

  const set = useCallback((next: Setting) => {
    setSetting(next);
    setRefused([]);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      const query = formatSetting(next, location.search);
      history.replaceState(history.state, "", `${location.pathname}${query}${location.hash}`);
    }, patience);
  }, []);

  // Computing 1,300 months again takes longer than drawing a control: once a setting, not once a render.
  const shown: ChartSpec | null = useMemo(
    () => (curve === null ? null : exploreTemperature(curve, setting, words)),
    [curve, setting, words],
  );
  return (
    <section
      className="live method-explorer"
      aria-label={words.label}
      data-awake={awake !== null}
      onPointerEnter={ask}
      onFocus={ask}
    >
      <SettingControls locale={locale} words={words} setting={setting} onSet={set} />
      {awake === null || shown === null ? (
        <>
          {children}
          <div className="strip" data-kind="series">
            <p className="live-hint">{words.hint}</p>
          </div>
        </>
      ) : (
        <awake.Explorer spec={shown} words={{ ...words, hint: hintOf(setting, shown, words) }} />
      )}
      <p className="live-hint" role="status">
        {failed ? words.failed : sayOf({ curve, shown, setting, refused, words })}
      </p>
    </section>
  );
}

/** How to read what is drawn, or, where a reader's curve is drawn, what stays the default's. */
function hintOf(setting: Setting, shown: ChartSpec | null, words: MethodExplorerWords): string {
  if (shown?.kind === "bars") return words.hintBars;
  return shown === null || isDefault(setting) ? words.hint : words.bandStays;
}

type Said = {
  readonly curve: SeriesSpec | null;
  readonly shown: ChartSpec | null;
  readonly setting: Setting;
  readonly refused: readonly string[];
  readonly words: MethodExplorerWords;
};

/** How far the reader's curve is from the default, in a sentence. */
function sayOf({ curve, shown, setting, refused, words }: Said): string {
  if (refused.length > 0) return fill(words.refused, { refused: refused.join(", ") });
  if (curve === null || shown === null) return "";
  if (isDefault(setting)) return words.same;
  if (shown.kind !== "series") return words.otherUnit;
  const distance = distanceOf(curve, shown);
  return distance === null ? words.same : fill(words.distance, { ...distance });
}
