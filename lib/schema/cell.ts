import { z } from "zod";
import { type HistoricalDate, parseHistoricalDate } from "./historical-date";

/**
 * The kinds of cell that the tables are made of. Every cell arrives as text; an empty one is `""`. A cell turns into a
 * value here or is refused with a sentence that says what would be right; `null` means "not known" or "does not apply".
 */
const cell = z.string().refine((text) => text === text.trim(), {
  error: "remove the white space at its ends",
  abort: true,
});

/** Text that must be there. */
export const words = cell.refine((text) => text !== "", "must not be empty");

/** Text that may be missing. */
export const optionalWords = cell.transform((text) => (text === "" ? null : text));

/** `yes` or `no`. */
export const yesNo = z
  .enum(["yes", "no"], { error: "must be yes or no" })
  .transform((text) => text === "yes");

/** One of a closed vocabulary. */
export const oneOf = <const T extends readonly [string, ...string[]]>(members: T) =>
  z.enum(members, {
    error: `must be one of: ${members.map((member) => (member === "" ? "empty" : member)).join(", ")}`,
  });

/** A number written with a point and without separators; an empty cell is never zero. */
export const decimal = cell
  .refine((text) => /^-?\d+(\.\d+)?$/.test(text), "must be a number such as 7 or -4.5")
  .transform(Number);

const toDate = (text: string, context: z.RefinementCtx): HistoricalDate => {
  const parsed = parseHistoricalDate(text);
  if (typeof parsed !== "string") return parsed;
  context.addIssue({ code: "custom", message: parsed });
  return z.NEVER;
};

/** A date as precise as it is known: `1946`, `1946-03` or `1946-03-05`. */
export const date = cell.transform(toDate);

/** A date that may be missing. */
export const optionalDate = cell.transform((text, context) => (text === "" ? null : toDate(text, context)));

/** An identifier: lower case, digits and hyphens. */
export const slug = cell.regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  "must be lower-case letters, digits and single hyphens",
);

/** A web address. */
export const optionalUrl = optionalWords.refine(
  (text) => text === null || (/^https?:\/\/\S+$/.test(text) && URL.canParse(text)),
  "must be a whole address that begins with http:// or https://, or empty",
);

/** Several values in one cell, separated by `; `. */
export const listOf = <T>(item: z.ZodType<T, string>) =>
  cell
    .transform((text) => (text === "" ? [] : text.split(";").map((part) => part.trim())))
    .pipe(z.array(item));
