import { z } from "zod";

/**
 * What a column holds, in the terms of other programs: the table schemas of the data package, the JSON Schemas and the
 * JSON files are made from it. Every kind of cell registers its form here, so that none is described twice.
 */
export type ColumnForm =
  | { readonly kind: "text"; readonly required: boolean; readonly pattern?: string }
  | { readonly kind: "choice"; readonly required: boolean; readonly members: readonly string[] }
  /** One of a few whole numbers. */
  | { readonly kind: "rank"; readonly required: boolean; readonly members: readonly number[] }
  | { readonly kind: "number"; readonly required: boolean }
  | { readonly kind: "date"; readonly required: boolean }
  | { readonly kind: "yes-no"; readonly required: true }
  | { readonly kind: "address"; readonly required: boolean }
  | {
      readonly kind: "list";
      readonly required: boolean;
      readonly separator: string;
      /** What the cell of an empty list says, where it is not empty itself. */
      readonly none: string | null;
      readonly members: readonly string[] | null;
    };

/** The forms of all kinds of cell. */
export const columnForms = z.registry<ColumnForm>();

/** The form of a column. A cell that is turned into something else has the form of what stands in the file. Throws for a cell without one. */
export function formOf(schema: z.core.$ZodType): ColumnForm {
  const own = columnForms.get(schema);
  if (own !== undefined) return own;
  const { def } = schema._zod;
  if (def.type === "pipe" && "in" in def && isSchema(def.in)) return formOf(def.in);
  throw new Error(`A column has no form: register one for cells of type ${def.type}`);
}

const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === "object" && value !== null && "_zod" in value;
