// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { SourceList } from "@/components/page/source-list";
import type { Reference } from "@/lib/record/reference";

afterEach(cleanup);

const work = (title: string, url: string | null = null): Reference => ({
  ...{ key: title, text: "A. Author, ", title, rest: ", 1990, ch. 2", url, kind: "secondary" },
});

describe("a list of works cited", () => {
  it("keeps their order: the first is the one that a row rests on most", () => {
    const { container } = render(
      <SourceList references={["Zeta", "Alpha", "Mu"].map((title) => work(title))} />,
    );
    expect([...container.querySelectorAll("cite")].map(({ textContent }) => textContent)).toEqual([
      "Zeta",
      "Alpha",
      "Mu",
    ]);
  });

  it("prints author, title and place, and links a work that has an address", () => {
    const { container } = render(
      <SourceList references={[work("A Book"), work("A Page", "https://example.org/")]} />,
    );
    const items = [...container.querySelectorAll("li")];
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "A. Author, A Book, 1990, ch. 2",
      "A. Author, A Page, 1990, ch. 2",
    ]);
    expect(items.map((item) => item.querySelector("a")?.getAttribute("href"))).toEqual([
      undefined,
      "https://example.org/",
    ]);
  });
});
