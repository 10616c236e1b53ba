import { describe, expect, it } from "vitest";
import { checkDataset } from "@/lib/dataset/dataset";
import {
  afterReview,
  afterToday,
  badCell,
  badQuote,
  beforeAlliance,
  byteOrderMark,
  duplicateId,
  endsBeforeStart,
  formatProblem,
  gap,
  halfSuccessor,
  lineBreakInCell,
  missingColumn,
  noRows,
  noSuccessor,
  notCounted,
  notInOffice,
  notUtf8,
  openStretch,
  otherCountry,
  outsideAgreement,
  outsideAlliance,
  outsideStay,
  overlappingStay,
  overlappingTerms,
  type Problem,
  raggedRow,
  repeatedColumn,
  repeatedRow,
  sameEvent,
  sameWork,
  supersedesItself,
  unknownActor,
  unknownColumn,
  unknownLeader,
  unresolved,
  unusedActor,
  wrongCatalogueDate,
  wrongWeight,
} from "@/lib/dataset/problems";
import type { TableName } from "@/lib/dataset/tables";
import { toDay } from "@/lib/text/calendar";
import { type Fault, problemsOf, problemsWith, smallFiles, smallText } from "./small-dataset";

// A catalogue: one planted fault a row, over all tables. It is as long as there are ways to be wrong.
const at = (table: TableName, line: number) => ({ file: `${table}.csv`, line });

/** This problem and no other, told in words that begin with the place: file, line and column. */
function expectOne(problems: readonly Problem[], problem: Problem) {
  expect(problems).toEqual([problem]);
  const { file, line, column } = problem;
  const place = column === null ? `${file}:${line}: ` : `${file}:${line} ${column}: `;
  for (const each of problems) expect(formatProblem(each).slice(0, place.length)).toBe(place);
}

const dateForm = "must be a date such as 1946, 1946-03 or 1946-03-05";
const numberForm = "must be a number such as 7 or -4.5";
const slugForm = "must be lower-case letters, digits and single hyphens";
const citationForm = "must be the id of a work, or id#locator";
const checkForm = "must be a day and the work that was read, as 2026-11-25 frus-1949-v03#doc-4";
const blank = "remove the white space at its ends";
const notEmpty = "must not be empty";
const oneWork = "must name at least 1 work of sources.csv";
const codeForm = 'must be a CAMEO code of two to four digits, with its leading zeros, such as "057"';
const recordForm =
  "must be table/id, as events/fulton-speech; the tables: events, agreements, phases, summits, leaders, alliances, memberships";
const differenceRule = "is given exactly where verdict is differs: fill it or change the verdict";

