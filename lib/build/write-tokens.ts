import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { paletteOf } from "@/lib/look/palette";

/** `app/tokens.css`: every colour role as a CSS variable, light and dark in one place. */
export function tokensCss(): string {
  const dark = paletteOf("dark");
  const lines = [...paletteOf("light")].map(
    ([role, hex]) => `  --${role}: light-dark(${hex}, ${dark.get(role) ?? hex});`,
  );
  return [
    "/* Written by lib/build/write-tokens.ts from lib/look/palette.ts; do not edit. */",
    ":root {",
    "  color-scheme: light dark;",
    ...lines,
    "}",
    ':root[data-theme="light"] {',
    "  color-scheme: light;",
    "}",
    ':root[data-theme="dark"] {',
    "  color-scheme: dark;",
    "}",
    "",
  ].join("\n");
}

/** Writes the style sheet; a test holds the file and the palette together. */
export const writeTokens = (): void => writeFileSync(join(process.cwd(), "app", "tokens.css"), tokensCss());
