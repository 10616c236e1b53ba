import type { Box } from "@/lib/chart/shapes";
import { fillRole, lineRole, paint } from "@/lib/look/roles";

const stops = [10, 7.5, 5, 2.5, 0, -2.5, -5, -7.5, -10] as const;

const offsetOf = (temperature: number) => `${(10 - temperature) * 5}%`;

/** Fill and line coloured by height: the temperature scale laid over the plot, the fill fading towards zero. */
export function TemperatureGradients({ uid, plot }: { readonly uid: string; readonly plot: Box }) {
  const down = {
    gradientUnits: "userSpaceOnUse",
    x1: 0,
    x2: 0,
    y1: plot.y,
    y2: plot.y + plot.height,
  } as const;
  return (
    <defs>
      <linearGradient id={`${uid}-fade`} {...down}>
        {stops.map((at) => (
          <stop
            key={at}
            offset={offsetOf(at)}
            stopColor={paint(fillRole(at))}
            stopOpacity={Math.abs(at) / 11}
          />
        ))}
      </linearGradient>
      <linearGradient id={`${uid}-line`} {...down}>
        {stops.map((at) => (
          <stop key={at} offset={offsetOf(at)} stopColor={paint(lineRole(at))} />
        ))}
      </linearGradient>
    </defs>
  );
}
