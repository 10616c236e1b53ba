import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { scaleOf } from "@/components/chart/scale";
import { EventLane } from "@/components/chart/series/event-lane";
import { layoutOf } from "@/components/chart/series/layout";
import { pageSizesOf } from "@/lib/chart/kinds";
import { specOf } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";

it.each(["wide", "medium", "tall"] as const)("keeps every stroke of the record in its lane, %s", (shape) => {
  const spec = specOf(loadDataset(), "temperature", "en");
  const { plot, lane } = layoutOf(pageSizesOf(spec.kind)[shape]);
  const scale = scaleOf(plot, spec.x.domain, spec.y.domain);
  const markup = renderToStaticMarkup(
    <EventLane events={spec.events} zoom={spec.x.domain} scale={scale} lane={lane} />,
  );
  const lengths = [...markup.matchAll(/v(-?[\d.]+)/g)].map(([, length]) => Number(length));
  expect(lengths.length).toBe(spec.events.length);
  expect(Math.max(...lengths.map(Math.abs))).toBeLessThanOrEqual(lane.height / 2);
  expect(Math.max(...lengths.map(Math.abs))).toBeGreaterThan(lane.height / 4);
});
