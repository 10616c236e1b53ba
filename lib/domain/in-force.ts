import { type Agreement, isContext } from "@/lib/schema/agreement";
import { countedFirstDay, type HistoricalDate } from "@/lib/schema/historical-date";
import type { Day } from "@/lib/text/calendar";
import { type ArmsField, armsFields, fieldOf } from "./fields";

/**
 * The days on which an agreement was in force between the two: first day, and the first day on which it no longer was,
 * `null` where it still is. `suspended` is the first day of a suspension: from then on it still counts, and is drawn
 * hatched.
 */
export type ForceSpan = {
  readonly from: Day;
  readonly until: Day | null;
  readonly suspended: Day | null;
};

/** The columns that say when an agreement was in force. */
export type Enforceable = Pick<
  Agreement,
  "form" | "effect" | "status" | "entered_into_force" | "bound_both" | "ended" | "suspended_from"
>;

/**
 * When an agreement was in force, `null` if never. A bilateral one from its entry into force, a multilateral one from
 * the first day that it bound both. A text that takes effect by signature alone and one that lapsed never count. Days
 * known to the month count as its 15th, to the year as 1 July: also `ended`, which is a first day, that of not binding.
 */
export function forceSpan(agreement: Enforceable): ForceSpan | null {
  const { form, effect, status, ended, suspended_from } = agreement;
  const first = form === "bilateral" ? agreement.entered_into_force : agreement.bound_both;
  if (first === null || effect === "signature" || effect === "none" || status.kind === "lapsed") return null;
  return {
    from: countedFirstDay(first),
    until: ended === null ? null : countedFirstDay(ended),
    suspended: suspended_from === null ? null : countedFirstDay(suspended_from),
  };
}

/** The day from which it counts as in force between the two; for what never does, the day from which it had effect. */
export function inForceFrom(agreement: Agreement): HistoricalDate | null {
  const { status, form, bound_both } = agreement;
  if (status.kind === "never-entered-into-force") return null;
  return form === "multilateral" && forceSpan(agreement) !== null ? bound_both : status.since;
}

/** Whether an agreement was in force on a day: first day ≤ day < `ended`. */
export function isInForce(agreement: Enforceable, day: Day): boolean {
  const span = forceSpan(agreement);
  return span !== null && span.from <= day && (span.until === null || day < span.until);
}

/** Whether an agreement was in force on any day from `from` up to, not including, `to`. */
export function wasInForceBetween(agreement: Enforceable, from: Day, to: Day): boolean {
  const span = forceSpan(agreement);
  return span !== null && span.from < to && (span.until === null || span.until > from);
}

const countedKinds: readonly Agreement["kind"][] = [
  "treaty",
  "executive-agreement",
  "protocol",
  "memorandum",
];

/** The fields whose bilateral agreements are stacked; conventional forces know only multilateral ones. */
export const stackedFields = armsFields.filter((field) => field !== "conventional");

const isCounted = (agreement: Agreement, fields: readonly ArmsField[]): boolean =>
  !isContext(agreement) &&
  countedKinds.includes(agreement.kind) &&
  fields.some((field) => field === fieldOf(agreement)) &&
  forceSpan(agreement) !== null;

/** The bilateral arms-control agreements that the chart of treaties in force counts. */
export const bilateralEdifice = (agreements: readonly Agreement[]): readonly Agreement[] =>
  agreements.filter((row) => row.form === "bilateral" && isCounted(row, stackedFields));

/** The multilateral ones, of the same kinds, in those fields and in conventional forces. */
export const multilateralEdifice = (agreements: readonly Agreement[]): readonly Agreement[] =>
  agreements.filter((row) => row.form === "multilateral" && isCounted(row, armsFields));
