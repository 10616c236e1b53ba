import { describe, expect, it } from "vitest";
import { codeOf, findCasts, importsOf, isClientFile } from "./source-code";

const lines = (...text: readonly string[]) => text.join("\n");

describe("the code of a file", () => {
  it("keeps its length and its lines, and loses what only people read", () => {
    const text = lines('const a = "as b"; // any', "/* x!.y", ` */ const c = \`as \${d} any\`;`);
    expect(codeOf(text)).toBe(
      lines('const a = "    ";       ', "       ", `    const c = \`   \${d}    \`;`),
    );
  });

  it("finds its way through templates in templates, and braces in them", () => {
    expect(codeOf(`\`a \${b ? \`c \${{ d }} e\` : \`f\`} g\` + h`)).toBe(
      `\`  \${b ? \`  \${{ d }}  \` : \` \`}  \` + h`,
    );
  });

  it("is not led astray by quotes in regular expressions, nor by division and closing tags", () => {
    expect(codeOf(`a(/["'/]/g, "b"); // c`)).toBe(`a(${" ".repeat(8)}, " ");     `);
    expect(codeOf("a / b / c")).toBe("a / b / c");
    expect(codeOf('<A b={c} />;\n<p>{"d"}</p>')).toBe('<A b={c} />;\n<p>{" "}</p>');
  });
});

describe("the imports of a file", () => {
  it("are found with their line, over several lines, for side effects, dynamic and passed on", () => {
    const text = lines(
      'import { a } from "@/lib/a";',
      "import {",
      "  b,",
      "  type C,",
      '} from "./b";',
      'import "./c.css";',
      'export { d as e } from "./d";',
      'export * from "./e";',
      'const f = await import("./f");',
    );
    expect(importsOf(text)).toEqual([
      { line: 1, target: "@/lib/a", typeOnly: false },
      { line: 5, target: "./b", typeOnly: false },
      { line: 6, target: "./c.css", typeOnly: false },
      { line: 7, target: "./d", typeOnly: false },
      { line: 8, target: "./e", typeOnly: false },
      { line: 9, target: "./f", typeOnly: false },
    ]);
  });

  it("are of types only where the whole import is", () => {
    const text = lines(
      'import type { A } from "./a";',
      'export type { B } from "./b";',
      'import { type C } from "./c";',
      'import type from "./d";',
    );
    expect(importsOf(text).map(({ typeOnly }) => typeOnly)).toEqual([true, true, false, false]);
  });

  it("are not those in comments and strings, nor other strings", () => {
    const text = lines(
      '// import "./a";',
      "const b = 'import \"./b\"';",
      'export const c = "./c";',
      'Array.from("d");',
    );
    expect(importsOf(text)).toEqual([]);
  });
});

describe("a file for the browser", () => {
  it("says so before anything else", () => {
    expect(isClientFile('"use client";\nimport "./a";')).toBe(true);
    expect(isClientFile("// Why.\n'use client';")).toBe(true);
    expect(isClientFile('import "./a";\n"use client";')).toBe(false);
    expect(isClientFile('// "use client"\nimport "./a";')).toBe(false);
    expect(isClientFile("")).toBe(false);
  });
});

describe("looking away from the compiler", () => {
  it.each([
    "const a = b as C;",
    "const a = b as unknown as C;",
    "const a = (await b) as\n  C;",
    "const a: any = b;",
    "const a = (b: any[]) => b;",
    "type A = Record<string, any>;",
    "a!.b;",
    "a()![0];",
    "f(a!);",
    "// @ts-ignore",
    "/* @ts-expect-error: why */",
    `const a = \`\${b as C}\`;`,
  ])("is found in %j", (text) => expect(findCasts(text)[0]?.line).toBe(1));

  it.each([
    "const a = [1] as const;",
    'import * as a from "a";',
    'import { b as c } from "a";',
    'export { b as c } from "a";',
    "export { b as c };",
    "// as cold as any!",
    'const a = "as cold as any!";',
    "if (a !== b && !c) d = !e;",
    "Promise.any(a);",
    `type A<T> = { [K in keyof T as \`x\${K}\`]: T[K] };`,
    '<Text as="h2" any={b} />;',
    "const many = company;",
  ])("is not seen in %j", (text) => expect(findCasts(text)).toEqual([]));

  it("is told line by line", () => {
    expect(findCasts(lines("const a = 1;", "  const b = c as D;", "e!.f;"))).toEqual([
      { line: 2, text: "const b = c as D;" },
      { line: 3, text: "e!.f;" },
    ]);
  });
});
