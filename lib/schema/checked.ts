import { z } from "zod";
import { checkTwice, listSeparator, splitList } from "./cell";
import { citation } from "./citation";
import { columnForms } from "./column";
import { parseHistoricalDate } from "./historical-date";

/** A look at a document that bears a row out: on which day, and which work says so. */
const check = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2} \S.*$/,
    "must be a day and the work that was read, as 2026-11-25 frus-1949-v03#doc-4",
  )
  .transform((text, context) => {
    const on = parseHistoricalDate(text.slice(0, 10));
    const by = citation.safeParse(text.slice(11));
    if (typeof on === "string") {
      context.addIssue({ code: "custom", message: on });
      return z.NEVER;
    }
    if (!by.success) {
      context.addIssue({ code: "custom", message: "after the day stands the id of a work, or id#locator" });
      return z.NEVER;
    }
    return { on, by: by.data };
  });

export type Check = z.output<typeof check>;

/** What a row was compared with, look by look, separated by `; `; empty where nobody has looked yet. */
export const checks = z
  .string()
  .transform(splitList)
  .superRefine(checkTwice)
  .pipe(z.array(check))
  .register(columnForms, {
    kind: "list",
    required: false,
    separator: listSeparator,
    none: null,
    members: null,
  });
