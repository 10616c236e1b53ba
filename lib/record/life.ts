import type { Dataset } from "@/lib/dataset/dataset";
import { fieldOf, isArmsField } from "@/lib/domain/fields";
import { forceSpan } from "@/lib/domain/in-force";
import type { FieldRole } from "@/lib/look/roles";
import type { Agreement } from "@/lib/schema/agreement";
import { countedFirstDay } from "@/lib/schema/historical-date";
import { type Day, toCivil, toDay } from "@/lib/text/calendar";
import { type EndMark, endMarkOf } from "./end-mark";

/** The life of an agreement on a time axis: thin where it is signed and not in force, solid where it is in force. */
export type Life = {
  readonly signed: Day;
  /** In force from, and the first day on which it no longer was; `null` where it still is. */
  readonly force: { readonly from: Day; readonly until: Day | null; readonly suspended: Day | null } | null;
  /** How long the thin line runs: to the entry into force, the end, or the edge. */
  readonly thinUntil: Day;
  readonly end: { readonly at: Day; readonly mark: EndMark } | null;
};

/** The day at which a life ends on a time axis, `null` where it goes on. What lapsed or never began is an event, not a bar. */
function endOf(agreement: Agreement, signed: Day): Life["end"] {
  const mark = endMarkOf(agreement.status);
  if (mark === null) return null;
  const force = forceSpan(agreement);
  if (mark === "lapsed" || mark === "never-entered-into-force") return { at: force?.from ?? signed, mark };
  return { at: agreement.ended === null ? signed : countedFirstDay(agreement.ended), mark };
}

/** The life of an agreement as charts, rows and pages draw it; `edge` is the day after the last one that was reviewed. */
export function lifeOf(agreement: Agreement, edge: Day): Life {
  const signed = countedFirstDay(agreement.signed);
  const force = forceSpan(agreement);
  const end = endOf(agreement, signed);
  return { signed, force, thinUntil: Math.max(signed, force?.from ?? end?.at ?? edge), end };
}

/** The ends of the axis on which lives are drawn: the first year of the story, and the edge of what was reviewed. */
export const lifeAxis = (dataset: Dataset): readonly [Day, Day] => [
  toDay(toCivil(dataset.phases[0]?.start.from ?? 0).year, 1, 1),
  dataset.reviewedThrough.to,
];

/** The colour of an agreement: that of its field, grey outside arms control. */
export function roleOf(agreement: Pick<Agreement, "domain">): FieldRole | "faint" {
  const field = fieldOf(agreement);
  return isArmsField(field) ? `field-${field}` : "faint";
}
