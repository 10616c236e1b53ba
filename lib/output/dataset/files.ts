import type { Dataset } from "@/lib/dataset/dataset";
import { publishedNames } from "@/lib/dataset/published";
import { mediaTypes } from "../media-types";
import type { OutputFile } from "../output-file";
import { archiveName, toArchive } from "./archive";
import { publishedDescriptor } from "./descriptor";
import { citationFiles, citationFormats, dataFormats, tableFormats } from "./formats";

/** The address of a file of the dataset, below the site's root. */
export const dataAddress = (name: string): string => `files/data/${name}`;

/** The dataset as files: every table in every format, the descriptor, the codebook, and all of it as one archive. */
export function dataFiles(dataset: Dataset): readonly OutputFile[] {
  const { folder, version } = dataset;
  const file = (name: string, type: string, read: OutputFile["read"]): OutputFile => ({
    path: ["data", name],
    type,
    read,
  });
  return [
    ...publishedNames.flatMap((table) =>
      dataFormats.map((format) => {
        const { type, write } = tableFormats[format];
        return file(`${table}.${format}`, type, () => write(dataset, table));
      }),
    ),
    file("datapackage.json", mediaTypes.json, () => Buffer.from(publishedDescriptor(dataset))),
    file("README.md", mediaTypes.md, () => Buffer.from(folder.codebook)),
    ...citationFiles.map((format) => {
      const { type, write } = citationFormats[format];
      return file(`citation.${format}`, type, () => write(dataset));
    }),
    file(archiveName(version), mediaTypes.zip, () => Buffer.from(toArchive(dataset))),
  ];
}
