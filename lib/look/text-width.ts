import widths from "./advance-widths.json" with { type: "json" };

export type Face = keyof typeof widths;

/** Scripts that are set on the em square: kana, kanji, full-width forms and their punctuation. */
const isFullWidth = (code: number) =>
  (code >= 0x2e80 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xff00 && code <= 0xff60) ||
  code === 0x2015;

/** A letter that the table lacks is taken for a broad one, so that a label is rather too far away than too near. */
const unknownAdvance = 620;

/**
 * The width of a text in pixels at a size in pixels, from the advance widths of the font files, in thousandths of an em.
 * Neither jsdom nor the rasteriser measures text; this one table serves placing, wrapping and drawing alike.
 */
export function textWidth(text: string, size: number, face: Face = "sans-500"): number {
  const table: Readonly<Record<string, number>> = widths[face];
  let sum = 0;
  for (const letter of text)
    sum += isFullWidth(letter.codePointAt(0) ?? 0) ? 1000 : (table[letter] ?? unknownAdvance);
  return (sum * size) / 1000;
}

/** Marks that begin no line, and marks that end none (JIS X 4051). */
const noStart = /^[、。・ー々」』】〉》)）,.:;!?！？〜ッャュョァィゥェォっゃゅょ]/;
const noEnd = /[「『【〈《(（]$/;

const counter = /^[件年月日回点本基発か]/;

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** Where a line may break: after a space or hyphen; in Japanese between words, except before closing and after opening marks. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const before = pieces.at(-1);
    const afterSpace = before !== undefined && /[\s-]$/.test(before);
    const japanese = [segment.codePointAt(0), before?.codePointAt(before.length - 1)].some((code) =>
      isFullWidth(code ?? 0),
    );
    // A figure keeps its counter: 23件, 1998年.
    const counted = before !== undefined && /\d$/.test(before) && counter.test(segment);
    const breaks =
      before !== undefined &&
      (afterSpace || (japanese && !counted && !noStart.test(segment) && !noEnd.test(before)));
    if (before === undefined || breaks) pieces.push(segment);
    else pieces.splice(-1, 1, before + segment);
  }
  return pieces;
}

/** The lines of a text in a width; a piece longer than the width keeps a line of its own. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  face: Face = "sans-500",
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size, face) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** The lines of a text in a width, of about the same length each: no word is left alone on the last. */
export function balanceText(
  text: string,
  width: number,
  size: number,
  face: Face = "sans-500",
): readonly string[] {
  const count = wrapText(text, width, size, face).length;
  let [narrow, wide] = [0, width];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, middle, size, face).length > count) narrow = middle;
    else wide = middle;
  }
  return wrapText(text, wide, size, face);
}

/** A text that fits a width: whole, or cut with an ellipsis. */
export function truncateText(text: string, width: number, size: number, face: Face = "sans-500"): string {
  if (textWidth(text, size, face) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("").trimEnd()}…`, size, face) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
