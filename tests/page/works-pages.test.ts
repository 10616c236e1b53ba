import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { worksPages } from "@/lib/page/works-pages";
import { workItems } from "@/lib/record/work";
import { locales } from "@/lib/text/locales";
import { soundDataset } from "../dataset/sound-dataset";

const dataset = loadDataset();

describe.each(locales)("the pages of the bibliography in %s", (locale) => {
  const pages = worksPages(dataset, locale);

  it("have every work once, in the order of the alphabet within its kind", () => {
    const works = workItems(dataset, locale);
    for (const kind of ["primary", "secondary", "dataset"] as const)
      expect(pages.filter((page) => page.kind === kind).flatMap((page) => page.works)).toEqual(
        works.filter((work) => work.kind === kind),
      );
  });

  it("have no more than 800 works each, at addresses of their own", () => {
    expect(Math.max(...pages.map(({ works }) => works.length))).toBeLessThanOrEqual(800);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    expect(pages.map(({ slug }) => slug)).toEqual(["", "primary-2", "secondary", "secondary-2", "dataset"]);
    expect(pages[0]?.path).toBe("sources/");
    expect(pages.at(-1)?.path).toBe("sources/dataset/");
  });

  it("say from which letter to which they run, one page after the other, Cyrillic last", () => {
    const ends = pages.map(({ letters }) => letters.split(/[–〜]/u));
    for (const [first = "", last = ""] of ends) expect(first.localeCompare(last, "en")).toBe(-1);
    expect(ends[1]?.[0]?.localeCompare(ends[0]?.[1] ?? "", "en")).not.toBe(-1);
    expect(ends[3]?.[0]?.localeCompare(ends[2]?.[1] ?? "", "en")).not.toBe(-1);
    expect(ends[3]?.[1]).toMatch(/\p{Script=Cyrillic}/u);
  });

  it("look under the first letter or numeral, whatever marks stand before it", () => {
    const titles = pages
      .filter(({ kind }) => kind === "secondary")
      .flatMap(({ works }) => works.map(({ text, title }) => `${text}${title}`));
    expect(titles.findIndex((title) => title.startsWith("'Spy' Freed"))).toBeGreaterThan(
      titles.findIndex((title) => title.startsWith("Palmer Raids")),
    );
  });
});

it("a kind of few works is one page", () => {
  expect(worksPages(soundDataset(), "en").map(({ slug, works }) => [slug, works.length])).toEqual([
    ["", 1],
    ["secondary", 1],
    ["dataset", 0],
  ]);
});
