import { describe, expect, it } from "vitest";
import { findLanguageForks } from "./language-forks";

describe("a fork on the language", () => {
  it.each([
    'const a = locale === "en" ? b : c;',
    'if (spec.locale !== "ja") return;',
    'const a = "ja" === lang;',
    'const a = lang == "en-GB";',
    "const a = [locale === 'ja', b];",
    `const a = \`\${locale === "ja" ? b : c}\`;`,
    'switch (locale) { case "en": return 1; }',
    'const dash = { en: "–", ja: "〜" };',
    "const a = own({ id, ja: b });",
  ])("is found in %s", (text) => expect(findLanguageForks(text)[0]?.line).toBe(1));

  it.each([
    "const others = locales.filter((other) => other !== locale);",
    "const a = lang === baseLocale;",
    'const a = kind === "end";',
    'const { site } = messagesOf("en");',
    '<p lang="en">{text}</p>;',
    "const all = { en, ja };",
    '// locale === "en"',
    'const a = "locale === en";',
  ])("is not seen in %s", (text) => expect(findLanguageForks(text)).toEqual([]));

  it("is told line by line", () => {
    expect(findLanguageForks('const a = {\n  en: 1,\n};\nif (a === "ja") b();')).toEqual([
      { line: 2, text: "en: 1," },
      { line: 4, text: 'if (a === "ja") b();' },
    ]);
  });
});
