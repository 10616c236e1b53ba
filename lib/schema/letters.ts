import { type ColumnLanguage, columnLanguages } from "./in-every-language";

/** What is wrong with the letters of a cell, whatever it means: a test, and what it says of the part that it found. */
type LetterRule = { readonly finds: RegExp; readonly says: (found: string) => string };

/** `U+200B`. */
const codePoint = (letter: string) =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Letters that are written without spaces between words, so that they break anywhere. */
const japanese = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆";

/** A word that no page can break must fit into a phone. */
const longestWord = 60;

const longestCell = 1500;

/** In the order in which they are told: what cannot be seen comes first, since it explains the rest. */
const general: readonly LetterRule[] = [
  {
    // Line breaks are told as such.
    finds: /(?![\r\n])\p{Cc}/u,
    says: (found) => `holds a control character (${codePoint(found)}): remove it`,
  },
  {
    // Format characters, line and paragraph separators, and letters that are drawn as nothing.
    finds: /[\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]/u,
    says: (found) => `holds an invisible character (${codePoint(found)}): remove it`,
  },
  {
    finds: /[\p{Co}\p{Cn}\p{Cs}\uFFFD]/u,
    says: (found) => `holds ${codePoint(found)}, which stands for no letter: put back the one that was lost`,
  },
  {
    finds: /(?! )\p{Zs}/u,
    says: (found) => `holds white space other than a plain space (${codePoint(found)}): write a plain one`,
  },
  { finds: / {2,}/, says: () => "holds two spaces in a row: write one" },
  {
    finds: /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFF9D]/,
    says: (found) => `holds ${found} in the wrong width: write letters and digits narrow, kana wide`,
  },
  {
    finds: /\p{M}{3,}/u,
    says: () => "piles marks upon a letter: write the letter with the marks that it has",
  },
  {
    finds: /Ã[\u0080-\u00BF]|â€|Â[\u00A0-\u00BF]|ï»¿/,
    says: (found) =>
      `holds ${found}, as UTF-8 looks that was read as Latin-1: put back the letter that it was`,
  },
  {
    finds: /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i,
    says: (found) => `holds markup (${found}): cells are plain text`,
  },
  {
    finds: /\b(?:TODO|TBD|FIXME)\b|lorem ipsum/i,
    says: (found) => `is not finished (${found}): finish it, or leave the cell empty`,
  },
  { finds: /[,;:!?]{2,}|(?<!\.)\.{2}(?!\.)/, says: (found) => `doubles a mark (${found}): write it once` },
  {
    finds: new RegExp(`(?:(?![${japanese}])[\\p{L}\\p{N}]){${longestWord},}`, "u"),
    says: (found) =>
      `holds a word of ${found.length} letters, which no line can break: write at most ${longestWord - 1}`,
  },
  {
    finds: new RegExp(`^[^]{${longestCell + 1},}$`),
    says: (found) => `is ${found.length} characters long: say it in ${longestCell}`,
  },
];

/** Brackets that have to close, each with its partner. */
const brackets = [
  ["(", ")"],
  ["[", "]"],
  ["「", "」"],
  ["『", "』"],
  ["“", "”"],
] as const;

const countOf = (text: string, letter: string) => text.split(letter).length - 1;

/** How a language is told from others by its letters. */
type Writing = {
  readonly name: string;
  /** A letter that does not stand in its columns. */
  readonly foreign: RegExp;
  /** A letter that a text of some length has at least once. */
  readonly own: RegExp;
};

/** Scripts that are several together, by their codes of ISO 15924. */
const together: Readonly<Record<string, readonly string[]>> = {
  Jpan: ["Hani", "Hira", "Kana"],
  Kore: ["Hang", "Hani"],
  Hans: ["Hani"],
  Hant: ["Hani"],
};

/** Names and formulas are written in these wherever they stand. */
const everywhere = ["Latn", "Grek"];

const anyOf = (scripts: readonly string[]) => scripts.map((script) => `\\p{scx=${script}}`).join("");

/** What the Unicode data of the machine know of a language: which script it is written in. */
function writingOf(language: ColumnLanguage): Writing {
  const script = new Intl.Locale(language).maximize().script ?? "";
  const scripts = together[script] ?? [script];
  return {
    name: new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language,
    foreign: new RegExp(`(?![${anyOf([...scripts, ...everywhere])}])\\p{L}`, "u"),
    own: new RegExp(`[${anyOf(scripts)}]`, "u"),
  };
}

const writings: ReadonlyMap<string, Writing> = new Map(
  columnLanguages.map((language) => [language, writingOf(language)]),
);

/** Names keep the letters of their language: what is no more than some words may be written in any. */
const isSentence = (text: string) => (text.match(/\p{Ll}{2,}/gu)?.length ?? 0) >= 3;

/** What is wrong with a text in the language that its column is named for, as `title_ja` is; null where it has none. */
function faultInLanguage(text: string, column: string): string | null {
  const writing = writings.get(/_([a-z]{2})$/.exec(column)?.[1] ?? "");
  if (writing === undefined) return null;
  const { name, foreign, own } = writing;
  const letter = foreign.exec(text)?.[0];
  if (letter !== undefined)
    return `holds ${letter}, which is no letter of ${name}: put the ${name} text here`;
  return isSentence(text) && !own.test(text) ? `is not written in ${name}: put the ${name} text here` : null;
}

/** What most cells hold: an id, a date, a number, nothing. */
const plain = /^-?[a-z0-9-]{0,50}(?:\.\d+)?$/;

/**
 * What is wrong with the letters of a cell: a sentence with the remedy, or null. `column` tells the language that is
 * expected. Addresses are left to their own rule, as what looks odd in a text is usual there.
 */
export function faultInLetters(text: string, column: string): string | null {
  if (plain.test(text)) return null;
  for (const { finds, says } of general) {
    const found = finds.exec(text)?.[0];
    if (found !== undefined) return says(found);
  }
  if (text !== text.normalize("NFC"))
    return "writes letters and their marks apart: write them as one (Unicode form NFC)";
  const open = brackets.find(([left, right]) => countOf(text, left) !== countOf(text, right));
  if (open !== undefined) return `opens and closes ${open.join(" ")} unequally: add or remove one`;
  return faultInLanguage(text, column);
}
