import { z } from "zod";
import { checkTwice, listSeparator, splitList } from "./cell";
import { columnForms } from "./column";
import { sourceId } from "./id";

/** A work, and where in it: `frus-1918-russia-v1#doc-49`. The locator is shown to readers as it is written. */
export const citation = z
  .string()
  .regex(/^[^#|]+(#[^#|]+)?$/, "must be the id of a work, or id#locator")
  .transform((text) => {
    const [source = "", locator] = text.split("#");
    return { source, locator: locator?.trim() ?? null };
  })
  .pipe(z.object({ source: sourceId, locator: z.string().nullable() }));

export type Citation = z.output<typeof citation>;

const citationList = (required: boolean) =>
  ({ kind: "list", required, separator: listSeparator, none: null, members: null }) as const;

/** At least `least` works, separated by `; `. */
export const citations = (least: number) =>
  z
    .string()
    .transform(splitList)
    .superRefine(checkTwice)
    .pipe(z.array(citation))
    .refine(
      (list) => new Set(list.map(({ source }) => source)).size >= least,
      `must name at least ${least} ${least === 1 ? "work" : "works"} of sources.csv`,
    )
    .register(columnForms, citationList(least > 0));