/** A cell that its own row refuses: what stands in it, and why not. */
const refusedCells: readonly (readonly [...Fault, reason: string])[] = [
  // Dates.
  ["events", 3, "date", "1945-09-31", "no such day in the calendar: 1945-09-31"],
  ["events", 3, "date", "1945-13", "no such month in the calendar: 1945-13"],
  ["events", 6, "date", "1953-03-00", "no such day in the calendar: 1953-03-00"],
  ["events", 7, "date", "1954-00-00", "no such month in the calendar: 1954-00-00"],
  ["phases", 4, "start", "5 March 1953", dateForm],
  ["agreements", 2, "signed", "1972-5-26", dateForm],
  ["agreements", 3, "suspended_from", "1979-02-29", "no such day in the calendar: 1979-02-29"],
  ["ratifications", 2, "date", "", dateForm],
  ["alliances", 2, "founded", "1949-04-31", "no such day in the calendar: 1949-04-31"],
  ["memberships", 2, "left", "1966-3", dateForm],
  ["memberships", 3, "in_force", "1970-02-30", "no such day in the calendar: 1970-02-30"],
  ["summits", 2, "date", "1945-02-30", "no such day in the calendar: 1945-02-30"],
  ["leaders", 5, "end", "1955-02-8", dateForm],
  ["series-catalog", 2, "from", "1745", "the year must lie between 1800 and 2199"],
  ["series", 3, "date", "46", dateForm],
  // Letters.
  ["events", 2, "title_en", "Yalta\u0007", "holds a control character (U+0007): remove it"],
  ["events", 2, "title_en", "\u200B\u2060", "holds an invisible character (U+200B): remove it"],
  ["events", 2, "title_en", "\u3164", "holds an invisible character (U+3164): remove it"],
  ["events", 2, "note", "so\u00ADwjet", "holds an invisible character (U+00AD): remove it"],
  ["sources", 2, "title", "a \u202Ekoob", "holds an invisible character (U+202E): remove it"],
  [
    "sources",
    2,
    "title",
    "a b\uFFFDok",
    "holds U+FFFD, which stands for no letter: put back the one that was lost",
  ],
  [
    "sources",
    2,
    "author",
    "\uE000",
    "holds U+E000, which stands for no letter: put back the one that was lost",
  ],
  [
    "events",
    2,
    "title_ja",
    "ヤルタ\u3000会談",
    "holds white space other than a plain space (U+3000): write a plain one",
  ],
  [
    "alliances",
    2,
    "hq_en",
    "New\u00A0York",
    "holds white space other than a plain space (U+00A0): write a plain one",
  ],
  ["limits", 2, "note", "two  spaces", "holds two spaces in a row: write one"],
  ["events", 2, "title_ja", "ﾔﾙﾀ", "holds ﾔ in the wrong width: write letters and digits narrow, kana wide"],
  [
    "events",
    2,
    "title_ja",
    "第２回",
    "holds ２ in the wrong width: write letters and digits narrow, kana wide",
  ],
  [
    "sources",
    2,
    "title",
    "De\u0301tente",
    "writes letters and their marks apart: write them as one (Unicode form NFC)",
  ],
  [
    "sources",
    2,
    "title",
    "a\u0300\u0301\u0302\u0303b",
    "piles marks upon a letter: write the letter with the marks that it has",
  ],
  [
    "sources",
    2,
    "title",
    "DÃ©tente",
    "holds Ã©, as UTF-8 looks that was read as Latin-1: put back the letter that it was",
  ],
  [
    "sources",
    2,
    "title",
    "it â€™s",
    "holds â€, as UTF-8 looks that was read as Latin-1: put back the letter that it was",
  ],
  ["events", 2, "summary_en", "a <b>bold</b> act", "holds markup (<b>): cells are plain text"],
  ["events", 2, "summary_en", "this &amp; that", "holds markup (&amp;): cells are plain text"],
  [
    "events",
    2,
    "summary_en",
    "TODO: find the day",
    "is not finished (TODO): finish it, or leave the cell empty",
  ],
  ["events", 2, "summary_en", "They met,, and left", "doubles a mark (,,): write it once"],
  ["events", 2, "summary_en", "They met..", "doubles a mark (..): write it once"],
  [
    "events",
    2,
    "summary_en",
    "a".repeat(60),
    "holds a word of 60 letters, which no line can break: write at most 59",
  ],
  [
    "events",
    2,
    "summary_ja",
    `条約${"b".repeat(75)}`,
    "holds a word of 75 letters, which no line can break: write at most 59",
  ],
  ["events", 2, "summary_en", "far ".repeat(400).trim(), "is 1599 characters long: say it in 1500"],
  ["events", 2, "summary_en", "They met (at Yalta", "opens and closes ( ) unequally: add or remove one"],
  ["events", 2, "summary_ja", "「会談", "opens and closes 「 」 unequally: add or remove one"],
  ["events", 2, "title_en", "ヤルタ", "holds ヤ, which is no letter of English: put the English text here"],
  ["events", 2, "title_en", "Yаlta", "holds а, which is no letter of English: put the English text here"],
  ["events", 2, "title_ja", "얄타", "holds 얄, which is no letter of Japanese: put the Japanese text here"],
  ["events", 2, "summary_ja", "They met at Yalta", "is not written in Japanese: put the Japanese text here"],
  ["phases", 2, "name_ru", "The phase of the war", "is not written in Russian: put the Russian text here"],
  ["phases", 2, "name_ru", "同盟", "holds 同, which is no letter of Russian: put the Russian text here"],
  // Numbers, years, codes, addresses, lists.
  ["series", 2, "value", "1000000000000001", "is larger than anything that is counted here: write it right"],
  [
    "limits",
    2,
    "limit_value",
    "-1000000000000001",
    "is larger than anything that is counted here: write it right",
  ],
  ["limits", 2, "limit_value", "007", "begins with a zero that says nothing: write 7, not 007"],
  ["series", 2, "value", "-0.0", "is less than nothing by nothing: write 0"],
  ["sources", 2, "year", "1976-1969", "must lie between 1450 and 2199, a span running forward"],
  ["sources", 2, "year", "1976-1976", "must lie between 1450 and 2199, a span running forward"],
  ["sources", 2, "year", "0000", "must lie between 1450 and 2199, a span running forward"],
  [
    "memberships",
    2,
    "iso3",
    "XYZ",
    "no state has this code: take it from ISO 3166-1 (alpha-3), for a state that is gone from ISO 3166-3",
  ],
  [
    "sources",
    2,
    "url",
    'https://example.org/"a"',
    "an address has no quotes, braces or angles: write them as %22, %7B and so on",
  ],
  [
    "sources",
    2,
    "url",
    "https://example.org/{id}",
    "an address has no quotes, braces or angles: write them as %22, %7B and so on",
  ],
  [
    "sources",
    2,
    "url",
    "https://localhost/a",
    "must lead to a public host, without a name and a word to enter by",
  ],
  [
    "sources",
    2,
    "url",
    "https://127.0.0.1/a",
    "must lead to a public host, without a name and a word to enter by",
  ],
  [
    "sources",
    2,
    "url",
    "https://me:word@example.org/a",
    "must lead to a public host, without a name and a word to enter by",
  ],
  ["events", 2, "sources", "book; book; record", "names book twice: name it once"],
  ["events", 2, "sources", "book#p. 1; book#p. 2", "must name at least 2 works of sources.csv"],
  ["agreements", 2, "supersedes", "salt-0; salt-0", "names salt-0 twice: name it once"],
  [
    "summits",
    2,
    "us_leaders",
    "Harry S. Truman; Harry S. Truman",
    "names Harry S. Truman twice: name it once",
  ],
  ["series-catalog", 2, "actors", "us; us; both", "names us twice: name it once"],
  [
    "limits",
    2,
    "checked",
    "1979-12-01 record; 1979-12-01 record",
    "names 1979-12-01 record twice: name it once",
  ],
  // Vocabularies.
  [
    "phases",
    2,
    "kind",
    "detente",
    "must be one of: alliance, rupture, normalization, tension, crisis, détente, mixed",
  ],
  ["events", 2, "actor", "usa", "must be one of: us, ussr-russia, both, third-party"],
  ["events", 2, "landmark", "4", "must be one of: empty, 1, 2, 3"],
  ["weights", 3, "level", "leaf", "must be one of: root, base, sub"],
  ["agreements", 2, "form", "Bilateral", "must be one of: bilateral, multilateral"],
  ["agreements", 2, "prominence", "0", "must be one of: 1, 2, 3"],
  [
    "agreements",
    2,
    "verification",
    "trust",
    "must be one of: national-technical-means, on-site-inspection, data-exchange",
  ],
  ["limits", 2, "actor", "both", "must be one of: us, ussr-russia, each"],
  [
    "ratifications",
    2,
    "step",
    "signed",
    "must be one of: senate-consent, legislature-approval, ratified, deposited, rejected, withdrawn-from-legislature",
  ],
  ["alliances", 2, "bloc", "eastern", "must be one of: western, soviet-russian, neutral-inclusive"],
  ["alliances", 2, "members_listed", "", "must be one of: all, some, none"],
  [
    "memberships",
    2,
    "standing",
    "observer",
    "must be one of: member, associate, partner, party, recipient, participant, donor",
  ],
  ["summits", 2, "format", "call", "must be one of: summit, meeting, multilateral, brief"],
  ["leaders", 2, "actor", "both", "must be one of: us, ussr-russia"],
  [
    "series-catalog",
    2,
    "frequency",
    "monthly",
    "must be one of: yearly, half-yearly, every-five-years, irregular, changes, intervals",
  ],
  ["series-catalog", 2, "actors", "us; uk", "must be one of: us, ussr-russia, both, world"],
  [
    "series",
    2,
    "verification",
    "seen",
    "must be one of: stored-file, computed, stored-page, recalled-validated, recalled",
  ],
  ["sources", 2, "kind", "tertiary", "must be one of: primary, secondary, dataset"],
  ["seed-coverage", 2, "section", "6", "must be one of: 1, 2, 3, 4, 5"],
  ["seed-coverage", 3, "verdict", "wrong", "must be one of: agrees, differs, not-carried"],
  ["events", 4, "magnitude", "5", "must be one of: empty, 1, 2, 3, 4"],
  ["conditions", 2, "domain", "trade", "must be one of: contact, arms, economy, arms-control, joint-work"],
  ["conditions", 2, "grade", "0.5", "must be a grade of contact: -2, -1, 0, 1"],
  ["conditions", 2, "grade", "3", "must be one of: -4, -2.5, -2, -1, 0, 0.5, 1, 1.5, 2, 4"],
  ["condition-codings", 2, "coding", "third", "must be one of: first, second"],
  ["magnitude-codings", 2, "second", "0", "must be one of: 1, 2, 3, 4"],
  ["agreed-pairs", 2, "warmer", "1945-02-04", "must be a month such as 1946-03"],
  ["agreed-pairs", 2, "colder", "1948", "must be a month such as 1946-03"],
  ["agreed-pairs", 2, "colder", "1945-02", "must be another month than the warmer one"],
  ["agreed-pairs", 2, "quote", "", notEmpty],
  ["memberships", 2, "confidence", "sure", "must be one of: empty, high, medium, low"],
  ["alliances", 2, "context", "0", "must be yes or no"],
  // Numbers.
  ["limits", 2, "limit_value", "1,600", numberForm],
  ["series", 2, "value", "2,5", `${numberForm}, or empty`],
  ["weights", 2, "goldstein", "-10.1", "must lie between -10 and 10"],
  // What must be there, and nothing around it.
  ["phases", 2, "name_ru", "", notEmpty],
  ["weights", 2, "label_ja", "", notEmpty],
  ["memberships", 2, "round_ja", "", notEmpty],
  ["series-catalog", 2, "licence", "", notEmpty],
  ["seed-coverage", 2, "dated_ja", "", notEmpty],
  ["events", 2, "title_ja", "ヤルタ\u3000", blank],
  ["sources", 3, "title", " A record", blank],
  ["alliances", 2, "hq_en", "Brussels ", blank],
  // Ids, codes, addresses, years.
  ["leaders", 6, "id", "Molotov", slugForm],
  ["memberships", 2, "round", "first_round", slugForm],
  ["events", 2, "cameo", "7", codeForm],
  ["memberships", 2, "iso3", "Belgium", "must be a country code of three capitals, such as SUN"],
  ["memberships", 2, "iso3", "be", "must be a country code of three capitals, such as SUN"],
  [
    "sources",
    2,
    "url",
    "www.example.org",
    "must be a whole address that begins with http:// or https://, or empty",
  ],
  ["sources", 2, "year", "c. 1990", "must be a year such as 1990, a span such as 1969-1976, or empty"],
  // Works.
  ["events", 2, "sources", "book", "must name at least 2 works of sources.csv"],
  ["alliances", 2, "sources", "", oneWork],
  ["memberships", 2, "sources", "", oneWork],
  ["series-catalog", 2, "sources", "", oneWork],
  ["leaders", 2, "sources", "book#p. 1#p. 2", citationForm],
  ["series", 2, "sources", "book#", citationForm],
  // Looks at documents.
  ["events", 2, "checked", "1979-12-01", checkForm],
  ["limits", 2, "checked", "book", checkForm],
  ["summits", 2, "checked", "1979-12 book", checkForm],
  ["agreements", 2, "checked", "1979-02-29 record", "no such day in the calendar: 1979-02-29"],
  ["alliances", 2, "checked", "1979-12-01 A Record", "after the day stands the id of a work, or id#locator"],
  // What the cells of a row say together.
  ["events", 3, "short_en", "", "a landmark needs a short label"],
  ["agreements", 2, "ended", "1977", "must be empty where status is in-force"],
  ["agreements", 2, "suspended_from", "1977", "must be empty where status is in-force"],
  ["agreements", 2, "end_kind", "expired", "must be empty where status is in-force"],
  ["agreements", 2, "entered_into_force", "", "give the day of entry into force, or another effect"],
  ["agreements", 2, "entered_into_force", "1972-04", "lies before signed (1972-05-26): check both dates"],
  ["series", 2, "value", "", "an empty value needs a note that says why"],
  ["seed-coverage", 3, "difference_ja", "", differenceRule],
  ["seed-coverage", 2, "difference_en", "A year later", differenceRule],
  ["seed-coverage", 3, "sources", "", "a difference names a work that bears it out"],
  ["seed-coverage", 3, "carried_by", "", "is empty exactly where verdict is not-carried"],
  ["seed-coverage", 2, "carried_by", "limits/yalta", recordForm],
];

