"use client";

import { useEffect, useMemo, useState } from "react";
import { parseWorked, type WorkedWords, workedDay, workedMonth } from "@/lib/chart/explore/worked-month";
import type { SeriesSpec } from "@/lib/chart/kinds/series";
import { type Day, lastOfMonth, toCivil, toDay, toIsoMonth } from "@/lib/text/calendar";
import { fill } from "@/lib/text/fill";
import { formatMonthName, formatYear } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { withQuery } from "@/lib/text/query";
import { DataTable } from "../../table/data-table";
import { useAwake } from "./use-awake";

export type WorkedMonthWords = WorkedWords & {
  readonly choose: string;
  readonly year: string;
  readonly month: string;
  readonly failed: string;
  readonly refused: string;
};

type Props = {
  readonly locale: Locale;
  /** Where the acts and conditions lie: the file of the chart of the temperature. */
  readonly address: string;
  /** The first day and the last of the record. */
  readonly span: readonly [Day, Day];
  readonly words: WorkedMonthWords;
  /** What the month of the first paint is made of. */
  readonly given: Pick<SeriesSpec, "events" | "conditions" | "locale">;
};

/** The name of the month in an address. */
const key = "month";

/** A month worked out by hand: one at first, any other that the reader chooses. The address carries it. */
export function WorkedMonth({ locale, address, span, words, given }: Props) {
  const { awake, failed, ask } = useAwake(address, "on-demand");
  const [day, setDay] = useState<Day>(workedDay);
  const [refused, setRefused] = useState<string | null>(null);
  const curve = awake?.spec.kind === "series" ? awake.spec : null;

  useEffect(() => {
    const restore = () => {
      const asked = new URLSearchParams(location.search).get(key);
      const found = asked === null ? workedDay : parseWorked(asked, span);
      setRefused(found === null ? asked : null);
      setDay(found ?? workedDay);
      if (found !== null && found !== workedDay) ask();
    };
    restore();
    addEventListener("popstate", restore);
    return () => removeEventListener("popstate", restore);
  }, [ask, span]);

  const choose = (year: number, month: number) => {
    const last = Math.min(lastOfMonth(toDay(year, month, 1)), lastOfMonth(span[1]));
    ask();
    setRefused(null);
    setDay(last);
    const next = last === workedDay ? null : toIsoMonth(last);
    history.replaceState(
      history.state,
      "",
      `${location.pathname}${withQuery(location.search, { [key]: next })}${location.hash}`,
    );
  };

  // Until the acts of all months are here, the month of the first paint stands.
  const shown = useMemo(
    () => (curve === null ? workedMonth(given, workedDay, words) : workedMonth(curve, day, words)),
    [curve, given, day, words],
  );
  const { year, month } = toCivil(day);
  const [first, last] = [toCivil(span[0]), toCivil(span[1])];
  const years = Array.from({ length: last.year - first.year + 1 }, (_, index) => first.year + index);
  const months = Array.from({ length: year === last.year ? last.month : 12 }, (_, index) => index + 1);
  return (
    <section aria-labelledby="worked">
      <h2 id="worked">{shown.heading}</h2>
      <p className="worked-choice needs-script">
        <span>{words.choose}</span>
        <select
          aria-label={words.year}
          value={year}
          onFocus={ask}
          onChange={(change) => choose(Number(change.target.value), month)}
        >
          {years.map((each) => (
            <option key={each} value={each}>
              {formatYear(locale, each)}
            </option>
          ))}
        </select>
        <select
          aria-label={words.month}
          value={month}
          onFocus={ask}
          onChange={(change) => choose(year, Number(change.target.value))}
        >
          {months.map((each) => (
            <option key={each} value={each}>
              {formatMonthName(locale, each)}
            </option>
          ))}
        </select>
      </p>
      <p className="note" role="status">
        {failed ? words.failed : refused === null ? "" : fill(words.refused, { refused })}
      </p>
      <p className="note">{shown.text}</p>
      <DataTable spec={shown.acts} />
      <p className="note">{shown.rest}</p>
      <DataTable spec={shown.conditions} />
      <p className="equation">{shown.sum}</p>
    </section>
  );
}
