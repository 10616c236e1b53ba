import type { Dataset } from "@/lib/dataset/dataset";
import { pagePath, pagePaths } from "@/lib/text/address";
import { type Locale, locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { workingAddress } from "../site-address";
import type { Catalogue } from "./catalogue";
import type { DataFormat } from "./formats";

/** The formats that programs read, with their media types. */
const encodings = [
  ["csv", "text/csv"],
  ["json", "application/json"],
] as const satisfies readonly (readonly [DataFormat, string])[];

/** The dataset in the words of schema.org, as search engines for data read it. */
export function linkedDataset(dataset: Dataset, catalogue: Catalogue, locale: Locale) {
  const { codebook, data } = messagesOf(locale);
  const { archive, tables } = catalogue;
  const download = (name: string, path: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    name,
    encodingFormat,
    contentUrl: workingAddress(path),
  });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: data.cite.dataTitle,
    description: data.lead({
      tables: tables.length,
      rows: tables.reduce((sum, { rows }) => sum + rows, 0),
      works: dataset.sources.length,
    }),
    url: workingAddress(pagePath(locale, pagePaths.data)),
    version: dataset.version,
    inLanguage: locales,
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: data.cite.contributors },
    temporalCoverage: `${dataset.phases[0]?.start.text ?? ""}/${dataset.reviewedThrough.text}`,
    spatialCoverage: ["United States", "Soviet Union", "Russia"],
    variableMeasured: tables.map(({ table }) => codebook.tables[table].title),
    distribution: [
      download(archive.name, archive.path, "application/zip"),
      ...tables.flatMap(({ files }) =>
        encodings.map(([format, type]) => download(files[format].name, files[format].path, type)),
      ),
    ],
  };
}
