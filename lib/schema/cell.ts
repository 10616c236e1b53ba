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

/** Beyond this a figure of this dataset is a slip of the hand: the wealth of the world is less, in dollars. */
const beyond = 1e15;

const numberForm = "must be a number such as 7 or -4.5";

/** What is wrong with a number; null where nothing is. */
function faultInNumber(text: string): string | null {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return numberForm;
  if (/^-?0\d/.test(text)) return "begins with a zero that says nothing: write 7, not 007";
  if (/^-0(\.0+)?$/.test(text)) return "is less than nothing by nothing: write 0";
  return Math.abs(Number(text)) > beyond
    ? "is larger than anything that is counted here: write it right"
    : null;
}

function checkNumber(text: string, context: z.RefinementCtx): void {
  const fault = faultInNumber(text);
  if (fault !== null) context.addIssue({ code: "custom", message: fault });
}

/** A number written with a point and without separators; an empty cell is never zero. */
export const decimal = cell
  .superRefine(checkNumber)
  .transform(Number)
  .register(columnForms, { kind: "number", required: true });

/** A number that may be missing. */
export const optionalDecimal = cell
  .superRefine((text, context) => {
    const fault = text === "" ? null : faultInNumber(text);
    if (fault !== null)
      context.addIssue({ code: "custom", message: fault === numberForm ? `${numberForm}, or empty` : fault });
  })
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

/** A month, such as `1946-03`. */
export const month = date
  .refine(({ precision }) => precision === "month", "must be a month such as 1946-03")
  .register(columnForms, { kind: "date", required: true });

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
  .refine(
    (text) => text === null || !/["'<>{}|\\^`]/.test(text),
    "an address has no quotes, braces or angles: write them as %22, %7B and so on",
  )
  .refine(
    (text) => text === null || !URL.canParse(text) || isPublic(new URL(text)),
    "must lead to a public host, without a name and a word to enter by",
  )
  .register(columnForms, { kind: "address", required: false });

/** A host with a name that ends in letters, as every public one does. */
const isPublic = ({ hostname, username, password }: URL) =>
  username === "" &&
  password === "" &&
  /\.[a-z][a-z-]*\.?$/i.test(hostname.replace(/\.xn--[a-z0-9-]+$/, ".idn"));

/** Refuses a list that names something twice. */
export const checkTwice = (items: readonly string[], context: z.RefinementCtx): void => {
  const twice = items.find((item, index) => items.indexOf(item) < index);
  if (twice !== undefined)
    context.addIssue({ code: "custom", message: `names ${twice} twice: name it once` });
};

/** Several values in one cell, separated by `; `. */
export const listOf = <T>(item: z.ZodType<T, string>) =>
  cell.transform(splitList).superRefine(checkTwice).pipe(z.array(item)).register(columnForms, {
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
