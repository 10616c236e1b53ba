import { describe, expect, it } from "vitest";
import { z } from "zod";
import { tableNames, tables } from "@/lib/dataset/tables";
import {
  date,
  decimal,
  listOf,
  oneOf,
  optionalDate,
  optionalDecimal,
  optionalRank,
  optionalUrl,
  optionalWords,
  rank,
  slug,
  words,
  yesNo,
} from "@/lib/schema/cell";
import { checks } from "@/lib/schema/checked";
import { citations } from "@/lib/schema/citation";
import { type ColumnForm, columnForms, formOf } from "@/lib/schema/column";
import { confidence } from "@/lib/schema/confidence";
import { agreementId, optionalAgreementId } from "@/lib/schema/id";
import { cameoCode } from "@/lib/schema/weight";

const pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
const list = { kind: "list", separator: "; ", none: null, members: null } as const;

const forms: readonly (readonly [what: string, schema: z.core.$ZodType, form: ColumnForm])[] = [
  ["text", words, { kind: "text", required: true }],
  ["optional text", optionalWords, { kind: "text", required: false }],
  ["yes or no", yesNo, { kind: "yes-no", required: true }],
  ["one of a vocabulary", oneOf(["us", "both"]), { kind: "choice", required: true, members: ["us", "both"] }],
  ["one of a vocabulary, or empty", oneOf(["", "us"]), { kind: "choice", required: false, members: ["us"] }],
  ["a rank", rank(["1", "2"]), { kind: "rank", required: true, members: [1, 2] }],
  ["an optional rank", optionalRank(["1", "2"]), { kind: "rank", required: false, members: [1, 2] }],
  ["a number", decimal, { kind: "number", required: true }],
  ["an optional number", optionalDecimal, { kind: "number", required: false }],
  ["a date", date, { kind: "date", required: true }],
  ["an optional date", optionalDate, { kind: "date", required: false }],
  ["an address", optionalUrl, { kind: "address", required: false }],
  ["an id", slug, { kind: "text", required: true, pattern }],
  ["a list", listOf(words), { ...list, required: false }],
  ["works that must be cited", citations(2), { ...list, required: true }],
  ["works that may be cited", citations(0), { ...list, required: false }],
  ["looks at documents", checks, { ...list, required: false }],
];

describe("the form of a column", () => {
  it.each(forms)("is known for each kind of cell: %s", (_what, schema, form) =>
    expect(formOf(schema)).toEqual(form),
  );

  it("is kept by an id that is minted from a cell", () => {
    expect(formOf(agreementId)).toEqual({ kind: "text", required: true, pattern });
    expect(formOf(optionalAgreementId)).toEqual({ kind: "text", required: false, pattern });
    expect(formOf(cameoCode)).toEqual({ kind: "text", required: true, pattern: "^\\d{2,4}$" });
  });

  it("is that of what stands in the file where the cell is turned into something else, however often", () => {
    const choice = { kind: "choice", required: true, members: ["a", "b"] };
    const once = oneOf(["a", "b"]).transform((text) => text.length);
    const twice = once.transform(String).pipe(z.string());
    expect(formOf(once)).toEqual(choice);
    expect(formOf(twice)).toEqual(choice);
    expect(formOf(confidence)).toEqual({
      kind: "choice",
      required: false,
      members: ["high", "medium", "low"],
    });
  });

  it("is its own where a cell that is turned into something registers another", () => {
    const own = words.transform(Number).register(columnForms, { kind: "number", required: true });
    expect(formOf(own)).toEqual({ kind: "number", required: true });
  });

  it("is asked for in vain of a cell that has none", () => {
    expect(() => formOf(z.string())).toThrow("A column has no form: register one for cells of type string");
    expect(() => formOf(z.string().transform(Number))).toThrow("for cells of type string");
    expect(() => formOf(z.union([z.literal(""), z.literal("x")]))).toThrow("for cells of type union");
  });
});

describe.each(tableNames)("the columns of %s", (table) => {
  const columns = Object.entries(tables[table].schema.shape);

  it("have a form each", () => {
    for (const [name, schema] of columns) expect(() => formOf(schema), name).not.toThrow();
    expect(columns.length).toBeGreaterThan(4);
  });

  it("may be empty exactly where their form says so", () => {
    for (const [name, schema] of columns)
      expect(z.safeParse(schema, "").success, `${table}.${name}`).toBe(!formOf(schema).required);
  });

  it("take each word of their vocabulary, and no other", () => {
    for (const [name, schema] of columns) {
      const form = formOf(schema);
      if (form.kind !== "choice" && form.kind !== "rank") continue;
      for (const member of form.members)
        expect(z.safeParse(schema, String(member)).success, `${table}.${name} ${member}`).toBe(true);
      expect(z.safeParse(schema, "no-such-word").success, `${table}.${name}`).toBe(false);
    }
  });
});
