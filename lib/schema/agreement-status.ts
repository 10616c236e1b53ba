import { z } from "zod";
import type { HistoricalDate } from "./historical-date";

export const endings = ["expired", "terminated", "withdrawn"] as const;
export type Ending = (typeof endings)[number];

/** What brought an agreement to life: its entry into force, its signature alone, or provisional application. */
export type Effect = "entry-into-force" | "signature" | "provisional";

/**
 * What became of an agreement. `since` is its entry into force, or its signature where that alone gave it effect, so a
 * missing date is never a silent gap; `until` is the first day on which it no longer bound both.
 */
export type Status =
  | { readonly kind: "in-force"; readonly since: HistoricalDate; readonly effect: Effect }
  | {
      readonly kind: "suspended";
      readonly since: HistoricalDate;
      readonly from: HistoricalDate;
      readonly effect: Effect;
    }
  | {
      readonly kind: "ended";
      readonly since: HistoricalDate;
      readonly until: HistoricalDate;
      readonly how: Ending;
      readonly effect: Effect;
    }
  | {
      readonly kind: "superseded";
      readonly since: HistoricalDate;
      readonly until: HistoricalDate;
      readonly effect: Effect;
    }
  | { readonly kind: "never-entered-into-force" }
  /** A one-off or political text without a formal end. */
  | { readonly kind: "lapsed"; readonly since: HistoricalDate; readonly effect: Effect };

export type StatusKind = Status["kind"];

export const statusKinds = [
  "in-force",
  "suspended",
  "ended",
  "superseded",
  "never-entered-into-force",
  "lapsed",
] as const satisfies readonly StatusKind[];

/** The cells of a row that its status is made of. */
export type StatusCells = {
  readonly status: StatusKind;
  readonly effect: Effect | "none";
  readonly end_kind: Ending | "superseded" | "suspended" | "never-in-force" | null;
  readonly signed: HistoricalDate;
  readonly entered_into_force: HistoricalDate | null;
  readonly bound_both: HistoricalDate | null;
  readonly suspended_from: HistoricalDate | null;
  readonly ended: HistoricalDate | null;
};

type Refuse = (column: string, message: string) => void;

const isEnding = (kind: StatusCells["end_kind"]): kind is Ending => endings.some((ending) => ending === kind);

/** The `end_kind` that goes with each status. */
const endKindOf = {
  "in-force": [null],
  suspended: ["suspended"],
  ended: endings,
  superseded: ["superseded"],
  "never-entered-into-force": ["never-in-force"],
  lapsed: [null],
} as const satisfies Record<StatusKind, readonly StatusCells["end_kind"][]>;

function checkCells(row: StatusCells, refuse: Refuse): void {
  const { status } = row;
  const allowed: readonly StatusCells["end_kind"][] = endKindOf[status];
  if (!allowed.includes(row.end_kind))
    refuse(
      "end_kind",
      `must be ${allowed.map((kind) => kind ?? "empty").join(" or ")} where status is ${status}`,
    );
  const isOver = status === "ended" || status === "superseded";
  if (isOver && row.ended === null)
    refuse("ended", `give the first day on which it no longer bound both: status is ${status}`);
  if (!isOver && row.ended !== null) refuse("ended", `must be empty where status is ${status}`);
  if (status === "suspended" && row.suspended_from === null)
    refuse("suspended_from", "give the first day of the suspension");
  if (!isOver && status !== "suspended" && row.suspended_from !== null)
    refuse("suspended_from", `must be empty where status is ${status}`);
  if ((row.effect === "none") !== (status === "never-entered-into-force"))
    refuse("effect", `must ${row.effect === "none" ? "not be" : "be"} none where status is ${status}`);
  if ((row.effect === "entry-into-force") !== (row.entered_into_force !== null))
    refuse(
      "entered_into_force",
      row.entered_into_force === null
        ? "give the day of entry into force, or another effect"
        : `must be empty where effect is ${row.effect}`,
    );
  if (status === "never-entered-into-force" && row.bound_both !== null)
    refuse("bound_both", "must be empty: what never entered into force bound nobody");
}

/** The status of a row as one of its kinds; whatever does not fit is refused by column. */
export function toStatus(row: StatusCells, context: z.RefinementCtx): Status {
  let fits = true;
  checkCells(row, (column, message) => {
    fits = false;
    context.addIssue({ code: "custom", path: [column], message });
  });
  const { status: kind, effect, ended, end_kind, suspended_from: from } = row;
  if (!fits || effect === "none") return fits ? { kind: "never-entered-into-force" } : z.NEVER;
  const since = row.entered_into_force ?? row.signed;
  if (kind === "in-force" || kind === "lapsed") return { kind, since, effect };
  if (kind === "suspended" && from !== null) return { kind, since, from, effect };
  if (kind === "superseded" && ended !== null) return { kind, since, until: ended, effect };
  if (kind === "ended" && ended !== null && isEnding(end_kind))
    return { kind, since, until: ended, how: end_kind, effect };
  return z.NEVER;
}
