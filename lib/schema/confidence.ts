import { z } from "zod";
import { oneOf } from "./cell";

/** How sure the row is. An empty cell is high (design rule of the index). */
export const confidence = oneOf(["", "high", "medium", "low"])
  .transform((text) => (text === "" ? "high" : text))
  .pipe(z.enum(["high", "medium", "low"]));

export type Confidence = z.output<typeof confidence>;
