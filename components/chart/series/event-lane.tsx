import type { ChartEvent } from "@/lib/chart/kinds/series";
import type { Box } from "@/lib/chart/shapes";
import { largestInfluence } from "@/lib/domain/acts";
import { lineRole, paint } from "@/lib/look/roles";
import type { Scale } from "../scale";

type Props = {
  readonly events: readonly ChartEvent[];
  readonly zoom: readonly [number, number];
  readonly scale: Scale;
  readonly lane: Box;
};

const inLane = ({ x, width }: Box, at: number) => at >= x && at <= x + width;

/** The marks of one sign as one path: many thin strokes, one element. */
function pathOf(events: readonly ChartEvent[], scale: Scale, lane: Box): string {
  const middle = lane.y + lane.height / 2;
  return events
    .flatMap(({ day, influence }) => {
      const at = scale.x(day);
      return inLane(lane, at)
        ? [
            `M${at.toFixed(1)} ${middle.toFixed(1)}v${((-influence / largestInfluence) * (lane.height / 2)).toFixed(1)}`,
          ]
        : [];
    })
    .join("");
}

/**
 * Every counted event as a stroke at its first day: up for co-operation, down for conflict, as long as its influence: the
 * lane is filled by the most that an act can count.
 */
export function EventLane({ events, zoom, scale, lane }: Props) {
  if (events.length === 0) return null;
  const middle = lane.y + lane.height / 2;
  const years = (zoom[1] - zoom[0]) / 365.25;
  const width = years > 40 ? 1.2 : years > 10 ? 2 : 3;
  return (
    <g className="lane">
      <path d={`M${lane.x} ${middle}h${lane.width}`} stroke={paint("hairline")} strokeWidth={0.75} />
      <path
        className="warm"
        d={pathOf(
          events.filter(({ influence }) => influence > 0),
          scale,
          lane,
        )}
        stroke={paint(lineRole(7))}
        strokeWidth={width}
        strokeOpacity={0.85}
      />
      <path
        className="cold"
        d={pathOf(
          events.filter(({ influence }) => influence < 0),
          scale,
          lane,
        )}
        stroke={paint(lineRole(-7))}
        strokeWidth={width}
        strokeOpacity={0.85}
      />
    </g>
  );
}
