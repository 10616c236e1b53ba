import { type ChartId, chartIds, specOf } from "@/lib/chart/registry";
import type { Dataset } from "@/lib/dataset/dataset";
import { type Locale, locales } from "@/lib/text/locales";
import { pictureName, pictures } from "./addresses";
import { dataFiles } from "./dataset/files";
import { chartFormatNames, chartFormats } from "./format/chart-formats";
import { mediaTypes } from "./media-types";
import type { OutputFile } from "./output-file";
import { readDrawn } from "./picture/drawings";
import { treatyFiles } from "./treaties/files";

const filesOf = (dataset: Dataset, locale: Locale, id: ChartId): readonly OutputFile[] => [
  ...pictures.map((picture): OutputFile => {
    const name = pictureName(id, picture);
    return {
      path: [locale, name],
      type: mediaTypes[picture.format],
      read: () => readDrawn(`files/${locale}/${name}`),
    };
  }),
  ...chartFormatNames.map((format): OutputFile => {
    const { type, write } = chartFormats[format];
    return {
      path: [locale, `${id}.${format}`],
      type,
      read: () => Buffer.from(write(specOf(dataset, id, locale))),
    };
  }),
];

/** Every downloadable file of the site. */
export const outputFiles = (dataset: Dataset): readonly OutputFile[] => [
  ...locales.flatMap((locale) => [
    ...chartIds.flatMap((id) => filesOf(dataset, locale, id)),
    ...treatyFiles(dataset, locale),
  ]),
  ...dataFiles(dataset),
];
