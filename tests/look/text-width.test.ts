import { describe, expect, it } from "vitest";
import { measureFonts, writtenWidths } from "@/lib/build/measure-fonts";
import { loadDataset } from "@/lib/dataset/dataset";
import { textWidth, wrapText } from "@/lib/look/text-width";
import { locales } from "@/lib/text/locales";

describe("the table of advance widths", () => {
  it("is what the font files say", () => {
    expect(writtenWidths()).toEqual(measureFonts());
  });
});

describe("the width of a text", () => {
  it("is the sum of the advances of its letters, in thousandths of the size", () => {
    // Source Sans 3 Medium: W 793, a space 200, 0 505.
    expect(textWidth("W 0", 10)).toBeCloseTo((793 + 200 + 505) / 100, 10);
    expect(textWidth("", 10)).toBe(0);
  });

  it("grows with the size", () => {
    expect(textWidth("Détente", 24)).toBeCloseTo(2 * textWidth("Détente", 12), 10);
  });

  it("is that of the face asked for", () => {
    // W: Source Sans 3 Regular 786, SemiBold 800, Source Serif 4 SemiBold 1020.
    expect(
      (["sans-400", "sans-600", "serif-600"] as const).map((face) => textWidth("W", 1000, face)),
    ).toEqual([786, 800, 1020]);
  });

  it("has figures that are all as wide, the minus sign too, so that columns stand", () => {
    expect(new Set([..."0123456789−+"].map((figure) => textWidth(figure, 10))).size).toBe(1);
  });

  it("is the size itself for each kana, kanji and full-width mark", () => {
    expect(textWidth("緊張緩和", 12)).toBe(48);
    expect(textWidth("ソ連、「冷戦」。", 10)).toBe(80);
  });

  it("mixes both scripts", () => {
    expect(textWidth("第2次", 10)).toBeCloseTo(10 + 5.05 + 10, 10);
  });

  it("takes a letter that it does not know for a broad one", () => {
    expect(textWidth("Ж", 1000)).toBeGreaterThan(textWidth("n", 1000));
  });
});

const chars = (count: number) => count * 10;
const wrapAt = (text: string, width: number) => wrapText(text, width, 10);

describe("wrapping English", () => {
  it("breaks at spaces and drops them at the ends of lines", () => {
    expect(wrapAt("cold war", textWidth("cold", 10))).toEqual(["cold", "war"]);
    expect(wrapAt("cold war", textWidth("cold war", 10))).toEqual(["cold war"]);
  });

  it("fills a line before it begins the next", () => {
    expect(wrapAt("a hot line to Moscow", textWidth("to Moscow", 10))).toEqual(["a hot line", "to Moscow"]);
  });

  it("breaks after a hyphen and keeps it", () => {
    expect(wrapAt("non-recognition", textWidth("recognition", 10))).toEqual(["non-", "recognition"]);
  });

  it("gives a word that is too long a line of its own, and never cuts it", () => {
    expect(wrapAt("the intercontinental age", chars(2))).toEqual(["the", "intercontinental", "age"]);
  });

  it("keeps punctuation with its word", () => {
    expect(wrapAt("war, peace", textWidth("war", 10))).toEqual(["war,", "peace"]);
    expect(wrapAt("peace (1945)", textWidth("peace", 10))).toEqual(["peace", "(1945)"]);
  });

  it("makes no line of nothing", () => {
    expect(wrapAt("", 100)).toEqual([]);
    expect(wrapAt("  ", 100)).toEqual([]);
  });
});

describe("wrapping Japanese", () => {
  it("breaks without spaces, between words", () => {
    expect(wrapAt("米国とロシア", chars(4))).toEqual(["米国と", "ロシア"]);
  });

  it.each(["。", "、", "」", "ー", "ッ", "ョ"])("begins no line with %s", (mark) => {
    const lines = wrapAt(`米国${mark}米国`, chars(2));
    expect(lines.filter((line) => line.startsWith(mark))).toEqual([]);
    expect(lines.join("")).toBe(`米国${mark}米国`);
  });

  it.each(["「", "『", "("])("ends no line with %s", (mark) => {
    const lines = wrapAt(`米国${mark}米国`, chars(3));
    expect(lines.filter((line) => line.endsWith(mark))).toEqual([]);
    expect(lines.join("")).toBe(`米国${mark}米国`);
  });

  it("breaks before and after a foreign word, not inside it", () => {
    expect(wrapAt("米国NATO米国", chars(3))).toEqual(["米国", "NATO", "米国"]);
  });
});

/** The Japanese marks that begin no line, and those that end none (JIS X 4051), as far as the dataset uses them. */
const noStart = /^[、。・ー々〜」』)）ッャュョァィゥェォっゃゅょぁぃぅぇぉ]/;
const noEnd = /[「『(（]$/;

const dataset = loadDataset();

describe.each(locales)("the names of the dataset in %s", (locale) => {
  const texts = [
    ...dataset.phases.flatMap((phase) => [phase[`name_${locale}`], phase[`short_${locale}`]]),
    ...dataset.events.map((event) => event[`title_${locale}`]),
  ];
  const wrapped = texts.flatMap((text) =>
    [45, 90, 160, 320].map((width) => ({ text, width, lines: wrapAt(text, width) })),
  );
  const solid = (text: string) => text.replaceAll(/\s/g, "");

  it("lose nothing", () => {
    expect(wrapped.filter(({ text, lines }) => solid(lines.join("")) !== solid(text))).toEqual([]);
  });

  it("break no rule of where a line begins and ends", () => {
    const wrong = wrapped.filter(({ lines }) =>
      lines.some(
        (line, index) => (index > 0 && noStart.test(line)) || (index < lines.length - 1 && noEnd.test(line)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("break no two lines that would fit on one", () => {
    const wasteful = wrapped.filter(({ lines, width }) =>
      lines.some((line, index) => index > 0 && textWidth(`${lines[index - 1]} ${line}`, 10) <= width),
    );
    expect(wasteful).toEqual([]);
  });

  it("stay within a width that holds their longest word", () => {
    expect(
      wrapped.filter(({ width, lines }) => width >= 160 && lines.some((line) => textWidth(line, 10) > width)),
    ).toEqual([]);
  });
});
