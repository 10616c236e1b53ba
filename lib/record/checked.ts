import type { Dataset } from "@/lib/dataset/dataset";
import type { Check } from "@/lib/schema/checked";
import { formatHistorical } from "@/lib/text/format";
import { joinList } from "@/lib/text/join";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { referencesOf } from "./reference";

/** With which documents a row was compared, and when; `null` where nobody has compared it yet. */
export function checkedWords(dataset: Dataset, checks: readonly Check[], locale: Locale): string | null {
  if (checks.length === 0) return null;
  const works = referencesOf(
    dataset,
    checks.map(({ by }) => by),
  );
  const days = [...new Set(checks.map(({ on }) => formatHistorical(locale, on.text)))];
  return messagesOf(locale).event.compared({
    when: joinList(locale, days),
    works: works.map(({ title, rest }) => `${title}${rest}`).join("; "),
  });
}
