import { scaleOf } from "@/components/chart/scale";
import { layoutOf } from "@/components/chart/series/layout";
import type { SeriesSpec } from "@/lib/chart/kinds/series";
import { turningPoints } from "@/lib/chart/labels/turning-points";
import { specOf } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";
import { toDay } from "@/lib/text/calendar";
import { type Locale, locales } from "@/lib/text/locales";

/** The temperature chart of the dataset. */
export function temperatureSpec(locale: Locale): SeriesSpec {
  return specOf(loadDataset(), "temperature", locale);
}

const sizes = [
  { width: 390, height: 488 },
  { width: 960, height: 540 },
  { width: 1600, height: 900 },
] as const;

const decades = [1917, 1941, 1960, 1983, 2014] as const;

export type Drawing = ReturnType<typeof drawingOf> & { readonly name: string };

/** A drawing as the components make it: the layout of its size, the scales of its zoom, the labels that find a place. */
function drawingOf(locale: Locale, size: (typeof sizes)[number], zoom: readonly [number, number]) {
  const spec = temperatureSpec(locale);
  const layout = layoutOf(size);
  const scale = scaleOf(layout.plot, zoom, spec.y.domain);
  const { plot, text, compact } = layout;
  const labels = turningPoints(spec, { zoom, scale, plot, size: text, compact });
  // Points before and after the zoom too: the line runs to the edges of the plot, where it is cut off.
  const curve = spec.points.flatMap(({ x, y }) => (y === null ? [] : [{ x: scale.x(x), y: scale.y(y) }]));
  return { spec, layout, scale, zoom, labels, curve };
}

/** The whole century in both languages at the width of a phone, a page and a wide screen. */
export const centuries: readonly Drawing[] = locales.flatMap((locale) =>
  sizes.map((size) => ({
    name: `${locale} at ${size.width}`,
    ...drawingOf(locale, size, temperatureSpec(locale).x.domain),
  })),
);

/** Ten years seen close: war and revolution, alliance, Cuba, the last crisis of the Cold War, Crimea. */
export const closeUps: readonly Drawing[] = locales.flatMap((locale) =>
  sizes.flatMap((size) =>
    decades.map((year) => ({
      name: `${locale} at ${size.width} from ${year}`,
      ...drawingOf(locale, size, [toDay(year, 1, 1), toDay(year + 10, 1, 1)]),
    })),
  ),
);
