import type { ReactNode } from "react";
import { ZIndexLayer } from "recharts";
import { type Plot, usePlot } from "./scale";

type Marks = { readonly children: (plot: Plot) => ReactNode };

type Props = Marks & {
  /** Depth: what has a larger number lies above. */
  readonly zIndex: number;
};

/** Marks of ours in a plot, placed by the scales of Recharts. The layer stands from the start: one that comes later is not shown. */
export function PlotLayer({ zIndex, children }: Props) {
  return (
    <ZIndexLayer zIndex={zIndex}>
      <InPlot>{children}</InPlot>
    </ZIndexLayer>
  );
}

function InPlot({ children }: Marks) {
  const plot = usePlot();
  return plot === null ? null : children(plot);
}
