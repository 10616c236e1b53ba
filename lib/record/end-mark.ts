import type { Status } from "@/lib/schema/agreement-status";

/** How a line ends, by shape as well as by colour. */
export const endMarks = [
  "expired",
  "terminated",
  "withdrawn",
  "superseded",
  "lapsed",
  "never-entered-into-force",
] as const;

export type EndMark = (typeof endMarks)[number];

/** How an agreement's life ended, as the mark that charts draw; `null` where it goes on. */
export function endMarkOf(status: Status): EndMark | null {
  switch (status.kind) {
    case "ended":
      return status.how;
    case "superseded":
    case "lapsed":
    case "never-entered-into-force":
      return status.kind;
    case "in-force":
    case "suspended":
      return null;
  }
}
