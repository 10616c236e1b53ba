/**
 * The sizes that charts are drawn at, in pixels of the drawing. A page carries three and shows the one that fits; a
 * picture file adds a frame with title, source and address, and is rasterised at `scale`.
 */
export const pageShapes = ["wide", "medium", "tall"] as const;

export type PageShape = (typeof pageShapes)[number];

/** Those of a figure that is never as wide as the widest drawing, which stays out of its page. */
export const columnShapes = ["medium", "tall"] as const satisfies readonly PageShape[];

/** Something for each shape of a page. */
export const mapShapes = <T>(of: (shape: PageShape) => T): Readonly<Record<PageShape, T>> => ({
  wide: of("wide"),
  medium: of("medium"),
  tall: of("tall"),
});

export type PageSizes = Readonly<Record<PageShape, Size>>;

/** The page sizes of most kinds: 16:9, and 4:5 on a phone. */
export const usualSizes = {
  tall: { width: 400, height: 500 },
  medium: { width: 800, height: 450 },
  wide: { width: 1200, height: 675 },
} as const satisfies PageSizes;

export const pictureShapes = {
  "16x9": { width: 960, height: 540, scale: 2 },
  "4x3": { width: 800, height: 600, scale: 2 },
  "1x1": { width: 720, height: 720, scale: 2 },
  "4x5": { width: 640, height: 800, scale: 2 },
  og: { width: 800, height: 420, scale: 1.5 },
} as const;

export type PictureShape = keyof typeof pictureShapes;

/** The strip across the top of the overview: no axis, stretched to the width of the window. */
export const mastheadShape = { width: 1600, height: 100 } as const;

/** The small curve around the signature of an agreement. */
export const signatureShape = { width: 560, height: 190 } as const;

export type Size = { readonly width: number; readonly height: number };
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