describe("a wrong cell", () => {
  it.each(refusedCells)("is refused: %s.csv:%i %s: %j: %s", (table, line, column, value, reason) =>
    expectOne(problemsOf([table, line, column, value]), badCell(at(table, line), column, value, reason)),
  );
});

/** Columns that name a row of another table, with a line where they do. */
const links: readonly (readonly [table: TableName, line: number, column: string, target: string])[] = [
  ["phases", 2, "start_event", "events.csv"],
  ["phases", 2, "end_event", "events.csv"],
  ["events", 8, "agreement", "agreements.csv"],
  ["events", 2, "cameo", "weights.csv"],
  ["agreements", 3, "supersedes", "agreements.csv"],
  ["limits", 2, "agreement", "agreements.csv"],
  ["ratifications", 2, "agreement", "agreements.csv"],
  ["alliances", 2, "agreement", "agreements.csv"],
  ["memberships", 2, "alliance", "alliances.csv"],
  ["series", 3, "series", "series-catalog.csv"],
  ["magnitude-codings", 2, "event", "events.csv"],
];

/** The tables that cite works; the works themselves cite none. */
const citing: readonly TableName[] = [
  "phases",
  "events",
  "conditions",
  "weights",
  "agreements",
  "limits",
  "ratifications",
  "alliances",
  "memberships",
  "summits",
  "leaders",
  "series-catalog",
  "series",
  "agreed-pairs",
  "seed-coverage",
];

