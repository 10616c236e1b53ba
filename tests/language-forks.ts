import { codeOf, type Find } from "./source-code";

/** The tags of the languages that columns and pages are written in. */
const tag = /^(["'`])(?:en|ja|ru)(?:-[A-Za-z]+)?\1$/;

/** A literal, its words blanked out by `codeOf`, in a comparison or as a case of a switch. */
const comparisons = [/(?:[!=]==?|\bcase)\s*(?<literal>(["'`]) *\2)/dg, /(?<literal>(["'`]) *\2)\s*[!=]==?/dg];

/** A property that has a language for its name. */
const keyed = /(?<=[{,]\s*)(?:en|ja):/g;

/** Where code asks for a language by name, or has one thing for English and another for Japanese. */
export function findLanguageForks(text: string): readonly Find[] {
  const code = codeOf(text);
  const lines = text.split("\n");
  const at = (index: number): Find => {
    const line = code.slice(0, index).split("\n").length;
    return { line, text: lines[line - 1]?.trim() ?? "" };
  };
  return [
    ...comparisons
      .flatMap((compared) => [...code.matchAll(compared)])
      .flatMap(({ indices, index }) => {
        const [from, to] = indices?.groups?.literal ?? [0, 0];
        return tag.test(text.slice(from, to)) ? [at(index)] : [];
      }),
    ...[...code.matchAll(keyed)].map(({ index }) => at(index)),
  ].toSorted((a, b) => a.line - b.line);
}
