import { type StepsSpec, totalOf } from "@/lib/chart/kinds/steps";
import type { MarkProps } from "../drawn-kind";
import { Dot, PlotUpright } from "../mark-parts";
import { scaleOf } from "../scale";
import { stepsLayout } from "./layout";

/** The day that is read: an upright, and a dot on top of the stack. */
export function StepMark({ spec, size, index, x }: MarkProps<StepsSpec>) {
  const { plot } = stepsLayout(size);
  const point = spec.points[index];
  return (
    <>
      <PlotUpright x={x} plot={plot} />
      {point === undefined ? null : (
        <Dot x={x} y={scaleOf(plot, spec.x.domain, spec.y.domain).y(totalOf(point))} />
      )}
    </>
  );
}