/** The tables whose rows say with what they were compared. */
const compared: readonly TableName[] = [
  "events",
  "conditions",
  "agreements",
  "limits",
  "ratifications",
  "alliances",
  "memberships",
  "summits",
  "agreed-pairs",
];

describe("an id that no row has", () => {
  it.each(links)("is refused: %s.csv:%i %s", (table, line, column, target) => {
    const id = column === "cameo" ? "999" : "no-such";
    expectOne(problemsOf([table, line, column, id]), unresolved(at(table, line), column, id, target));
  });

  it.each(citing)("is refused among the works that a row cites: %s.csv:2 sources", (table) =>
    expectOne(
      problemsOf([table, 2, "sources", "book; no-such#p. 7; record"]),
      unresolved(at(table, 2), "sources", "no-such", "sources.csv"),
    ),
  );

  it.each(compared)("is refused among the works that a row was compared with: %s.csv:2 checked", (table) =>
    expectOne(
      problemsOf([table, 2, "checked", "1979-12-01 record#doc-7; 1979-12-02 no-such#p. 7"]),
      unresolved(at(table, 2), "checked", "no-such", "sources.csv"),
    ),
  );

  it.each([
    ["events/no-such", "events.csv"],
    ["agreements/no-such", "agreements.csv"],
    ["phases/no-such", "phases.csv"],
    ["summits/no-such", "summits.csv"],
    ["leaders/no-such", "leaders.csv"],
    ["alliances/no-such", "alliances.csv"],
    ["memberships/no-such", "memberships.csv"],
  ])("is refused among the records that carry a statement of the article: %s", (record, target) =>
    expectOne(
      problemsOf(["seed-coverage", 2, "carried_by", `events/yalta; ${record}`]),
      unresolved(at("seed-coverage", 2), "carried_by", record, target),
    ),
  );
});

