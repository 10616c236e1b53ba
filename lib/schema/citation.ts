import { z } from "zod";
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

/** At least `least` works, separated by `; `. */
export const citations = (least: number) =>
  z
    .string()
    .transform((text) => (text === "" ? [] : text.split(";").map((part) => part.trim())))
    .pipe(z.array(citation))
    .refine(
      (list) => list.length >= least,
      `must name at least ${least} ${least === 1 ? "work" : "works"} of sources.csv`,
    );
