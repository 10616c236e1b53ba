import type { Dataset } from "@/lib/dataset/dataset";
import { climateOf } from "@/lib/domain/climate";
import { decadeOn } from "@/lib/domain/decades";
import { termsOf } from "@/lib/domain/influence";
import { toDay } from "@/lib/text/calendar";
import { formatNumber, formatPercent, formatSigned } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import type { BiasFacts } from "@/lib/text/messages/en-method";

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
  return {
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
