import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CslItem } from "@/lib/output/cite/csl";
import { toBibtex, toCitationText, toCslJson, toRis } from "@/lib/output/cite/formats";

const scale: CslItem = {
  id: "goldstein-1992",
  type: "article-journal",
  title: "A Conflict–Cooperation Scale",
  author: [{ literal: "Joshua S. Goldstein" }],
  issued: { "date-parts": [[1992]] },
  "container-title": "Journal of Conflict Resolution",
  volume: "36",
  issue: "2",
  page: "369-385",
  URL: "https://example.org/a_b?c=1&d=2",
};

const ours: CslItem = {
  id: "detente-1.0.0",
  type: "dataset",
  title: "Détente",
  author: [{ literal: "Détente contributors" }],
  issued: { "date-parts": [[2026]] },
  version: "1.0.0",
  note: "Reviewed through 2026-05-31. CC BY 4.0",
};

const bare: CslItem = { id: "bare", type: "document", title: "条約集" };

const span: CslItem = { ...bare, id: "span", issued: { "date-parts": [[1969], [1976]] } };

const awkward: CslItem = {
  id: "awkward",
  type: "document",
  title: 'The "Cold" War & {détente}: 100 % of $5_000 #1, C:\\x^2~',
  author: [{ literal: "Procter & Gamble" }, { literal: "外務省" }],
  "container-title": "A_B & C",
  note: "50 % read",
};

describe("a citation in words", () => {
  it("says who, when, what, where and the address", () => {
    expect(toCitationText(scale)).toBe(
      "Joshua S. Goldstein (1992). A Conflict–Cooperation Scale. Journal of Conflict Resolution 36(2), 369–385. https://example.org/a_b?c=1&d=2",
    );
  });

  it("says of a dataset that it is one, which version, and how far it was reviewed", () => {
    expect(toCitationText(ours)).toBe(
      "Détente contributors (2026). Détente (version 1.0.0) [Data set]. Reviewed through 2026-05-31. CC BY 4.0.",
    );
  });

  it("leaves out what is not known", () => {
    expect(toCitationText(bare)).toBe("条約集.");
    expect(toCitationText(span)).toBe("(1969–1976). 条約集.");
  });

  it("does not end a sentence twice, and names every author", () => {
    const item: CslItem = { ...bare, title: "Told by U.S.", author: [{ literal: "A" }, { literal: "B" }] };
    expect(toCitationText(item)).toBe("A, B. Told by U.S.");
  });
});

describe("citations as CSL-JSON", () => {
  it("are the items, whatever stands in them, in their order", () => {
    const text = toCslJson([scale, awkward, ours]);
    expect(JSON.parse(text)).toEqual([scale, awkward, ours]);
    expect(text.endsWith("]\n")).toBe(true);
  });
});

describe("citations as BibTeX", () => {
  it("have an entry each, in their order, with the fields that are known", () => {
    expect(toBibtex([scale, ours, bare])).toBe(
      `@article{goldstein-1992,
  author = {Joshua S. Goldstein},
  title = {{A Conflict–Cooperation Scale}},
  journal = {Journal of Conflict Resolution},
  volume = {36},
  number = {2},
  pages = {369--385},
  year = {1992},
  url = {https://example.org/a_b?c=1&d=2}
}

@misc{detente-1.0.0,
  author = {{Détente contributors}},
  title = {{Détente}},
  year = {2026},
  version = {1.0.0},
  note = {Reviewed through 2026-05-31. CC BY 4.0}
}

@misc{bare,
  title = {{条約集}}
}
`,
    );
  });

  it("have a span of years with the dash that TeX knows", () => {
    expect(toBibtex([span])).toContain("  year = {1969--1976}\n");
  });

  it("have as text what would be a command, and leave other scripts as they are", () => {
    expect(toBibtex([awkward])).toBe(
      `@misc{awkward,
  author = {{Procter \\& Gamble} and {外務省}},
  title = {{The "Cold" War \\& \\textbraceleft{}détente\\textbraceright{}: 100 \\% of \\$5\\_000 \\#1, C:\\textbackslash{}x\\textasciicircum{}2\\textasciitilde{}}},
  howpublished = {A\\_B \\& C},
  note = {50 \\% read}
}
`,
    );
  });

  it("have braces that pair up, whatever stands in a title without any", () => {
    const title = fc.string().map((text) => text.replaceAll(/[{}]/g, ""));
    fc.assert(
      fc.property(title, (text) => {
        let depth = 0;
        for (const letter of toBibtex([{ ...bare, title: text }])) {
          depth += letter === "{" ? 1 : letter === "}" ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
      { seed: 1917 },
    );
  });
});

describe("citations as RIS", () => {
  it("have a tag a line, end each line as the format asks, and each entry with ER", () => {
    expect(toRis([scale, ours])).toBe(
      [
        "TY  - JOUR",
        "ID  - goldstein-1992",
        "AU  - Joshua S. Goldstein",
        "TI  - A Conflict–Cooperation Scale",
        "T2  - Journal of Conflict Resolution",
        "VL  - 36",
        "IS  - 2",
        "SP  - 369",
        "EP  - 385",
        "PY  - 1992",
        "UR  - https://example.org/a_b?c=1&d=2",
        "ER  - ",
        "",
        "TY  - DATA",
        "ID  - detente-1.0.0",
        "AU  - Détente contributors",
        "TI  - Détente",
        "PY  - 2026",
        "ET  - 1.0.0",
        "N1  - Reviewed through 2026-05-31. CC BY 4.0",
        "ER  - ",
        "",
      ].join("\r\n"),
    );
  });

  it("leave text as it is, name each author, and have the first year of a span", () => {
    const lines = toRis([{ ...awkward, issued: { "date-parts": [[1969], [1976]] } }]).split("\r\n");
    expect(lines).toEqual([
      "TY  - GEN",
      "ID  - awkward",
      "AU  - Procter & Gamble",
      "AU  - 外務省",
      'TI  - The "Cold" War & {détente}: 100 % of $5_000 #1, C:\\x^2~',
      "T2  - A_B & C",
      "PY  - 1969",
      "N1  - 50 % read",
      "ER  - ",
      "",
    ]);
  });

  it("have no line feed alone", () => {
    expect(toRis([scale, bare, awkward]).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});
