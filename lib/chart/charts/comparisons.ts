import type { Dataset } from "@/lib/dataset/dataset";
import { climateOf } from "@/lib/domain/climate";
import { variantValues } from "@/lib/domain/forms";
import { defaults } from "@/lib/domain/parameters";
import { type Pair, spearman } from "@/lib/domain/rank-correlation";
import { roundedOrNull } from "@/lib/domain/rounded";
import type { DayValue } from "@/lib/domain/temperature";
import { formatNumber, formatPercent } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import type { Ghost } from "../elements";
import type { SeriesSpec } from "../kinds/series";
import { temperatureChart } from "./temperature";

/** Two curves of the method page over each other. */
export const comparisons = ["parts", "editions"] as const;

export type Comparison = (typeof comparisons)[number];

type Curves = { readonly front: readonly DayValue[]; readonly behind: readonly DayValue[] };

/** What was done and what is, each alone; or this edition of the index and the first. */
function curvesOf(dataset: Dataset, comparison: Comparison): Curves {
  const { evidence, months } = climateOf(dataset);
  const [from, through] = [months[0]?.day ?? 0, months.at(-1)?.day ?? 0];
  const alone = (form: "acts-alone" | "conditions-alone") =>
    variantValues(form, evidence, { from, through, parameters: defaults });
  switch (comparison) {
    case "parts":
      return { front: alone("acts-alone"), behind: alone("conditions-alone") };
    case "editions":
      return {
        front: months,
        behind: dataset.firstEdition.map(({ month, temperature }) => ({
          day: month.to - 1,
          value: temperature,
        })),
      };
  }
}

/** Two curves over each other, drawn as the temperature is: the first as a line, the second dashed behind it. */
export function comparisonChart(dataset: Dataset, comparison: Comparison, locale: Locale): SeriesSpec {
  const curve = temperatureChart(dataset, locale);
  const { front, behind } = curvesOf(dataset, comparison);
  const values = new Map(front.map(({ day, value }) => [day, value]));
  const { heading } = messagesOf(locale).method.comparisons[comparison];
  const ghost: Ghost = {
    label: heading,
    domain: curve.y.domain,
    points: behind.map(({ day, value }) => ({ x: day, y: roundedOrNull(value) })),
  };
  return {
    ...curve,
    title: heading,
    points: curve.points.map((point) => ({
      ...point,
      y: roundedOrNull(values.get(point.x)),
      low: null,
      high: null,
      dayLow: null,
      dayHigh: null,
      begins: [],
    })),
    events: [],
    conditions: [],
    ghost,
  };
}

/** The months in which both curves have a value. */
function pairsOf(dataset: Dataset, comparison: Comparison): readonly Pair[] {
  const { front, behind } = curvesOf(dataset, comparison);
  const others = new Map(behind.map(({ day, value }) => [day, value]));
  return front.flatMap(({ day, value }) => {
    const other = others.get(day) ?? null;
    return value === null || other === null ? [] : [[value, other] as const];
  });
}

/** How two curves lie to each other, in a sentence. */
export function comparisonText(dataset: Dataset, comparison: Comparison, locale: Locale): string {
  const pairs = pairsOf(dataset, comparison);
  const count = Math.max(1, pairs.length);
  const rho = spearman(pairs);
  return messagesOf(locale).method.comparisons[comparison].text({
    rho: rho === null ? "" : formatNumber(locale, rho, 2),
    distance: formatNumber(locale, pairs.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0) / count, 1),
    opposite: formatPercent(locale, pairs.filter(([a, b]) => a * b < 0).length / count),
  });
}
