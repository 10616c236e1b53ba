import type { BarsSpec } from "@/lib/chart/kinds/bars";
import type { Size } from "@/lib/chart/shapes";
import { noRows, type Places } from "../drawn-kind";
import { dayAt, scaleOf } from "../scale";
import { barsLayout } from "./layout";

/** A bar is read at the middle of its stretch of time, and anywhere over it. */
export function barPlaces({ bars, x, y }: BarsSpec, size: Size): Places {
  const { plot } = barsLayout(size);
  const scale = scaleOf(plot, x.domain, y.domain);
  const last = bars.length - 1;
  return {
    first: 0,
    last,
    xOf: (index) => {
      const bar = bars[index];
      return scale.x(bar === undefined ? x.domain[0] : (bar.from + bar.to) / 2);
    },
    nearest: (place) => {
      const day = dayAt(plot, x.domain, place);
      const found = bars.findIndex((bar) => day < bar.to);
      return found < 0 ? last : found;
    },
    ...noRows,
  };
}
