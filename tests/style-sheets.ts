/** What a style sheet says, read closely enough for the laws of the house: no compiler, only braces. */

export type Rule = {
  readonly line: number;
  /** The `@media` and `@container` that it stands in, from the outermost. */
  readonly conditions: readonly string[];
  readonly selectors: readonly string[];
  readonly declarations: ReadonlyMap<string, string>;
};

/** A width at which a sheet changes something, of the page or of a named container. */
export type Breakpoint = { readonly of: string; readonly width: number };

const oneLine = (text: string) => text.trim().replaceAll(/\s+/g, " ");

const withoutComments = (text: string) =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, " "));

/** The commas between selectors, not those within `:is(…)`. */
const selectorsOf = (prelude: string) => prelude.split(/,(?![^(]*\))/).map(oneLine);

const declarationsOf = (body: string): ReadonlyMap<string, string> =>
  new Map(
    body.split(";").flatMap((declaration): readonly [string, string][] => {
      const [, name, value] = /^\s*([\w-]+)\s*:([\s\S]+)$/.exec(declaration) ?? [];
      return name === undefined || value === undefined ? [] : [[name, oneLine(value)]];
    }),
  );

/** Every rule of a sheet, in the order in which they stand. */
export function rulesOf(sheet: string): readonly Rule[] {
  const text = withoutComments(sheet);
  const rules: Rule[] = [];
  let open: readonly { readonly prelude: string; readonly line: number }[] = [];
  for (const { 1: words = "", 2: brace, index } of text.matchAll(/([^{}]*)([{}])/g)) {
    const inner = open.at(-1);
    if (brace === "{") {
      const start = index + words.search(/\S/);
      open = [...open, { prelude: oneLine(words), line: text.slice(0, start).split("\n").length }];
      continue;
    }
    open = open.slice(0, -1);
    if (inner !== undefined && !inner.prelude.startsWith("@"))
      rules.push({
        line: inner.line,
        conditions: open.map(({ prelude }) => prelude),
        selectors: selectorsOf(inner.prelude),
        declarations: declarationsOf(words),
      });
  }
  return rules;
}

/** The classes and the `data-…` and `aria-…` attributes that a selector asks for. */
export const namesIn = (selector: string): readonly string[] =>
  [...selector.matchAll(/(\.)([a-z][\w-]*)|\[((?:data|aria)-[\w-]+)/gi)].map(
    ([, dot = "", name = "", attribute = ""]) => `${dot}${name}${attribute}`,
  );

/** The widths in the conditions of a rule. Below a width is written as up to a fiftieth of a pixel less. */
export const breakpointsOf = ({ conditions }: Rule): readonly Breakpoint[] =>
  conditions.flatMap((condition) => {
    const [, of = "page"] = /^@container (\w+)/.exec(condition) ?? [];
    return [...condition.matchAll(/(?:min|max)-width:\s*([\d.]+)px/g)].map(([, width]) => ({
      of,
      width: Math.ceil(Number(width)),
    }));
  });

/** Whether a rule holds in a container, or a page, of a width. */
export const holdsAt = ({ conditions }: Rule, width: number): boolean =>
  conditions.every((condition) =>
    [...condition.matchAll(/(min|max)-width:\s*([\d.]+)px/g)].every(([, bound, limit]) =>
      bound === "min" ? width >= Number(limit) : width <= Number(limit),
    ),
  );
