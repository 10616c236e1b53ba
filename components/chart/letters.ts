import type { Size } from "@/lib/chart/shapes";

/** Under this width a drawing is the phone's, with fewer words; over the other it is a wide page's, with larger letters. In pixels of the drawing. */
const [phone, wide] = [560, 1000] as const;

/** The sizes of letters in a drawing, in pixels: of names and labels, and of what stands at axes. */
export type Letters = { readonly compact: boolean; readonly text: number; readonly small: number };

export function lettersOf({ width }: Pick<Size, "width">): Letters {
  if (width < phone) return { compact: true, text: 12.5, small: 11.5 };
  return width < wide ? { compact: false, text: 13, small: 12 } : { compact: false, text: 14.5, small: 13.5 };
}

/** One of three values, by the width of a drawing: for a phone, a page, a wide page. */
export const byWidth = <T>({ width }: Pick<Size, "width">, values: readonly [T, T, T]): T =>
  values[width < phone ? 0 : width < wide ? 1 : 2];
