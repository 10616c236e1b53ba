import type { Dataset } from "@/lib/dataset/dataset";
import { actsOf } from "@/lib/domain/acts";
import { climateOf } from "@/lib/domain/climate";
import { decadeOn } from "@/lib/domain/decades";
import { formatNumber, formatPercent, formatSigned } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import type { BiasFacts } from "@/lib/text/messages/en/method";

/** How close to its bounds the curve may come before its differences are squeezed, in degrees. */
const nearBound = 9;

/** What the limits of the index are told with: computed, so that none of it can go stale. */
export function biasFacts(dataset: Dataset, locale: Locale): BiasFacts {
  const { evidence, months } = climateOf(dataset);
  const begun = (decade: string) =>
    formatNumber(locale, evidence.acts.filter(({ first }) => decadeOn(first) === decade).length);
  const indirect = (actor: "us" | "ussr-russia") => {
    const acts = actsOf(dataset.events.filter((event) => event.actor === actor && event.goldstein < 0));
    return formatPercent(locale, acts.filter((act) => act.indirect).length / Math.max(1, acts.length));
  };
  const values = months.flatMap(({ value }) => value ?? []);
  const weightOf = (code: string) => {
    const weight = dataset.weights.find((row) => row.code === code);
    if (weight === undefined)
      throw new Error(`weights.csv has no code ${code}, which the method page tells of`);
    return formatSigned(locale, weight.goldstein, 0);
  };
  return {
    early: begun("1920s"),
    late: begun("2020s"),
    alliance: weightOf("113"),
    usIndirect: indirect("us"),
    russiaIndirect: indirect("ussr-russia"),
    nearBounds: formatPercent(
      locale,
      values.filter((value) => Math.abs(value) > nearBound).length / Math.max(1, values.length),
    ),
  };
}
