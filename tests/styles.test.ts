import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shapeOfWidth } from "@/components/chart/live/shape-of-width";
import { chartKinds, pageSizesOf } from "@/lib/chart/kinds";
import { pageShapes } from "@/lib/chart/shapes";
import { house, paths } from "./house";
import { codeOf, literalsOf } from "./source-code";
import { breakpointsOf, holdsAt, namesIn, type Rule, rulesOf } from "./style-sheets";

const textOf = (path: string) => readFileSync(join(process.cwd(), path), "utf8");

const sheets = paths
  .filter((path) => path.endsWith(".css"))
  .map((path) => ({ path, text: textOf(path), rules: rulesOf(textOf(path)) }));

const rulesIn = (path: string): readonly Rule[] => sheets.find((sheet) => sheet.path === path)?.rules ?? [];

/** Whether markup or a script gives an element a class, alone or among others, or an attribute. */
function givenBy(sources: readonly string[]): (name: string) => boolean {
  const words = new Set(sources.flatMap((text) => [...literalsOf(text)]));
  const code = sources.map(codeOf).join("\n");
  const scripts = new Set(
    sources.flatMap((text) => [...text.matchAll(/\bdataset\.(\w+)/g)].map(([, key]) => key)),
  );
  return (name) => {
    if (name.startsWith(".")) return words.has(name.slice(1));
    const key = name.replace("data-", "").replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return words.has(name) || scripts.has(key) || new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code);
  };
}

/** The rules of a sheet that ask for what nothing gives, each by its line. Recharts names its own elements. */
const deadRules = (sheet: string, isGiven: (name: string) => boolean): readonly string[] =>
  rulesOf(sheet).flatMap(({ line, selectors }) =>
    selectors
      .filter((selector) => namesIn(selector).some((name) => !/^\.recharts-/.test(name) && !isGiven(name)))
      .map((selector) => `${line} ${selector}`),
  );

describe("a style sheet", () => {
  it("has at most 300 lines", () => {
    const long = sheets.filter(({ text }) => text.split("\n").length - 1 > 300).map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it("is imported by the document, once, and by nothing else", () => {
    const importing = house.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target.endsWith(".css"))
        .map(({ file, target }) => [path, file ?? target]),
    );
    expect(importing.filter(([path]) => path !== "app/document.tsx")).toEqual([]);
    expect(importing.map(([, sheet]) => sheet).toSorted()).toEqual(sheets.map(({ path }) => path).toSorted());
  });

  it("has no rule that nothing uses", () => {
    // The words that a reader sees name no class.
    const markup = house.filter(({ path }) => !path.startsWith("lib/text/")).map(({ text }) => text);
    const isGiven = givenBy(markup);
    expect(
      sheets.flatMap(({ path, text }) => deadRules(text, isGiven).map((rule) => `${path}:${rule}`)),
    ).toEqual([]);
  });
});

describe("a rule that nothing uses", () => {
  const isGiven = givenBy([
    '<p className="lead" data-open>words</p>',
    `<ol className={\`events \${side}\`} />; // the class gone`,
    'const side = "left"; element.dataset.farAway = ""; find("[data-sought] .sought")',
  ]);

  it("is named by its line and selector: a class that no markup has, an attribute that is only looked for", () => {
    const sheet = ".lead {\n  color: red;\n}\n\n.lead .gone,\n[data-sought],\n.sought {\n  color: red;\n}\n";
    expect(deadRules(sheet, isGiven)).toEqual(["5 .lead .gone", "5 [data-sought]", "5 .sought"]);
  });

  it("is none whose classes are composed, or whose attribute a script sets", () => {
    const sheet =
      "@media print { .events.left > li:not([data-far-away]), .lead[data-open]::before { top: 0 } }";
    expect(deadRules(sheet, isGiven)).toEqual([]);
  });

  it("is found within brackets too", () => {
    expect(deadRules(".lead:not(.gone) {}", isGiven)).toEqual(["1 .lead:not(.gone)"]);
  });
});

describe("a kind of chart", () => {
  /** The kinds without a sheet of their own. */
  const withoutSheet = (kinds: readonly string[]) =>
    kinds.filter((kind) => !paths.includes(`components/chart/${kind}/${kind}.css`));

  it("has its style sheet beside its view", () => {
    expect(withoutSheet(chartKinds)).toEqual([]);
  });

  it("is named where it has none", () => {
    expect(withoutSheet([...chartKinds, "wall"])).toEqual(["wall"]);
  });

  it("has a canvas of the proportions of its drawing, at every size", () => {
    const proportions = (kind: string, shape: string) =>
      sheets.flatMap(({ rules }) =>
        rules
          .filter(({ selectors }) => selectors.includes(`.canvas.${kind}.${shape}`))
          .map(({ declarations }) => declarations.get("aspect-ratio")),
      );
    for (const kind of chartKinds)
      for (const shape of pageShapes) {
        const [ratio, ...more] = proportions(kind, shape);
        const [width = 0, height = 0] = ratio?.split(" / ").map(Number) ?? [];
        const size = pageSizesOf(kind)[shape];
        expect(more, `${kind} ${shape}`).toEqual([]);
        expect(width / height, `${kind} ${shape}`).toBeCloseTo(size.width / size.height, 10);
      }
  });
});

describe("the widths at which sheets change something", () => {
  const named = [...textOf("app/base.css").matchAll(/^ +(\w+) (\d+)px: (.+?)(?: \*\/)?$/gm)].map(
    ([, of, width, meaning]) => ({ width: `${of} ${width}px`, meaning }),
  );

  it("are named at the head of app/base.css, and no others are", () => {
    const used = sheets.flatMap(({ rules }) =>
      rules.flatMap(breakpointsOf).map(({ of, width }) => `${of} ${width}px`),
    );
    expect([...new Set(used)].toSorted()).toEqual(named.map(({ width }) => width).toSorted());
  });

  it("mean one thing each", () => {
    expect(new Set(named.map(({ meaning }) => meaning)).size).toBe(named.length);
  });

  it("show the drawing that the live chart then takes the size of", () => {
    const shownAt = (width: number) =>
      pageShapes.filter((shape) => {
        const displays = rulesIn("components/chart/live/live.css")
          .filter((rule) => rule.selectors.includes(`.drawing.${shape}`) && holdsAt(rule, width))
          .flatMap(({ declarations }) => declarations.get("display") ?? []);
        return displays.at(-1) !== "none";
      });
    const widths = named.flatMap(({ width }) =>
      width.startsWith("chart") ? [Number.parseInt(width.slice(6), 10)] : [],
    );
    expect(widths.length).toBe(pageShapes.length - 1);
    for (const width of [320, ...widths.flatMap((at) => [at - 1, at]), 1600])
      expect(shownAt(width), `${width} px`).toEqual([shapeOfWidth(width)]);
  });

  it("let the curve of the method page grow as far as the middle drawing serves", () => {
    const [limit] = rulesIn("components/chart/live/method-explorer.css").flatMap(
      ({ declarations }) => declarations.get("max-width") ?? [],
    );
    const width = Number.parseInt(limit ?? "", 10);
    expect([shapeOfWidth(width), shapeOfWidth(width + 1)]).toEqual(["medium", "wide"]);
  });
});
