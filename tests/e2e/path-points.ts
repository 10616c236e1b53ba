export type PathPoint = { readonly x: number; readonly y: number };

/** The corners of a path of straight lines, as a drawing writes it: absolute and relative moves, lines and runs. */
export function pathPoints(d: string): readonly PathPoint[] {
  const points: PathPoint[] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", rest = ""] of d.matchAll(/([MLHVmlhv])([^MLHVmlhvzZ]*)/g)) {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number));
    const relative = command === command.toLowerCase();
    const kind = command.toLowerCase();
    const step = kind === "h" || kind === "v" ? 1 : 2;
    for (let index = 0; index < numbers.length; index += step) {
      const [a = 0, b = 0] = numbers.slice(index, index + step);
      if (kind === "h") x = relative ? x + a : a;
      else if (kind === "v") y = relative ? y + a : a;
      else [x, y] = relative ? [x + a, y + b] : [a, b];
      points.push({ x, y });
    }
  }
  return points;
}

/** How far a point lies from a line through corners. */
export function distanceTo(line: readonly PathPoint[], point: PathPoint): number {
  const distances = line.slice(1).map((end, index) => {
    const start = line[index] ?? end;
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const length = dx * dx + dy * dy;
    const share =
      length === 0
        ? 0
        : Math.max(0, Math.min(1, ((point.x - start.x) * dx + (point.y - start.y) * dy) / length));
    return Math.hypot(start.x + share * dx - point.x, start.y + share * dy - point.y);
  });
  return Math.min(...distances);
}
