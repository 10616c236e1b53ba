import type { CslItem } from "./csl";

const yearOf = ({ issued }: CslItem): string | null => {
  const years = issued?.["date-parts"].flatMap(([year]) => year ?? []) ?? [];
  return years.length === 0 ? null : years.join("\u2013");
};

/** Where it appeared: a journal with its volume, issue and pages. */
function whereOf({ "container-title": container, volume, issue, page }: CslItem): string | undefined {
  return volume === undefined
    ? container
    : `${container} ${volume}(${issue}), ${page?.replace("-", "\u2013")}`;
}

/** A citation in words, as a list of references prints it: author (year). Title (version). Where. Address. */
export function toCitationText(item: CslItem): string {
  const year = yearOf(item);
  const author = item.author?.map(({ literal }) => literal).join(", ");
  const head = [author, year === null ? null : `(${year})`].filter(Boolean).join(" ");
  const version = item.version === undefined ? "" : ` (version ${item.version})`;
  const kind = item.type === "dataset" ? " [Data set]" : "";
  return [head, `${item.title}${version}${kind}`, whereOf(item), item.note]
    .flatMap((part) => (part === undefined || part === "" ? [] : [/[.?!]$/.test(part) ? part : `${part}.`]))
    .concat(item.URL ?? [])
    .join(" ");
}

/** CSL-JSON, as reference managers read it. */
export const toCslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`;

const texEscapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // Not escaped by a backslash alone: programs count braces whatever stands before them.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** What BibTeX would read as a command stands as text. */
const inTex = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/g, (letter) => texEscapes[letter] ?? `\\${letter}`);

/** The author of an article is a person, whose name BibTeX takes apart; any other stays whole. */
const authorOf = ({ type }: CslItem, name: string): string =>
  type === "article-journal" ? inTex(name) : `{${inTex(name)}}`;

/** BibTeX. The title is braced, so that no style changes its capitals. */
export const toBibtex = (items: readonly CslItem[]): string =>
  items
    .map((item) => {
      const fields: readonly (readonly [string, string | null | undefined])[] = [
        ["author", item.author?.map(({ literal }) => authorOf(item, literal)).join(" and ")],
        ["title", `{${inTex(item.title)}}`],
        [
          item.type === "article-journal" ? "journal" : "howpublished",
          item["container-title"] === undefined ? null : inTex(item["container-title"]),
        ],
        ["volume", item.volume],
        ["number", item.issue],
        ["pages", item.page?.replace("-", "--")],
        ["year", yearOf(item)?.replace("\u2013", "--")],
        ["version", item.version],
        ["note", item.note === undefined ? null : inTex(item.note)],
        ["url", item.URL],
      ];
      const lines = fields.flatMap(([name, value]) =>
        value === null || value === undefined || value === "" ? [] : [`  ${name} = {${value}}`],
      );
      return `@${item.type === "article-journal" ? "article" : "misc"}{${item.id},\n${lines.join(",\n")}\n}\n`;
    })
    .join("\n");

const risTypes = { dataset: "DATA", document: "GEN", "article-journal": "JOUR" } as const;

/** RIS: a tag, two spaces, a hyphen, a space, a value; lines end as the format asks, with CR LF. */
export const toRis = (items: readonly CslItem[]): string =>
  items
    .map((item) => {
      const tags: readonly (readonly [string, string | undefined])[] = [
        ["TY", risTypes[item.type]],
        ["ID", item.id],
        ...(item.author ?? []).map(({ literal }) => ["AU", literal] as const),
        ["TI", item.title],
        ["T2", item["container-title"]],
        ["VL", item.volume],
        ["IS", item.issue],
        ["SP", item.page?.split("-")[0]],
        ["EP", item.page?.split("-")[1]],
        ["PY", yearOf(item)?.slice(0, 4)],
        ["ET", item.version],
        ["N1", item.note],
        ["UR", item.URL],
      ];
      const lines = tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
      return [...lines, "ER  - ", ""].join("\r\n");
    })
    .join("\r\n");
