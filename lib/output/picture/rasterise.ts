import { Resvg } from "@resvg/resvg-js";

/** A painted drawing as a PNG. Fonts are given as files: without them there would be no text, silently. `scale` is pixels per pixel of the drawing. */
export function toPng(svg: string, scale: number, fontFiles: readonly string[]): Buffer {
  const resvg = new Resvg(svg, {
    font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
    fitTo: { mode: "zoom", value: scale },
  });
  return resvg.render().asPng();
}
