import type { Dataset } from "@/lib/dataset/dataset";
import { climateOf, meanBetween } from "@/lib/domain/climate";
import { decadeOn } from "@/lib/domain/decades";
import { defaults, termsOf } from "@/lib/domain/influence";
import { spanOfPhase } from "@/lib/domain/phases";
import { toDay } from "@/lib/text/calendar";
import { formatNumber, formatPercent, formatSigned } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import type { BiasFacts } from "@/lib/text/messages/en/method";

/** How close to its bounds the curve may come before its differences are squeezed, in degrees. */
const nearBound = 9;

/** What the limits of the index are told with: computed, so that none of it can go stale. */
export function biasFacts(dataset: Dataset, locale: Locale): BiasFacts {
  const { terms, months } = climateOf(dataset);
  const begun = (decade: string) => terms.filter(({ first }) => decadeOn(first) === decade).length;
  const hostile = (actor: "us" | "ussr-russia") =>
    termsOf(dataset.events.filter((event) => event.actor === actor && event.goldstein < 0));
  const indirect = (actor: "us" | "ussr-russia") => {
    const acts = hostile(actor);
    return formatPercent(locale, acts.filter((term) => term.indirect).length / Math.max(1, acts.length));
  };
  const values = months.flatMap(({ value }) => value ?? []);
  const end1946 = months.find(({ day }) => day === toDay(1946, 12, 31))?.value ?? null;
  const weightOf = (code: string) => {
    const weight = dataset.weights.find((row) => row.code === code);
    if (weight === undefined)
      throw new Error(`weights.csv has no code ${code}, which the method page tells of`);
    return formatSigned(locale, weight.goldstein, 0);
  };
  const meanOf = (id: string) => {
    const phase = dataset.phases.find((row) => row.id === id);
    if (phase === undefined) throw new Error(`phases.csv has no ${id}, which the method page tells of`);
    const [from, to] = spanOfPhase(phase, dataset);
    const mean = meanBetween(months, from, to - 1);
    return mean === null ? "" : formatSigned(locale, mean);
  };
  const of1946 = terms.filter(({ first }) => first >= toDay(1946, 1, 1) && first <= toDay(1946, 12, 31));
  return {
    acts1946: formatNumber(locale, of1946.length),
    indirect1946: formatNumber(locale, of1946.filter((term) => term.indirect).length),
    thaw: meanOf("first-thaw"),
    brink: meanOf("brinkmanship"),
    floor: formatNumber(locale, defaults.floor, 1),
    alliance: weightOf("113"),
    sanction: weightOf("163"),
    early: formatNumber(locale, begun("1920s")),
    late: formatNumber(locale, begun("2020s")),
    end1946: end1946 === null ? "" : formatSigned(locale, end1946),
    usIndirect: indirect("us"),
    russiaIndirect: indirect("ussr-russia"),
    nearBounds: formatPercent(
      locale,
      values.filter((value) => Math.abs(value) > nearBound).length / Math.max(1, values.length),
    ),
  };
}