describe("an id that stands twice", () => {
  /** The table with its first row again at the end. */
  const again = (table: TableName) => `${smallText(table)}${smallText(table).split("\n")[1]}\n`;

  it.each<readonly [table: TableName, column: string, id: string, line: number]>([
    ["events", "id", "yalta", 9],
    ["weights", "code", "010", 4],
    ["agreements", "id", "salt", 4],
    ["alliances", "id", "pact", 3],
    ["summits", "id", "yalta-1945", 3],
    ["series-catalog", "id", "stockpile", 3],
    ["sources", "id", "book", 4],
    ["seed-coverage", "id", "s1-yalta", 4],
  ])("is refused where it stands again: %s.csv, %s %s", (table, column, id, line) =>
    expectOne(
      problemsWith({ tables: { [table]: again(table) } }),
      duplicateId(at(table, line), column, id, 2),
    ),
  );

  // A row of these repeated as a whole would break their order in time as well.
  it.each<Fault>([
    ["phases", 3, "id", "alliance"],
    ["memberships", 3, "id", "pact-bel"],
    ["leaders", 3, "id", "truman"],
  ])("is refused where it stands again: %s.csv:%i %s %s", (table, line, column, id) =>
    expectOne(problemsOf([table, line, column, id]), duplicateId(at(table, line), column, id, 2)),
  );
});

