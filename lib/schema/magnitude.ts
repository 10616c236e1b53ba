import { oneOf } from "./cell";
import { columnForms } from "./column";

const levels = { "1": 1, "2": 2, "3": 3, "4": 4 } as const;

/** How far an act reached, 1 minor to 4 defining. */
export type Magnitude = (typeof levels)[keyof typeof levels];

/** The magnitude of an act; empty exactly where its weight is 0. */
export const magnitude = oneOf(["", "1", "2", "3", "4"])
  .transform((text): Magnitude | null => (text === "" ? null : levels[text]))
  .register(columnForms, { kind: "rank", required: false, members: [1, 2, 3, 4] });
