import type { Locale } from "./locales";

/**
 * How a language writes what code puts together: everything that differs from one to the next and is no message. Nothing
 * else in the house asks which language it has before it.
 */
type Language = {
  /** The tag under which `Intl` knows its numbers, dates and order of letters. */
  readonly tag: string;
  /** Its own name, as a reader looks for it. */
  readonly name: string;
  /** The letters that it is written in: the faces of pictures follow from them. */
  readonly script: "latin" | "japanese";
  /** Whether its letters may lean: a Japanese face has no italics. */
  readonly leans: boolean;
  /** Between the items of a list. */
  readonly comma: string;
  /** Between things that hold together. */
  readonly and: string;
  /** Between finished sentences. */
  readonly sentenceGap: string;
  /** Between words that stand side by side, as a place and a year. */
  readonly wordGap: string;
  /** Around an aside, with the space before it. */
  readonly brackets: readonly [before: string, after: string];
  /** Between a figure and the sign for per cent. */
  readonly percentGap: string;
  /** What a year has after its figures; in a range only the last one has it. */
  readonly yearSign: string;
  /** Between the ends of a range. */
  readonly rangeDash: string;
  /** What stands on both sides of that dash where one of the ends has a space in it. */
  readonly rangeGap: string;
  /** Between two figures with signs, where a dash could be read as a minus. */
  readonly spanJoin: string;
};

export const languages: Readonly<Record<Locale, Language>> = {
  en: {
    // British order: day, month, year, as in the diplomatic record.
    tag: "en-GB",
    name: "English",
    script: "latin",
    leans: true,
    comma: ", ",
    and: " and ",
    sentenceGap: " ",
    wordGap: " ",
    brackets: [" (", ")"],
    percentGap: "\u00a0",
    yearSign: "",
    rangeDash: "\u2013",
    rangeGap: " ",
    spanJoin: " to ",
  },
  ja: {
    tag: "ja-JP",
    name: "日本語",
    script: "japanese",
    leans: false,
    comma: "、",
    and: "と",
    sentenceGap: "",
    wordGap: "",
    brackets: ["(", ")"],
    percentGap: "",
    yearSign: "年",
    rangeDash: "\u301c",
    rangeGap: "",
    spanJoin: "\u301c",
  },
};

export type Script = Language["script"];
