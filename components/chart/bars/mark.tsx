import type { BarsSpec } from "@/lib/chart/kinds/bars";
import type { MarkProps } from "../drawn-kind";
import { PlotUpright } from "../mark-parts";
import { barsLayout } from "./layout";

/** An upright through the bar that is read. */
export const BarMark = ({ size, x }: MarkProps<BarsSpec>) => (
  <PlotUpright x={x} plot={barsLayout(size).plot} />
);
