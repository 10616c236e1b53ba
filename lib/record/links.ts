import type { Dataset } from "@/lib/dataset/dataset";
import { oncePer } from "@/lib/domain/once-per";
import { phaseOn } from "@/lib/domain/phases";
import { countedFirstDay } from "@/lib/schema/historical-date";
import { pagePath, pagePaths, toHref } from "@/lib/text/address";
import type { Locale } from "@/lib/text/locales";
import { agreementName, agreementPath } from "./agreement-words";

/** A record by its name, and the page that shows it, if there is one. */
export type RecordLink = { readonly id: string; readonly text: string; readonly href: string | null };

type Named = { readonly text: string; readonly href: string | null };

/** The tables whose rows have names of their own. */
export type NamedTable =
  | "phases"
  | "events"
  | "agreements"
  | "alliances"
  | "memberships"
  | "summits"
  | "leaders"
  | "series-catalog"
  | "seed-coverage";

/** The names of all records of a language by table and id, with the pages that show them. */
export type RecordNames = Readonly<Record<NamedTable, ReadonlyMap<string, Named>>>;

/** Every record's name and page. Made once a language. */
export const recordNames = oncePer(nameAll);

const plain = (text: string): Named => ({ text, href: null });

function nameAll(dataset: Dataset, locale: Locale): RecordNames {
  const alliances = new Map(dataset.alliances.map((row) => [String(row.id), row[`short_${locale}`]]));
  const page = (path: string) => toHref(pagePath(locale, path));
  return {
    phases: new Map(
      dataset.phases.map((row) => [row.id, { text: row[`name_${locale}`], href: page(`phases/${row.id}/`) }]),
    ),
    events: new Map(
      dataset.events.map((row) => {
        const phase = phaseOn(dataset, countedFirstDay(row.date));
        const href = phase === undefined ? null : page(`phases/${phase.id}/#${row.id}`);
        return [row.id, { text: row[`title_${locale}`], href }];
      }),
    ),
    agreements: new Map(
      dataset.agreements.map((row) => [
        row.id,
        { text: agreementName(row, locale), href: toHref(agreementPath(row, locale)) },
      ]),
    ),
    alliances: new Map(dataset.alliances.map((row) => [row.id, plain(row[`name_${locale}`])])),
    memberships: new Map(
      dataset.memberships.map((row) => [
        row.id,
        plain(`${alliances.get(row.alliance) ?? ""}: ${row[`country_${locale}`]}`),
      ]),
    ),
    summits: new Map(
      dataset.summits.map((row) => [
        row.id,
        plain(`${row[`place_${locale}`]}${locale === "en" ? " " : ""}${row.date.text.slice(0, 4)}`),
      ]),
    ),
    leaders: new Map(dataset.leaders.map((row) => [row.id, plain(row[`name_${locale}`])])),
    "series-catalog": new Map(
      dataset.indicators.map((row) => [
        row.id,
        { text: row[`name_${locale}`], href: page(`${pagePaths.data}#series`) },
      ]),
    ),
    "seed-coverage": new Map(
      dataset.seedStatements.map((row) => [
        row.id,
        { text: row[`statement_${locale}`], href: page(`${pagePaths.seed}#${row.id}`) },
      ]),
    ),
  };
}

/** A record by its name; its id where the name is not known. */
export function recordLink(names: RecordNames, table: NamedTable, id: string): RecordLink {
  const named = names[table].get(id);
  return { id: `${table}/${id}`, text: named?.text ?? id, href: named?.href ?? null };
}
