import { textWidth, wrapText } from "@/lib/look/text-width";

export type NameRoom = {
  readonly width: number;
  readonly height: number;
  /** Size of the letters and distance of the lines, in pixels. */
  readonly size: number;
  readonly lineHeight: number;
};

/** The lines of a name in a box: the name if it fits, else its short form, else nothing. Never cut, never over the edge. */
export function fitPhaseName(
  name: { readonly label: string; readonly short: string },
  room: NameRoom,
): readonly string[] {
  const most = Math.floor(room.height / room.lineHeight);
  for (const text of [name.label, name.short]) {
    const lines = wrapText(text, room.width, room.size);
    if (lines.length <= most && lines.every((line) => textWidth(line, room.size) <= room.width)) return lines;
  }
  return [];
}
