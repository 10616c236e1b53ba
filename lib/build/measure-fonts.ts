import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openSync } from "fontkit";

/** The font files that pictures are drawn with, and that labels are measured in. TrueType: rasterisers read no woff2. */
export const fontFiles = {
  "sans-400": "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "sans-500": "@expo-google-fonts/source-sans-3/500Medium/SourceSans3_500Medium.ttf",
  "sans-600": "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "serif-600": "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  "ja-400": "@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf",
  "ja-500": "@expo-google-fonts/noto-sans-jp/500Medium/NotoSansJP_500Medium.ttf",
  "ja-600": "@expo-google-fonts/noto-sans-jp/600SemiBold/NotoSansJP_600SemiBold.ttf",
} as const;

type FontFace = keyof typeof fontFiles;

export const fontFaces = Object.keys(fontFiles).filter((face): face is FontFace =>
  Object.hasOwn(fontFiles, face),
);

export const fontPath = (face: FontFace): string => join(process.cwd(), "node_modules", fontFiles[face]);

const latin = { from: 0x20, to: 0x17f } as const;
const others = "–—−‘’“”…·×→←½°";

/** Advance widths in thousandths of an em, of Latin letters and the signs that labels use. */
export function measureFont(
  face: "sans-400" | "sans-500" | "sans-600" | "serif-600",
): Readonly<Record<string, number>> {
  const font = openSync(fontPath(face));
  if (!("glyphForCodePoint" in font)) throw new Error(`${fontFiles[face]} holds more than one font`);
  const codes = [
    ...Array.from({ length: latin.to - latin.from + 1 }, (_, index) => latin.from + index),
    ...[...others].map((sign) => sign.codePointAt(0) ?? latin.from),
  ].filter((code) => font.hasGlyphForCodePoint(code) && (code < 0x7f || code > 0x9f));
  return Object.fromEntries(
    codes.map((code) => [
      String.fromCodePoint(code),
      Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000),
    ]),
  );
}

/** The table of `lib/look/advance-widths.json`. */
export const measureFonts = () => ({
  "sans-400": measureFont("sans-400"),
  "sans-500": measureFont("sans-500"),
  "sans-600": measureFont("sans-600"),
  "serif-600": measureFont("serif-600"),
});

/** What stands in the file now, for the test that it is what the fonts say. */
export const writtenWidths = (): unknown =>
  JSON.parse(readFileSync(join(process.cwd(), "lib/look/advance-widths.json"), "utf8"));
