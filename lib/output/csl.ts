import type { Dataset } from "@/lib/dataset/dataset";
import type { Source } from "@/lib/schema/source";
import { toCivil } from "@/lib/text/calendar";
import { messagesOf } from "@/lib/text/messages";
import { siteOrigin } from "./site-address";

/** A work in the terms of the Citation Style Language (CSL-JSON 1.0): the one record from which every format is made. */
export type CslItem = {
  readonly id: string;
  readonly type: "dataset" | "document" | "article-journal";
  readonly title: string;
  /** Institutions and names as they are printed: nothing is guessed about which part is the family name. */
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly version?: string;
  readonly note?: string;
  readonly URL?: string;
};

/** A work of `sources.csv`. */
export const cslOf = (source: Source): CslItem => ({
  id: source.id,
  type: source.kind === "dataset" ? "dataset" : "document",
  title: source.title,
  ...(source.author === null ? {} : { author: [{ literal: source.author }] }),
  ...(source.year === null
    ? {}
    : { issued: { "date-parts": source.year.split("-").map((year) => [Number(year)]) } }),
  ...(source.published_in === null ? {} : { "container-title": source.published_in }),
  ...(source.url === null ? {} : { URL: source.url }),
});

/** The dataset itself, with its version and the day of the review. */
export function cslOfDataset(dataset: Dataset): CslItem {
  const origin = siteOrigin();
  const { dataTitle, contributors } = messagesOf("en").data.cite;
  return {
    id: `detente-${dataset.version}`,
    type: "dataset",
    title: dataTitle,
    author: [{ literal: contributors }],
    issued: { "date-parts": [[toCivil(dataset.reviewedThrough.from).year]] },
    version: dataset.version,
    note: `Reviewed through ${dataset.reviewedThrough.text}. CC BY 4.0`,
    ...(origin === null ? {} : { URL: `${origin}/en/data/` }),
  };
}

/** What to cite for the dataset as a whole, the original first: the published scale and lookup that it weighs acts by, then us. */
export function datasetItems(dataset: Dataset): readonly CslItem[] {
  const scale = dataset.weights[0]?.sources ?? [];
  const works = scale.flatMap(({ source }) => dataset.sources.filter(({ id }) => id === source));
  return [...works.map(cslOf), cslOfDataset(dataset)];
}
