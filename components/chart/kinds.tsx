import type { ReactNode } from "react";
import type { Size } from "@/lib/chart/shapes";
import type { ChartKind, SpecByKind, SpecOf } from "@/lib/chart/spec";
import { BarMark } from "./bars/mark";
import { barPlaces } from "./bars/places";
import { BarsView } from "./bars/view";
import { CellMark } from "./cells/mark";
import { cellPlaces } from "./cells/places";
import { CellsView } from "./cells/view";
import type { DrawnKind, MarkProps, Places, ViewProps, Zoom } from "./drawn-kind";
import { EmptyMark } from "./empty/mark";
import { emptyPlaces } from "./empty/places";
import { EmptyView } from "./empty/view";
import { IntervalMark } from "./intervals/mark";
import { intervalPlaces } from "./intervals/places";
import { IntervalsView } from "./intervals/view";
import { SeriesMark } from "./series/mark";
import { seriesPlaces } from "./series/places";
import { SeriesView } from "./series/view";
import { StepMark } from "./steps/mark";
import { stepPlaces } from "./steps/places";
import { StepsView } from "./steps/view";

/** Every kind of chart as it is drawn. */
const drawn: { readonly [K in ChartKind]: DrawnKind<SpecByKind[K]> } = {
  series: { View: SeriesView, places: seriesPlaces, Mark: SeriesMark },
  cells: { View: CellsView, places: cellPlaces, Mark: CellMark },
  steps: { View: StepsView, places: stepPlaces, Mark: StepMark },
  intervals: { View: IntervalsView, places: intervalPlaces, Mark: IntervalMark },
  bars: { View: BarsView, places: barPlaces, Mark: BarMark },
  empty: { View: EmptyView, places: emptyPlaces, Mark: EmptyMark },
};

/** Any chart at any size: the same component draws it in the browser, in the pages and in every picture file. */
export function ChartView<K extends ChartKind>(props: ViewProps<SpecOf<K>>) {
  const View: (props: ViewProps<SpecOf<K>>) => ReactNode = drawn[props.spec.kind].View;
  return <View {...props} />;
}

/** Where the points of a chart lie. */
export const placesOf = <K extends ChartKind>(spec: SpecOf<K>, size: Size, zoom?: Zoom): Places =>
  drawn[spec.kind].places(spec, size, zoom);

/** The mark of the point that is being read, laid over the chart so that moving it redraws nothing else. */
export function Crosshair<K extends ChartKind>(props: MarkProps<SpecOf<K>>) {
  const Mark: (props: MarkProps<SpecOf<K>>) => ReactNode = drawn[props.spec.kind].Mark;
  const { size } = props;
  return (
    <svg className="crosshair" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <Mark {...props} />
    </svg>
  );
}
