const combining = /[\u0300-\u036f]/gu;
const katakana = /[\u30a1-\u30f6]/gu;
const notWord = /[^\p{L}\p{N}\u30fc\u3099\u309a]+/gu;
const betweenLetterAndDigit = /(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu;

/** Roman numerals of treaty names, so that "START I" is found as "start 1" and the other way round. */
const roman: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4", v: "5", vi: "6" };

/**
 * The words of a text as the search compares them: without accents, case, width (ＳＡＬＴ) and punctuation, katakana as
 * hiragana, roman numerals as figures, letters and figures apart.
 */
export function foldWords(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .replace(combining, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(katakana, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60))
    .replace(notWord, " ")
    .replace(betweenLetterAndDigit, " ")
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => roman[word] ?? word);
}

const spaceless = /[\u2e80-\u9fff\uf900-\ufaff]/u;
const shortNumber = /^\p{N}{1,3}$/u;

/** Whether a folded word of a query stands in a folded text: a Latin or Cyrillic word by its beginning, kana and kanji anywhere, a short number as a whole. */
const hasWord = (text: string, word: string): boolean =>
  shortNumber.test(word)
    ? text.includes(` ${word} `)
    : spaceless.test(word)
      ? text.includes(word)
      : text.includes(` ${word}`);

/** A text folded for `findsAll`. */
export const foldText = (text: string): string => ` ${foldWords(text).join(" ")} `;

/** Whether every word of a folded query stands in a folded text; an empty query finds everything. */
export const findsAll = (folded: string, query: readonly string[]): boolean =>
  query.every((word) => hasWord(folded, word));
