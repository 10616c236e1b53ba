import { paletteOf, type Theme } from "@/lib/look/palette";

/** A drawing with its roles turned into the hex of a theme: rasterisers and other programs know no CSS variables. */
export function paintTheme(svg: string, theme: Theme): string {
  const palette = new Map<string, string>(paletteOf(theme));
  return svg.replace(/var\(--([a-z0-9-]+)\)/g, (_, role: string) => {
    const hex = palette.get(role);
    if (hex === undefined) throw new Error(`The drawing asks for a colour that the palette lacks: ${role}`);
    return hex;
  });
}
