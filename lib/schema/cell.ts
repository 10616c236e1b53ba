import { z } from "zod";
import { columnForms } from "./column";
import { type HistoricalDate, parseHistoricalDate } from "./historical-date";

/**
 * The kinds of cell that the tables are made of. Every cell arrives as text; an empty one is `""`. A cell turns into a
 * value here or is refused with a sentence that says what would be right; `null` means "not known" or "does not apply".
 */
export const cell = z.string().refine((text) => text === text.trim(), {
  error: "remove the white space at its ends",
  abort: true,
});

/** Text that must be there. */
export const words = cell
  .refine((text) => text !== "", "must not be empty")
  .register(columnForms, { kind: "text", required: true });

/** Text that may be missing. */
export const optionalWords = cell
  .transform((text) => (text === "" ? null : text))
  .register(columnForms, { kind: "text", required: false });

/** `yes` or `no`. */
export const yesNo = z
  .enum(["yes", "no"], { error: "must be yes or no" })
  .transform((text) => text === "yes")
  .register(columnForms, { kind: "yes-no", required: true });

/** One of a closed vocabulary; `""` among the members means that the cell may be empty. */
export const oneOf = <const T extends readonly [string, ...string[]]>(members: T) =>
  z
    .enum(members, {
      error: `must be one of: ${members.map((member) => (member === "" ? "empty" : member)).join(", ")}`,
    })
    .register(columnForms, {
      kind: "choice",
      required: !members.includes(""),
      members: members.filter((member) => member !== ""),
    });

/** A rank from 1 on, as far as `members` go. */
export const rank = <const T extends readonly [string, ...string[]]>(members: T) =>
  oneOf(members)
    .transform(Number)
    .register(columnForms, { kind: "rank", required: true, members: members.map(Number) });

/** A rank that may be missing. */
export const optionalRank = <const T extends readonly [string, ...string[]]>(members: T) =>
  oneOf(["", ...members])
    .transform((text) => (text === "" ? null : Number(text)))
    .register(columnForms, { kind: "rank", required: false, members: members.map(Number) });

/** A number written with a point and without separators; an empty cell is never zero. */
export const decimal = cell
  .refine((text) => /^-?\d+(\.\d+)?$/.test(text), "must be a number such as 7 or -4.5")
  .transform(Number)
  .register(columnForms, { kind: "number", required: true });

/** A number that may be missing. */
export const optionalDecimal = cell
  .refine((text) => /^(-?\d+(\.\d+)?)?$/.test(text), "must be a number such as 7 or -4.5, or empty")
  .transform((text) => (text === "" ? null : Number(text)))
  .register(columnForms, { kind: "number", required: false });

const toDate = (text: string, context: z.RefinementCtx): HistoricalDate => {
  const parsed = parseHistoricalDate(text);
  if (typeof parsed !== "string") return parsed;
  context.addIssue({ code: "custom", message: parsed });
  return z.NEVER;
};

/** A date as precise as it is known: `1946`, `1946-03` or `1946-03-05`. */
export const date = cell.transform(toDate).register(columnForms, { kind: "date", required: true });

/** A date that may be missing. */
export const optionalDate = cell
  .transform((text, context) => (text === "" ? null : toDate(text, context)))
  .register(columnForms, { kind: "date", required: false });

/** An identifier: lower case, digits and hyphens. */
const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const slug = cell
  .regex(slugPattern, "must be lower-case letters, digits and single hyphens")
  .register(columnForms, { kind: "text", required: true, pattern: slugPattern.source });

/** The form of an identifier that may be missing. */
export const optionalSlugForm = { kind: "text", required: false, pattern: slugPattern.source } as const;

/** A web address. */
export const optionalUrl = optionalWords
  .refine(
    (text) => text === null || (/^https?:\/\/\S+$/.test(text) && URL.canParse(text)),
    "must be a whole address that begins with http:// or https://, or empty",
  )
  .refine(
    (text) => text === null || /^[!-~\s]*$/.test(text),
    "an address has ASCII letters only: write the others as %E2%80%98 and so on",
  )
  .register(columnForms, { kind: "address", required: false });

/** Several values in one cell, separated by `; `. */
export const listOf = <T>(item: z.ZodType<T, string>) =>
  cell.transform(splitList).pipe(z.array(item)).register(columnForms, {
    kind: "list",
    required: false,
    separator: listSeparator,
    none: null,
    members: null,
  });

/** What stands between the values of a cell. */
export const listSeparator = "; ";

/** The parts of a cell that holds several values. */
export const splitList = (text: string): string[] =>
  text === "" ? [] : text.split(listSeparator.trim()).map((part) => part.trim());
