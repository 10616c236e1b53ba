import type { ChartId } from "@/lib/chart/registry";
import type { PictureShape } from "@/lib/chart/shapes";
import type { Theme } from "@/lib/look/palette";
import type { Locale } from "@/lib/text/locales";

/** A picture file: `/files/{locale}/{chart}[-dark][-transparent][-{size}][@2x].{svg,png}`, in this order. */
export type Picture = {
  readonly shape: PictureShape;
  readonly theme: Theme;
  /** Without a ground, for a slide with its own. */
  readonly transparent: boolean;
  readonly double: boolean;
  readonly format: PictureFormat;
};

/** The formats of pictures, in the order in which they are offered. */
export const pictureFormats = ["png", "svg"] as const;

export type PictureFormat = (typeof pictureFormats)[number];

const light = { theme: "light", transparent: false, double: false } as const;
const dark = { ...light, theme: "dark" } as const;
const clear = { ...light, transparent: true } as const;

/** Every picture that is made of a chart. */
export const pictures: readonly Picture[] = [
  { ...light, shape: "16x9", format: "svg" },
  { ...dark, shape: "16x9", format: "svg" },
  { ...light, shape: "4x5", format: "svg" },
  { ...dark, shape: "4x5", format: "svg" },
  ...[light, dark, clear].flatMap((look) =>
    [false, true].map((double) => ({ ...look, double, shape: "16x9", format: "png" }) as const),
  ),
  { ...light, shape: "4x3", format: "png" },
  { ...light, shape: "1x1", format: "png" },
  { ...light, shape: "og", format: "png" },
];

/** The file name of a picture: `temperature-dark-4x3@2x.png`; 16x9 is the default and goes unsaid. */
export function pictureName(chart: ChartId, { shape, theme, transparent, double, format }: Picture): string {
  const parts = [
    chart,
    theme === "dark" ? "dark" : "",
    transparent ? "transparent" : "",
    shape === "16x9" ? "" : shape,
  ];
  return `${parts.filter((part) => part !== "").join("-")}${double ? "@2x" : ""}.${format}`;
}

/** The address of a file below the site's root. */
export const fileAddress = (locale: Locale, name: string): string => `files/${locale}/${name}`;
