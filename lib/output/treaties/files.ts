import type { Dataset } from "@/lib/dataset/dataset";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { toDownloadCsv, toFieldTable, toJson } from "../format/record-table";
import { toXlsx } from "../format/xlsx";
import { mediaTypes } from "../media-types";
import type { OutputFile } from "../output-file";
import { treatyDetails } from "./details";
import { recordRows } from "./rows";
import { treatySheets } from "./sheets";

/** The whole table of agreements in every format, and the details that the table opens. */
export function treatyFiles(dataset: Dataset, locale: Locale): readonly OutputFile[] {
  const rows = () => recordRows(dataset, locale);
  const file = (name: string, type: string, read: OutputFile["read"]): OutputFile => ({
    path: [locale, name],
    type,
    read,
  });
  return [
    file("treaties.csv", mediaTypes.csv, () => Buffer.from(toDownloadCsv(toFieldTable({ rows: rows() })))),
    file("treaties.json", mediaTypes.json, () => Buffer.from(toJson(rows()))),
    file("treaties.xlsx", mediaTypes.xlsx, async () => {
      const sheets = [
        { name: messagesOf(locale).treaties.heading, ...toFieldTable({ rows: rows() }) },
        ...treatySheets(dataset, locale, rows()),
      ];
      return Buffer.from(await (await toXlsx(sheets)).arrayBuffer());
    }),
    file("treaties-sheets.json", mediaTypes.json, () =>
      Buffer.from(JSON.stringify(treatySheets(dataset, locale, rows()))),
    ),
    file("treaties-details.json", mediaTypes.json, () =>
      Buffer.from(JSON.stringify(treatyDetails(dataset, locale))),
    ),
  ];
}
