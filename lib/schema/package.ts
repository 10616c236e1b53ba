import { z } from "zod";
import { date } from "./cell";

/** What the site needs of the package descriptor `data/datapackage.json`; the rest of it is for other readers. */
export const packageDescriptor = z.looseObject({
  name: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "must be a version such as 1.0.0"),
  reviewed_through: date,
});

export type PackageDescriptor = z.output<typeof packageDescriptor>;
