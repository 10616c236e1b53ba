import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { cslOf, cslOfDataset, datasetItems } from "@/lib/output/cite/csl";
import { source } from "@/lib/schema/source";
import { soundDataset } from "../../dataset/sound-dataset";

beforeEach(() => {
  vi.stubEnv("SITE_ORIGIN", "");
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const work = (cells: Readonly<Record<string, string>>) =>
  source.parse({
    id: "work",
    author: "",
    title: "A work",
    published_in: "",
    year: "",
    kind: "secondary",
    url: "",
    note: "",
    ...cells,
  });

describe("a work in the terms of the Citation Style Language", () => {
  it("says what is known, author and place as they are printed", () => {
    const cells = {
      id: "scale",
      author: "Joshua S. Goldstein",
      title: "条約 & “Scale”",
      published_in: "Journal of Conflict Resolution",
      year: "1992",
      url: "https://example.org/scale",
      note: "Not told to others.",
    };
    expect(cslOf(work(cells))).toEqual({
      id: "scale",
      type: "document",
      title: "条約 & “Scale”",
      author: [{ literal: "Joshua S. Goldstein" }],
      issued: { "date-parts": [[1992]] },
      "container-title": "Journal of Conflict Resolution",
      URL: "https://example.org/scale",
    });
  });

  it("says nothing of what is not known", () => {
    expect(cslOf(work({}))).toStrictEqual({ id: "work", type: "document", title: "A work" });
  });

  it("has both years of a span", () => {
    expect(cslOf(work({ year: "1969-1976" })).issued).toEqual({ "date-parts": [[1969], [1976]] });
  });

  it.each([
    ["dataset", "dataset"],
    ["primary", "document"],
    ["secondary", "document"],
  ])("is, if it is %s, a %s", (kind, type) => expect(cslOf(work({ kind })).type).toBe(type));
});

describe("the dataset as a work", () => {
  it("has its version, its year and the day of its review", () => {
    expect(cslOfDataset(soundDataset())).toEqual({
      id: "detente-1.0.0",
      type: "dataset",
      title: "Détente: US–Soviet and US–Russian relations since 1917",
      author: [{ literal: "Détente contributors" }],
      issued: { "date-parts": [[1979]] },
      version: "1.0.0",
      note: "Reviewed through 1979-12-31. CC BY 4.0",
    });
  });

  it("has an address only where the site has one", () => {
    expect(cslOfDataset(soundDataset())).not.toHaveProperty("URL");
    vi.stubEnv("SITE_ORIGIN", "https://example.org/");
    expect(cslOfDataset(soundDataset()).URL).toBe("https://example.org/en/data/");
  });
});

describe("what to cite for the dataset", () => {
  it("begins with the works that the weights rest on, and ends with the dataset", () => {
    const ids = (...works: readonly string[]) =>
      datasetItems(soundDataset(["weights", 2, "sources", works.join("; ")])).map(({ id }) => id);
    expect(ids("book")).toEqual(["book", "detente-1.0.0"]);
    expect(ids("record#p. 7", "book")).toEqual(["record", "book", "detente-1.0.0"]);
  });

  it("begins with the published scale", () => {
    const dataset = loadDataset();
    const items = datasetItems(dataset);
    expect(items.slice(0, -1).map(({ title }) => title)).toContainEqual(
      expect.stringMatching(/Conflict.Cooperation Scale/i),
    );
    expect(items.at(-1)?.id).toBe(`detente-${dataset.version}`);
    expect(items.slice(0, -1).filter(({ id }) => id.startsWith("detente"))).toEqual([]);
  });
});
