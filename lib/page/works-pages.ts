import type { Dataset } from "@/lib/dataset/dataset";
import { oncePer } from "@/lib/domain/once-per";
import { lookedUpUnder, type WorkItem, workItems } from "@/lib/record/work";
import { type SourceKind, sourceKinds } from "@/lib/schema/source";
import { pagePaths } from "@/lib/text/address";
import { formatRange } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";

/** A page of the bibliography: the works of a kind, or a stretch of the alphabet of them where they are many. */
export type WorksPage = {
  readonly kind: SourceKind;
  /** The last step of its address; empty for the first page of all. */
  readonly slug: string;
  /** The page below that of the language. */
  readonly path: string;
  /** The first letters that it runs from and to. */
  readonly letters: string;
  readonly works: readonly WorkItem[];
};

/** A page of more works than this is too large for a reader on a telephone. */
const most = 800;

/** The letter under which a work stands. */
const letterOf = (work: WorkItem | undefined) =>
  work === undefined ? "" : lookedUpUnder(work).slice(0, 1).toUpperCase();

/** Every page of the bibliography, primary documents first; the pages of a kind are of the same length. */
export const worksPages = oncePer((dataset: Dataset, locale: Locale): readonly WorksPage[] => {
  const all = workItems(dataset, locale);
  return sourceKinds.flatMap((kind) => {
    const works = all.filter((work) => work.kind === kind);
    const count = Math.max(1, Math.ceil(works.length / most));
    const length = Math.ceil(works.length / count);
    return Array.from({ length: count }, (_, index) => {
      const page = works.slice(index * length, (index + 1) * length);
      const slug = [kind, ...(index === 0 ? [] : [String(index + 1)])].join("-");
      const first = kind === sourceKinds[0] && index === 0;
      return {
        kind,
        slug: first ? "" : slug,
        path: first ? pagePaths.sources : `${pagePaths.sources}${slug}/`,
        letters: formatRange(locale, letterOf(page[0]), letterOf(page.at(-1))),
        works: page,
      };
    });
  });
});
