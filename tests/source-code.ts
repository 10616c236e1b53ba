/** What a source file says, read closely enough for the laws of the house: no compiler, only lines. */

/** A place in a file that a law speaks of. */
export type Find = { readonly line: number; readonly text: string };

export type Import = { readonly line: number; readonly target: string; readonly typeOnly: boolean };

const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const string = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/y;
const templateText = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])+/y;
const regularExpression = /\/(?![*/>])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/y;

/** A regular expression can begin only where a value can, or else the slash divides or closes a tag. */
const beforeValue = /(?:^|[(,=:[!&|?{;>]|\breturn)\s*$/;

const matchAt = (pattern: RegExp, text: string, index: number): string | null => {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
};

const blank = (text: string) => text.replaceAll(/[^\n]/g, " ");

const emptied = (literal: string) =>
  `${literal.slice(0, 1)}${blank(literal.slice(1, -1))}${literal.slice(-1)}`;

/** The code alone: comments and the insides of strings, templates and regular expressions become spaces, lines stay. */
export function codeOf(text: string): string {
  let code = "";
  // For every template that is open, the number of braces open in its current placeholder; −1 in its words.
  const templates: number[] = [];
  while (code.length < text.length) {
    const index = code.length;
    const depth = templates.at(-1);
    if (depth === -1) {
      const words = matchAt(templateText, text, index);
      if (words !== null) code += blank(words);
      else if (text[index] === "`") {
        templates.pop();
        code += "`";
      } else {
        templates.splice(-1, 1, 0);
        code += "${";
      }
      continue;
    }
    const note = matchAt(comment, text, index);
    const literal = note === null ? matchAt(string, text, index) : null;
    const pattern =
      note === null && beforeValue.test(code.slice(-80)) ? matchAt(regularExpression, text, index) : null;
    const letter = text[index] ?? "";
    if (note !== null) code += blank(note);
    else if (literal !== null) code += emptied(literal);
    else if (pattern !== null) code += blank(pattern);
    else {
      code += letter;
      if (letter === "`") templates.push(-1);
      else if (depth !== undefined && letter === "{") templates.splice(-1, 1, depth + 1);
      else if (depth !== undefined && letter === "}") templates.splice(-1, 1, depth - 1);
    }
  }
  return code;
}

const lineAt = (text: string, index: number) => text.slice(0, index).split("\n").length;

/** Every place in the code that a pattern matches, with the whole line as it is written. */
export function findInCode(text: string, pattern: RegExp, code = codeOf(text)): readonly Find[] {
  const lines = text.split("\n");
  return [...code.matchAll(pattern)].map(({ index }) => {
    const line = lineAt(code, index);
    return { line, text: lines[line - 1]?.trim() ?? "" };
  });
}

const staticImport =
  /^[ \t]*(?:import|export)\b(?<type>\s+type\b(?!\s*(?:,|from\b)))?(?:[^;"'`]*?\bfrom)?\s*["'](?<target> *)["']/dgm;
const dynamicImport = /\bimport\(\s*["'](?<target> *)["']/dg;

/**
 * Every import and re-export, static or not. Only `import type` counts as a type import: with `verbatimModuleSyntax`
 * the compiler keeps `import { type A }` as an import of the file.
 */
export function importsOf(text: string): readonly Import[] {
  const code = codeOf(text);
  return [...code.matchAll(staticImport), ...code.matchAll(dynamicImport)].map((match) => {
    const [from, to] = match.indices?.groups?.target ?? [0, 0];
    const typeOnly = match.groups?.type !== undefined;
    return { line: lineAt(code, from), target: text.slice(from, to), typeOnly };
  });
}

/** Whether the file is the beginning of what the browser runs. */
export const isClientFile = (text: string): boolean => {
  const code = codeOf(text);
  return text.slice(code.search(/\S/)).search(/^["']use client["']/) === 0;
};

/** The code without its imports and re-exports, where `as` only gives another name. */
const withoutImports = (text: string): string =>
  codeOf(text).replaceAll(/^[ \t]*(?:import\b(?!\()|export\s+(?:type\s+)?[{*])[^;]*;/gm, blank);

/** Where code tells the compiler to look away: `as` but not `as const`, `any`, `!`, `@ts-…`. */
export function findCasts(text: string): readonly Find[] {
  const code = withoutImports(text);
  const finds = [
    // A mapped type renames its keys with `as`: that is no cast.
    /(?<!\[\s*\w+\s+in\b[^\]]*)\bas\s+(?!const\b)/g,
    /(?<![.\w$])any(?![\w$=])(?!\s*[(:?])/g,
    /[\w$)\]]!(?!=)/g,
  ].flatMap((pattern) => findInCode(text, pattern, code));
  return [...finds, ...findInCode(text, /@ts-(?:ignore|expect-error|nocheck)/g, text)].toSorted(
    (a, b) => a.line - b.line,
  );
}

/** The words in the strings and templates of a file, as they stand between spaces: what it could name classes by. */
export function literalsOf(text: string): ReadonlySet<string> {
  const code = codeOf(text);
  const insides = [...code.matchAll(/(["'])( +)\1/dg), ...code.matchAll(/(?=([`}]([ \n]+)(?:`|\$\{)))/dg)];
  return new Set(
    insides.flatMap(({ indices }) => {
      const [from, to] = indices?.[2] ?? [0, 0];
      return text.slice(from, to).split(/\s+/).filter(Boolean);
    }),
  );
}
