import { z } from "zod";
import { cell, oneOf, optionalWords, rank, words } from "./cell";
import { citations } from "./citation";
import { columnForms } from "./column";
import { seedStatementId } from "./id";
import { columnNames, inEveryLanguage } from "./in-every-language";

/** The tables whose rows can carry a statement, and the form of a reference to one: `events/fulton-speech`. */
export const carryingTables = [
  "events",
  "agreements",
  "phases",
  "summits",
  "leaders",
  "alliances",
  "memberships",
] as const;

const reference = new RegExp(`^(${carryingTables.join("|")})/[a-z0-9]+(-[a-z0-9]+)*$`);

/** A record of another table. */
const record = z
  .string()
  .regex(reference, `must be table/id, as events/fulton-speech; the tables: ${carryingTables.join(", ")}`)
  .transform((text) => {
    const [table = "", id = ""] = text.split("/");
    return { table: z.enum(carryingTables).parse(table), id };
  });

/**
 * A dated statement of the encyclopaedia article that the project began from, in our words, the records that carry it,
 * and where other sources differ from it.
 */
export const seedStatement = z
  .strictObject({
    id: seedStatementId,
    /** The section of the article, from 1 on. */
    section: rank(["1", "2", "3", "4", "5"]),
    /** The date or time that the article gives, in words. */
    ...inEveryLanguage("dated", words),
    ...inEveryLanguage("statement", words),
    carried_by: cell
      .transform((text) => (text === "" ? [] : text.split(";").map((part) => part.trim())))
      .pipe(z.array(record))
      .register(columnForms, { kind: "list", required: false, separator: "; ", none: null, members: null }),
    verdict: oneOf(["agrees", "differs", "not-carried"]),
    ...inEveryLanguage("difference", optionalWords),
    sources: citations(0),
    note: optionalWords,
  })
  .superRefine((row, context) => {
    const refuse = (column: string, message: string) =>
      context.addIssue({ code: "custom", path: [column], message });
    const differs = row.verdict === "differs";
    for (const column of columnNames("difference"))
      if (differs !== (row[column] !== null))
        refuse(column, "is given exactly where verdict is differs: fill it or change the verdict");
    if (differs && row.sources.length === 0) refuse("sources", "a difference names a work that bears it out");
    if ((row.verdict === "not-carried") !== (row.carried_by.length === 0))
      refuse("carried_by", "is empty exactly where verdict is not-carried");
  });

export type SeedStatement = z.output<typeof seedStatement>;
