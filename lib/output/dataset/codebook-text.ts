import { columnGroups } from "@/lib/dataset/codebook";
import { type PublishedName, publishedNames } from "@/lib/dataset/published";
import type { ColumnForm } from "@/lib/schema/column";
import { messagesOf } from "@/lib/text/messages";
import { toMarkdown } from "../format/record-table";
import { enOf } from "./words";

/** What a column holds, in a word or its vocabulary. */
function formWords(form: ColumnForm): string {
  const members = "members" in form && form.members !== null ? form.members : [];
  if (members.length > 0) return `${form.kind === "list" ? "list of " : ""}${members.join(", ")}`;
  return form.kind === "yes-no" ? "yes, no" : form.kind;
}

function section(table: PublishedName): string {
  const { title, description } = enOf(table);
  const rows = columnGroups(table, "en").map(({ names, optional, text, form }) => [
    names.map((name) => `\`${name}\``).join(", "),
    text,
    formWords(form),
    optional.length === 0 ? "no" : optional.length === names.length ? "yes" : optional.join(", "),
  ]);
  const columns = ["Column", "Meaning", "Holds", "Empty"];
  return [`## ${table}.csv`, "", `${title}. ${description}`, "", toMarkdown({ columns, rows })].join("\n");
}

/** The two rules by which acts get a magnitude and conditions a grade, in the words of the method page. */
function rulesSection(): string {
  const { grading } = messagesOf("en");
  const numbered = (texts: readonly string[]) => texts.map((text, index) => `${index + 1}. ${text}`);
  const levels = Object.values(grading.levels).map(({ name, rule }) => `- ${name}: ${rule}`);
  const domains = Object.values(grading.domains).flatMap(({ name, rule, examples }) => [
    "",
    `### ${name}`,
    "",
    ...rule.map((text) => `- ${text}`),
    "",
    ...examples,
  ]);
  return [
    `## ${grading.magnitude}: the rule of magnitude`,
    "",
    ...grading.magnitudeText,
    "",
    ...levels.toReversed(),
    "",
    `## ${grading.conditions}: the rule of conditions`,
    "",
    ...numbered(grading.conditionsText),
    ...domains,
  ].join("\n");
}

const begin = "<!-- tables: written by npm run generate from the schemas and the codebook -->";
const end = "<!-- end of tables -->";

/** The codebook with its tables of columns made anew; the prose around them is kept. Throws where the marks are missing. */
export function codebookText(current: string): string {
  const [from, to] = [current.indexOf(begin), current.indexOf(end)];
  if (from < 0 || to < from) throw new Error("data/README.md has lost the marks around its tables");
  const parts = [...publishedNames.map(section), rulesSection()].join("\n\n");
  return `${current.slice(0, from)}${begin}\n\n${parts}\n\n${current.slice(to)}`;
}
