import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Locale } from "@/lib/text/locales";

const row = z.object({
  id: z.string(),
  name: z.string(),
  short_name: z.string(),
  signed: z.string(),
  place: z.string().nullable(),
  in_force_since: z.string().nullable(),
  bound_both: z.string().nullable(),
  suspended_from: z.string().nullable(),
  ended: z.string().nullable(),
  status: z.string(),
  how_ended: z.string().nullable(),
  field: z.string(),
  form: z.string(),
  verification: z.string(),
  provides: z.string(),
  page: z.string(),
});

export type FileRow = z.output<typeof row>;

/** The rows that readers may take, as the built site has them. */
export const readRows = (locale: Locale): readonly FileRow[] =>
  z.array(row).parse(JSON.parse(readFileSync(`out/files/${locale}/treaties.json`, "utf8")));

/** Those that count: all but context. */
export const countedRows = (locale: Locale): readonly FileRow[] =>
  readRows(locale).filter(({ id }) => !id.startsWith("ctx-"));
