import { z } from "zod";
import { oneOf, optionalUrl, optionalWords, words } from "./cell";
import { columnForms } from "./column";
import { sourceId } from "./id";

export const sourceKinds = ["primary", "secondary", "dataset"] as const;

export type SourceKind = (typeof sourceKinds)[number];

const years = /^(\d{4}(-\d{4})?)?$/;

/** Since there are printed books; a span has its first year first. */
function areYears(text: string): boolean {
  const [from = 0, to = from + 1] = text.split("-").map(Number);
  return from >= 1450 && to <= 2199 && from < to;
}

/** A work that rows cite: a book, a page, a volume of documents, a data set. */
export const source = z.strictObject({
  id: sourceId,
  author: optionalWords,
  title: words,
  published_in: optionalWords,
  year: z
    .string()
    .regex(years, { error: "must be a year such as 1990, a span such as 1969-1976, or empty", abort: true })
    .refine((text) => text === "" || areYears(text), "must lie between 1450 and 2199, a span running forward")
    .transform((text) => (text === "" ? null : text))
    .register(columnForms, { kind: "text", required: false, pattern: years.source }),
  kind: oneOf(sourceKinds),
  url: optionalUrl,
  note: optionalWords,
});

export type Source = z.output<typeof source>;
