import { z } from "zod";
import { columnsOf } from "@/lib/dataset/codebook";
import type { PublishedName } from "@/lib/dataset/published";
import type { ColumnForm } from "@/lib/schema/column";
import { datePattern, meaningOf } from "./table-schema";
import { enOf } from "./words";

const choice = (members: readonly string[]) => {
  const [first = "", ...rest] = members;
  return z.enum([first, ...rest]);
};

/** What a cell of this form is in the JSON file, without regard to whether it may be empty. */
function jsonValueOf(form: ColumnForm): z.ZodType {
  switch (form.kind) {
    case "text":
      return form.pattern === undefined ? z.string().min(1) : z.string().regex(new RegExp(form.pattern));
    case "choice":
      return choice(form.members);
    case "rank":
      return z.union(form.members.map((member) => z.literal(member)));
    case "number":
      return z.number();
    case "date":
      return z.string().regex(new RegExp(datePattern));
    case "yes-no":
      return z.boolean();
    case "address":
      return z.url();
    case "list":
      return z.array(form.members === null ? z.string().min(1) : choice(form.members));
  }
}

/** The rows of the JSON file of a table. A list is empty where the cell is; any other empty cell is `null`. */
export function jsonRows(table: PublishedName): z.ZodType {
  const columns = columnsOf(table, "en").map((column) => {
    const value = jsonValueOf(column.form);
    const nullable = column.form.kind === "list" || column.form.required ? value : value.nullable();
    return [column.name, nullable.describe(meaningOf(column))] as const;
  });
  return z.array(z.strictObject(Object.fromEntries(columns)));
}

/** The JSON Schema (draft 2020-12) of the JSON file of a table. */
export const jsonSchemaOf = (table: PublishedName) => ({
  ...z.toJSONSchema(jsonRows(table)),
  ...enOf(table),
});