/** Cells that are sound in themselves: what is wrong shows beside another row, another cell or the day of the review. */
const clashes: readonly (readonly [what: string, planted: readonly Fault[], problem: Problem])[] = [
  [
    "a gap between phases",
    [["phases", 3, "start", "1945-09-04"]],
    gap(at("phases", 3), "1945-09-04", "1945-09-03"),
  ],
  [
    "an overlap of phases",
    [["phases", 4, "start", "1953-03-04"]],
    gap(at("phases", 4), "1953-03-04", "1953-03-05"),
  ],
  ["an open phase in the middle", [["phases", 3, "end", ""]], openStretch(at("phases", 3), null)],
  ["a last phase that is closed", [["phases", 4, "end", "1979"]], openStretch(at("phases", 4), "1979")],
  [
    "a leader of a phase who is none",
    [["phases", 3, "us_leaders", "Harry Truman"]],
    unknownLeader(at("phases", 3), "us_leaders", "Harry Truman"),
  ],
  [
    "a leader at a meeting who is none",
    [["summits", 2, "soviet_russian_leaders", "Joseph Stalin; V. Molotov"]],
    unknownLeader(at("summits", 2), "soviet_russian_leaders", "V. Molotov"),
  ],
  [
    "a weight that is not the published one",
    [["events", 4, "goldstein", "-9"]],
    wrongWeight(at("events", 4), -9, "191", -9.5),
  ],
  [
    "a code that the weight does not fit",
    [["events", 2, "cameo", "191"]],
    wrongWeight(at("events", 2), 0, "191", -9.5),
  ],
  [
    "a span that ends before it begins",
    [["events", 4, "end_date", "1948-05"]],
    endsBeforeStart(at("events", 4), "end_date", "1948-05", "1948-06-24"),
  ],
  [
    "a span that goes on and has an end",
    [["events", 7, "end_date", "1955"]],
    badCell(at("events", 7), "ongoing", "yes", "must be no where end_date is given"),
  ],
  [
    "an event after the review",
    [["events", 2, "date", "1980-01-01"]],
    afterReview(at("events", 2), "date", "1980-01-01", "1979-12-31"),
  ],
  [
    "a span that ends after the review",
    [["events", 5, "end_date", "1980"]],
    afterReview(at("events", 5), "end_date", "1980", "1979-12-31"),
  ],
  [
    "a meeting that ends after the review",
    [["summits", 2, "end_date", "1980-01"]],
    afterReview(at("summits", 2), "end_date", "1980-01", "1979-12-31"),
  ],
  [
    "a meeting that ends before it begins",
    [["summits", 2, "end_date", "1945-02-03"]],
    endsBeforeStart(at("summits", 2), "end_date", "1945-02-03", "1945-02-04"),
  ],
  [
    "a term that ends before it begins",
    [["leaders", 6, "end", "1930-12-18"]],
    endsBeforeStart(at("leaders", 6), "end", "1930-12-18", "1930-12-19"),
  ],
  [
    "two top leaders of one side at once",
    [["leaders", 3, "start", "1953-01-19"]],
    overlappingTerms(at("leaders", 3), "1953-01-19", "truman"),
  ],
  [
    "a superseded agreement without a successor",
    [
      ["agreements", 3, "status", "superseded"],
      ["agreements", 3, "end_kind", "superseded"],
      ["agreements", 3, "ended", "1979-06-18"],
    ],
    noSuccessor(at("agreements", 3), "salt-2"),
  ],
  [
    "a successor told in one language",
    [["agreements", 2, "successor_en", "A third treaty"]],
    halfSuccessor(at("agreements", 2), "successor_ja"),
  ],
  [
    "an agreement that replaces itself",
    [["agreements", 3, "supersedes", "salt-2"]],
    supersedesItself(at("agreements", 3), "salt-2"),
  ],
  [
    "an agreement that replaces a later one",
    [["agreements", 2, "signed", "1972-09-30"]],
    supersedesItself(at("agreements", 3), "salt"),
  ],
  [
    "a country that leaves before it joins",
    [["memberships", 2, "left", "1949-04-03"]],
    endsBeforeStart(at("memberships", 2), "left", "1949-04-03", "1949-04-04"),
  ],
  [
    "two stays of a country at once",
    [["memberships", 3, "joined", "1966-03-06"]],
    overlappingStay(at("memberships", 3), "1966-03-06", "pact-bel"),
  ],
  [
    "a stay that goes on in an alliance that does not",
    [["memberships", 3, "left", ""]],
    outsideAlliance(at("memberships", 3), "left", ""),
  ],
  [
    "a stay that ends after its alliance did",
    [["memberships", 3, "left", "1979"]],
    outsideAlliance(at("memberships", 3), "left", "1979"),
  ],
  [
    "a stay whose treaty bound the member after the review",
    [
      ["alliances", 2, "dissolved", ""],
      ["memberships", 3, "left", ""],
      ["memberships", 3, "in_force", "1980-02"],
    ],
    afterReview(at("memberships", 3), "in_force", "1980-02", "1979-12-31"),
  ],
  [
    "an alliance dissolved after the review",
    [["alliances", 2, "dissolved", "1980-01-01"]],
    afterReview(at("alliances", 2), "dissolved", "1980-01-01", "1979-12-31"),
  ],
  [
    "an address with letters that no address has",
    [["sources", 2, "url", "https://example.org/‘a’"]],
    badCell(
      at("sources", 2),
      "url",
      "https://example.org/‘a’",
      "an address has ASCII letters only: write the others as %E2%80%98 and so on",
    ),
  ],
  [
    "a second figure for one date and actor",
    [["series", 3, "date", "1945"]],
    repeatedRow(at("series", 3), ["series", "date", "actor"], "us", 2),
  ],
  [
    "a count below nothing",
    [["series", 2, "value", "-2"]],
    notCounted(at("series", 2), "-2", "warheads: none can be less than 0, correct the value or the unit"),
  ],
  [
    "more than all of something",
    [
      ["series-catalog", 2, "unit_en", "% of the world total"],
      ["series", 2, "value", "100.1"],
    ],
    notCounted(at("series", 2), "100.1", "a share lies between 0 and 100 %: correct the value"),
  ],
  [
    "a step of ratification before the signature",
    [["ratifications", 2, "date", "1972-05-25"]],
    outsideAgreement(at("ratifications", 2), "1972-05-25", "before the signature (1972-05-26)"),
  ],
  [
    "a step of ratification after the end",
    [
      ["agreements", 2, "status", "ended"],
      ["agreements", 2, "end_kind", "expired"],
      ["agreements", 2, "ended", "1977-10-03"],
      ["ratifications", 2, "date", "1977-11"],
    ],
    outsideAgreement(at("ratifications", 2), "1977-11", "after the end (1977-10-03)"),
  ],
  [
    "a stay that begins before its alliance",
    [["memberships", 2, "joined", "1949-03"]],
    beforeAlliance(at("memberships", 2), "joined", "1949-03", "1949-04-04"),
  ],
  [
    "a treaty that bound a member before its stay",
    [["memberships", 2, "in_force", "1949-04-03"]],
    outsideStay(at("memberships", 2), "1949-04-03"),
  ],
  [
    "a treaty that bound a member after its stay",
    [["memberships", 2, "in_force", "1967"]],
    outsideStay(at("memberships", 2), "1967"),
  ],
  [
    "a country of two codes",
    [["memberships", 3, "iso3", "LUX"]],
    otherCountry(at("memberships", 3), "iso3", "LUX", "BEL"),
  ],
  [
    "a leader at a meeting who was not yet one",
    [["summits", 2, "us_leaders", "Dwight D. Eisenhower"]],
    notInOffice(at("summits", 2), "us_leaders", "Dwight D. Eisenhower", "1945-02-04"),
  ],
  [
    "a leader at a meeting who was none any more",
    [["leaders", 6, "end", "1945-02-03"]],
    notInOffice(at("summits", 2), "soviet_russian_leaders", "Vyacheslav Molotov", "1945-02-04"),
  ],
  [
    "one act under two ids",
    [
      ["events", 3, "title_en", "Yalta"],
      ["events", 3, "date", "1945-02-04"],
    ],
    sameEvent(at("events", 3), "Yalta", "yalta"),
  ],
  [
    "an interval that ends before it begins",
    [["series", 3, "end_date", "1944"]],
    endsBeforeStart(at("series", 3), "end_date", "1944", "1946"),
  ],
  [
    "an actor whom the catalogue does not list",
    [["series", 3, "actor", "world"]],
    unknownActor(at("series", 3), "world"),
  ],
  [
    "an actor of the catalogue without figures",
    [["series-catalog", 2, "actors", "us; both; ussr-russia"]],
    unusedActor(at("series-catalog", 2), "ussr-russia"),
  ],
  [
    "a catalogue that begins too early",
    [["series-catalog", 2, "from", "1944"]],
    wrongCatalogueDate(at("series-catalog", 2), "from", "1944", "1945"),
  ],
  [
    "a catalogue that ends too early",
    [["series-catalog", 2, "to", "1947"]],
    wrongCatalogueDate(at("series-catalog", 2), "to", "1947", "1950"),
  ],
  [
    "a statement that is not carried and has records",
    [["seed-coverage", 2, "verdict", "not-carried"]],
    badCell(
      at("seed-coverage", 2),
      "carried_by",
      "events/yalta; summits/yalta-1945",
      "is empty exactly where verdict is not-carried",
    ),
  ],
];

