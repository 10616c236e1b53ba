import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { treatyDetails } from "@/lib/output/treaties/details";
import { referencesOf } from "@/lib/record/reference";

const dataset = loadDataset();

describe("the works that a row cites", () => {
  const citing = dataset.agreements.filter(({ sources }) => sources.length > 1);

  it("come in the order in which the row names them", () => {
    expect(citing.length).toBeGreaterThan(100);
    for (const { id, sources } of citing)
      expect(
        referencesOf(dataset, sources).map(({ key }) => key),
        id,
      ).toEqual(sources.map(({ source, locator }) => `${source}#${locator ?? ""}`));
  });

  it("keep that order in the details of a row", () => {
    const { records } = treatyDetails(dataset, "en");
    for (const { id, sources } of citing)
      expect(
        records[id]?.references.map(({ key }) => key.split("#")[0]),
        id,
      ).toEqual(sources.map(({ source }) => source));
  });
});
