import type { Dataset } from "@/lib/dataset/dataset";
import type { Source } from "@/lib/schema/source";
import { pagePath, pagePaths } from "@/lib/text/address";
import { toCivil } from "@/lib/text/calendar";
import { messagesOf } from "@/lib/text/messages";
import { absoluteAddress } from "../site-address";

/** A work in the terms of the Citation Style Language (CSL-JSON 1.0): the one record from which every format is made. */
export type CslItem = {
  readonly id: string;
  readonly type: "dataset" | "document" | "article-journal";
  readonly title: string;
  /** Institutions and names as they are printed: nothing is guessed about which part is the family name. */
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly "container-title"?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly version?: string;
  readonly note?: string;
  readonly URL?: string;
};

const article = /^(?<journal>.+?) (?<volume>\d+)\((?<issue>\d+)\), (?<page>\d+-\d+)$/;

/** Where a work appeared: an article in its journal, anything else as it stands; what the author is already is not said again. */
function containerOf({ author, published_in }: Source): Partial<CslItem> {
  const found = published_in === null ? undefined : article.exec(published_in)?.groups;
  if (found !== undefined) {
    const { journal = "", volume = "", issue = "", page = "" } = found;
    return { type: "article-journal", "container-title": journal, volume, issue, page };
  }
  return published_in === null || published_in === author ? {} : { "container-title": published_in };
}

/** A work of `sources.csv`. */
export const cslOf = (source: Source): CslItem => ({
  id: source.id,
  type: source.kind === "dataset" ? "dataset" : "document",
  title: source.title,
  ...(source.author === null ? {} : { author: [{ literal: source.author }] }),
  ...(source.year === null
    ? {}
    : { issued: { "date-parts": source.year.split("-").map((year) => [Number(year)]) } }),
  ...containerOf(source),
  ...(source.url === null ? {} : { URL: source.url }),
});

/** The dataset itself, with its version and the day of the review. */
export function cslOfDataset(dataset: Dataset): CslItem {
  const address = absoluteAddress(pagePath("en", pagePaths.data));
  const { dataTitle, contributors } = messagesOf("en").data.cite;
  return {
    id: `detente-${dataset.version}`,
    type: "dataset",
    title: dataTitle,
    author: [{ literal: contributors }],
    issued: { "date-parts": [[toCivil(dataset.reviewedThrough.from).year]] },
    version: dataset.version,
    note: `Reviewed through ${dataset.reviewedThrough.text}. CC BY 4.0`,
    ...(address === null ? {} : { URL: address }),
  };
}

/** What to cite for the dataset as a whole, the original first: the published scale and lookup that it weighs acts by, then us. */
export function datasetItems(dataset: Dataset): readonly CslItem[] {
  const scale = dataset.weights[0]?.sources ?? [];
  const works = scale.flatMap(({ source }) => dataset.sources.filter(({ id }) => id === source));
  // The scale itself before the file that carries it for our codes.
  const inOrder = works.toSorted((a, b) => Number(a.kind === "dataset") - Number(b.kind === "dataset"));
  return [...inOrder.map(cslOf), cslOfDataset(dataset)];
}