describe("what does not fit together", () => {
  it.each(clashes)("is refused: %s", (_what, planted, problem) => expectOne(problemsOf(...planted), problem));
});

/** A table with its text changed. */
function edited(table: TableName, change: (text: string) => string): string {
  const text = smallText(table);
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing was planted in ${table}`);
  return changed;
}

const latin1 = (text: string) =>
  Uint8Array.from(text.replaceAll(/[^\p{ASCII}]/gu, "\u00e9"), (letter) => letter.charCodeAt(0));

describe("a broken file", () => {
  it.each<readonly [what: string, table: TableName, content: string | Uint8Array, problem: Problem]>([
    [
      "a row with a cell too many",
      "series",
      edited("series", (text) => text.replace("0.020,", "0.020,,")),
      raggedRow(at("series", 3), 10, 9),
    ],
    [
      "a row with a cell too few",
      "seed-coverage",
      edited("seed-coverage", (text) => text.replace("s1-pact,1,", "s1-pact,")),
      raggedRow(at("seed-coverage", 3), 11, 12),
    ],
    [
      "a number with a comma that nobody quoted",
      "limits",
      edited("limits", (text) => text.replace(",0,", ",1,600,")),
      raggedRow(at("limits", 2), 12, 11),
    ],
    [
      "a quote that is not closed",
      "series-catalog",
      edited("series-catalog", (text) => text.replace("Estimates.", '"Estimates.')),
      badQuote(at("series-catalog", 2), "CSV_QUOTE_NOT_CLOSED"),
    ],
    [
      "a quote in a cell without quotes",
      "events",
      edited("events", (text) => text.replace("Surrender", 'The "Surrender"')),
      badQuote(at("events", 3), "INVALID_OPENING_QUOTE"),
    ],
    ["a byte-order mark", "alliances", `\uFEFF${smallText("alliances")}`, byteOrderMark(at("alliances", 1))],
    [
      "an encoding that is not UTF-8",
      "memberships",
      latin1(smallText("memberships")),
      notUtf8(at("memberships", 2)),
    ],
    [
      "a line break in a cell, told where its record ends",
      "summits",
      edited("summits", (text) => text.replace("Conference", '"Conference\nof three"')),
      lineBreakInCell(at("summits", 3), "occasion_en"),
    ],
    [
      "a column too few",
      "weights",
      edited("weights", (text) => text.replaceAll(/,(sources|book)\n/g, "\n")),
      missingColumn(at("weights", 1), "sources"),
    ],
    [
      "a column too many",
      "leaders",
      edited("leaders", (text) => text.replaceAll("\n", ",\n").replace("sources,", "sources,age")),
      unknownColumn(at("leaders", 1), "age"),
    ],
    [
      "a column twice",
      "sources",
      edited("sources", (text) => text.replaceAll("\n", ",\n").replace("note,", "note,note")),
      repeatedColumn(at("sources", 1), "note"),
    ],
    [
      "a header without rows",
      "ratifications",
      edited("ratifications", (text) => text.slice(0, text.indexOf("\n") + 1)),
      noRows(at("ratifications", 1)),
    ],
    ["nothing at all", "phases", "", noRows(at("phases", 1))],
  ])("is refused: %s in %s.csv", (_what, table, content, problem) =>
    expectOne(problemsWith({ tables: { [table]: content } }), problem),
  );
});

describe("one fault that is wrong in several places", () => {
  it.each<readonly [what: string, fault: Fault, problems: readonly Problem[]]>([
    [
      "an id that changes, for each row that gives it",
      ["alliances", 2, "id", "treaty"],
      [
        unresolved(at("memberships", 2), "alliance", "pact", "alliances.csv"),
        unresolved(at("memberships", 3), "alliance", "pact", "alliances.csv"),
        unresolved(at("seed-coverage", 3), "carried_by", "alliances/pact", "alliances.csv"),
      ],
    ],
    [
      "a published weight that changes, for each event of its code",
      ["weights", 2, "goldstein", "0.1"],
      [2, 3, 5, 6, 7, 8].map((line) => wrongWeight(at("events", line), 0, "010", 0.1)),
    ],
    [
      "a stay that begins after the alliance and after its own end",
      ["memberships", 3, "joined", "1978"],
      [
        endsBeforeStart(at("memberships", 3), "left", "1977-06-30", "1978"),
        outsideAlliance(at("memberships", 3), "joined", "1978"),
      ],
    ],
    [
      "an alliance that is dissolved before it is founded and before anybody joins",
      ["alliances", 2, "dissolved", "1948"],
      [
        endsBeforeStart(at("alliances", 2), "dissolved", "1948", "1949-04-04"),
        outsideAlliance(at("memberships", 2), "joined", "1949-04-04"),
        outsideAlliance(at("memberships", 3), "joined", "1970"),
      ],
    ],
    [
      "a figure of an unknown series that was the first of its own",
      ["series", 2, "series", "no-such"],
      [
        wrongCatalogueDate(at("series-catalog", 2), "from", "1945", "1946"),
        unresolved(at("series", 2), "series", "no-such", "series-catalog.csv"),
      ],
    ],
    [
      "the only figure of an actor, given to another: the catalogue lists neither rightly",
      ["series", 4, "actor", "ussr-russia"],
      [unusedActor(at("series-catalog", 2), "both"), unknownActor(at("series", 4), "ussr-russia")],
    ],
    [
      "a status that its dates do not bear out",
      ["agreements", 2, "status", "ended"],
      [
        badCell(
          at("agreements", 2),
          "end_kind",
          "",
          "must be expired or terminated or withdrawn where status is ended",
        ),
        badCell(
          at("agreements", 2),
          "ended",
          "",
          "give the first day on which it no longer bound both: status is ended",
        ),
      ],
    ],
    [
      "a landmark without any label",
      ["events", 2, "landmark", "3"],
      ["short_en", "short_ja"].map((column) =>
        badCell(at("events", 2), column, "", "a landmark needs a short label"),
      ),
    ],
    [
      "a difference that is not told at all",
      ["seed-coverage", 2, "verdict", "differs"],
      [
        badCell(at("seed-coverage", 2), "difference_en", "", differenceRule),
        badCell(at("seed-coverage", 2), "difference_ja", "", differenceRule),
        badCell(at("seed-coverage", 2), "sources", "", "a difference names a work that bears it out"),
      ],
    ],
  ])("is told in each: %s", (_what, fault, problems) => expect(problemsOf(fault)).toEqual(problems));

  it("is told as a column too few and one too many where a column is renamed", () => {
    const renamed = edited("memberships", (text) => text.replace("iso3", "country_code"));
    expect(problemsWith({ tables: { memberships: renamed } })).toEqual([
      missingColumn(at("memberships", 1), "iso3"),
      unknownColumn(at("memberships", 1), "country_code"),
    ]);
  });
});

describe("what clashes with more than one row", () => {
  it("is told beside what follows from it: an alliance dissolved before it is founded", () => {
    expect(problemsOf(["alliances", 2, "founded", "1978"])).toEqual([
      endsBeforeStart(at("alliances", 2), "dissolved", "1977-06-30", "1978"),
      beforeAlliance(at("memberships", 2), "joined", "1949-04-04", "1978"),
      beforeAlliance(at("memberships", 3), "joined", "1970", "1978"),
    ]);
  });

  it("is told once: one work under two ids, which differ in nothing else", () => {
    const twice = smallText("sources").replace(
      "record,,A record,,1945-1972,primary,https://example.org/record,",
      (row) => `${row}\n${row.replace("record", "record-2")}`,
    );
    expectOne(problemsWith({ tables: { sources: twice } }), sameWork(at("sources", 4), "A record", "record"));
  });
});

describe("a row that no id tells from others", () => {
  it.each(["limits", "ratifications", "series"] as const)(
    "is refused where it stands again: %s.csv",
    (table) => {
      const text = smallText(table);
      const [, row = ""] = text.split("\n");
      const line = text.trimEnd().split("\n").length + 1;
      const [problem, ...others] = problemsWith({ tables: { [table]: `${text}${row}\n` } });
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ file: `${table}.csv`, line });
      expect(problem?.reason).toMatch(/^line 2 has the same .*: one of them must go$/);
    },
  );
});

describe("a day that has not come", () => {
  const today = toDay(1979, 12, 30);
  const toldOn = (day: number, ...faults: readonly Fault[]) => checkDataset(smallFiles(faults), day).problems;

  it("is none on which the dataset was reviewed", () => {
    expectOne(
      toldOn(today),
      afterToday({ file: "datapackage.json", line: 1 }, "reviewed_through", "1979-12-31", "1979-12-30"),
    );
    expect(toldOn(today + 1)).toEqual([]);
  });

  it("is none on which a document was read", () => {
    expectOne(
      toldOn(today + 1, ["limits", 2, "checked", "1980-01-01 record"]),
      afterToday(at("limits", 2), "checked", "1980-01-01", "1979-12-31"),
    );
  });
});
