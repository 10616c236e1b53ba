import { describe, expect, it } from "vitest";
import { ChartView } from "@/components/chart/kinds";
import { drawSvg } from "@/lib/build/drawing-room";
import { pageSizesOf } from "@/lib/chart/kinds";
import { chartIds, specOf } from "@/lib/chart/registry";
import { usualSizes } from "@/lib/chart/shapes";
import { loadDataset } from "@/lib/dataset/dataset";
import { phaseWindow } from "@/lib/domain/phases";
import { framePicture, planPicture } from "@/lib/output/picture/frame";
import { locales } from "@/lib/text/locales";

const dataset = loadDataset();

/** Drawings as they were last looked at. One that changes is opened and judged as a picture before it is accepted. */
describe("the drawing of a chart is the one that was looked at", () => {
  for (const id of chartIds)
    for (const locale of locales)
      for (const shape of ["wide", "tall"] as const)
        it(`${id}, ${locale}, ${shape}`, async () => {
          const spec = specOf(dataset, id, locale);
          const svg = drawSvg(<ChartView spec={spec} size={pageSizesOf(spec.kind)[shape]} uid="c" />, "g");
          await expect(`${svg}\n`).toMatchFileSnapshot(`golden/${id}-${locale}-${shape}.svg`);
        });

  it("zoomed to a phase", async () => {
    const phase = dataset.phases.find(({ id }) => id === "brinkmanship");
    if (phase === undefined) throw new Error("the phase was renamed: choose another");
    const zoom = phaseWindow(phase, dataset);
    const spec = specOf(dataset, "temperature", "en");
    const svg = drawSvg(<ChartView spec={spec} size={usualSizes.medium} zoom={zoom} uid="c" />, "g");
    await expect(`${svg}\n`).toMatchFileSnapshot("golden/temperature-brinkmanship.svg");
  });

  it("framed as a picture", async () => {
    const spec = specOf(dataset, "stripes", "ja");
    const plan = planPicture(spec, "16x9", "https://example.org");
    const chart = drawSvg(<ChartView spec={spec} size={plan.chart} uid="c" />, "g");
    const svg = framePicture(spec, chart, { shape: "16x9", plan, ground: true });
    await expect(`${svg}\n`).toMatchFileSnapshot("golden/stripes-ja-picture.svg");
  });
});
