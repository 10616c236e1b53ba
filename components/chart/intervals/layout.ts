import type { IntervalGroup, IntervalRow, IntervalsSpec } from "@/lib/chart/kinds/intervals";
import type { Box, Size } from "@/lib/chart/shapes";
import { textWidth } from "@/lib/look/text-width";
import { type Letters, lettersOf } from "../letters";

/** Heights say nothing here: lines lie where the layout puts them. */
export const noHeights = [0, 1] as const;

import type { EndMark } from "@/lib/record/end-mark";

export type PlacedRow = {
  readonly row: IntervalRow;
  readonly group: IntervalGroup;
  /** The middle of its line. */
  readonly y: number;
};

export type PlacedGroup = { readonly group: IntervalGroup; readonly top: number; readonly bottom: number };

export type IntervalsLayout = Letters & {
  readonly plot: Box;
  readonly axis: number;
  readonly rowHeight: number;
  readonly rows: readonly PlacedRow[];
  readonly groups: readonly PlacedGroup[];
  /** Whether rows are tall enough to be named. */
  readonly named: boolean;
  /** What the shapes at the ends mean, under the axis. */
  readonly endings: readonly PlacedEnding[];
  readonly keySize: number;
};

export type PlacedEnding = {
  readonly mark: EndMark;
  readonly label: string;
  readonly x: number;
  /** The middle of its line. */
  readonly y: number;
};

const axis = 28;

/** The key of the endings, in as many lines as it needs. */
function placeEndings(
  { endings }: IntervalsSpec,
  {
    left,
    width,
    height,
    size,
  }: { readonly left: number; readonly width: number; readonly height: number; readonly size: number },
): readonly PlacedEnding[] {
  const gap = size * 1.9;
  const leading = size * 1.5;
  const placed: (Omit<PlacedEnding, "y"> & { readonly line: number })[] = [];
  let [x, line] = [left, 0];
  for (const { mark, label } of endings) {
    const length = size * 1.2 + textWidth(label, size);
    if (x > left && x + length > width - 4) [x, line] = [left, line + 1];
    placed.push({ mark, label, x, line });
    x += length + gap;
  }
  return placed.map(({ line: at, ...ending }) => ({
    ...ending,
    y: height - size * 0.75 - (line - at) * leading,
  }));
}

type RowRoom = { readonly top: number; readonly gap: number; readonly rowHeight: number };

/** The lines from the top down, with a gap before each group. */
function placeRows({ groups: all }: IntervalsSpec, { top, gap, rowHeight }: RowRoom) {
  const rows: PlacedRow[] = [];
  const groups: PlacedGroup[] = [];
  let y = top;
  for (const group of all) {
    y += gap;
    groups.push({ group, top: y, bottom: y + group.rows.length * rowHeight });
    for (const row of group.rows) {
      rows.push({ row, group, y: y + rowHeight / 2 });
      y += rowHeight;
    }
  }
  return { rows, groups };
}

/** Where lines, names and axis lie in a drawing of a size. On a phone a group has a heading line; elsewhere its name stands at the right edge. */
export function intervalsLayout(spec: IntervalsSpec, size: Size): IntervalsLayout {
  const { width, height } = size;
  const { compact, small } = lettersOf(size);
  const count = spec.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const top = 6;
  const keySize = small - 1;
  const lines = (endings: readonly PlacedEnding[]) => new Set(endings.map(({ y }) => y)).size;
  const guess = placeEndings(spec, { left: 6, width, height, size: keySize });
  const key = keySize * 0.9 + lines(guess) * keySize * 1.5;
  const gap = compact ? small * 1.7 : Math.min(9, height * 0.012);
  const room = height - axis - top - key - spec.groups.length * gap;
  const rowHeight = room / count;
  const text = Math.min(compact ? 11.5 : 13.5, rowHeight * 0.82);
  const named = text >= 7.5;
  const names = spec.groups.flatMap(({ rows }) => rows.map(({ label }) => textWidth(label, text)));
  const left = named ? Math.min(width * (compact ? 0.44 : 0.3), Math.max(...names) + 16) : 8;
  const fields = Math.max(...spec.groups.map(({ label }) => textWidth(label, small)));
  const right = compact ? 10 : fields + 26;
  const plot = { x: left, y: top, width: width - left - right, height: height - top - axis - key };
  const { rows, groups } = placeRows(spec, { top, gap, rowHeight });
  const under = placeEndings(spec, { left, width, height, size: keySize });
  const endings = compact || lines(under) > lines(guess) ? guess : under;
  return { compact, text, small, plot, axis, rowHeight, rows, groups, named, endings, keySize };
}

/** The row at a height of the drawing, as its place in `rows`. */
export function rowAt({ rows, rowHeight }: IntervalsLayout, y: number): number | null {
  const found = rows.findIndex((row) => Math.abs(row.y - y) <= rowHeight / 2);
  return found < 0 ? null : found;
}
