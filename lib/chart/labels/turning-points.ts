import { textWidth } from "@/lib/look/text-width";
import type { ChartEvent, SeriesSpec, TimePoint } from "../kinds/series";
import { pointsWithin } from "../kinds/series";
import type { Box } from "../shapes";
import { type PlacedLabel, placeLabels } from "./place-labels";

export type PlotPlace = {
  readonly zoom: readonly [number, number];
  readonly scale: { readonly x: (day: number) => number; readonly y: (value: number) => number };
  readonly plot: Box;
  /** Size of the letters, in pixels. */
  readonly size: number;
  /** The phone's drawing names only the first rank. */
  readonly compact: boolean;
};

export type PlacedMark = PlacedLabel & { readonly label: string };

/** The month in which an event begins: its point on the curve. */
const pointOf = (points: readonly TimePoint[], event: ChartEvent): TimePoint | undefined =>
  points.find(({ x }) => x >= event.day);

/** Ranks that a drawing may name: the century on a phone shows the first only, a close view all. */
const lowestRank = ({ zoom, compact }: PlotPlace): number => {
  const years = (zoom[1] - zoom[0]) / 365.25;
  if (compact) return years > 60 ? 1 : years > 25 ? 2 : 3;
  return years > 60 ? 2 : 3;
};

/** The labelled turning points of a drawing: those that find a place, by rank. */
export function turningPoints(spec: SeriesSpec, place: PlotPlace): readonly PlacedMark[] {
  const { zoom, scale, plot, size } = place;
  const visible = spec.points.filter(({ x, y }) => y !== null && x >= zoom[0] && x <= zoom[1]);
  const labels = new Map<string, string>();
  const requests = spec.events.flatMap((event) => {
    const point = event.day >= zoom[0] && event.day < zoom[1] ? pointOf(visible, event) : undefined;
    if (event.mark === null || event.mark.rank > lowestRank(place) || point === undefined || point.y === null)
      return [];
    labels.set(event.id, event.mark.label);
    return {
      id: event.id,
      anchor: { x: scale.x(point.x), y: scale.y(point.y) },
      width: textWidth(event.mark.label, size) + 2,
      height: Math.round(size * 1.2),
      rank: event.mark.rank,
      side: point.y >= 0 ? ("above" as const) : ("below" as const),
    };
  });
  const curve = pointsWithin(spec.points, zoom).flatMap(({ x, y }) =>
    y === null ? [] : [{ x: scale.x(x), y: scale.y(y) }],
  );
  return placeLabels(requests, {
    bounds: { ...plot, y: 0, height: plot.y + plot.height },
    curve,
    boxes: [],
  }).map((label) => ({ ...label, label: labels.get(label.id) ?? "" }));
}
