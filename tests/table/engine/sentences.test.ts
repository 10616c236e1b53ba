import { describe, expect, it } from "vitest";
import type { Counts } from "@/lib/table/engine/counts";
import { filterWords, spokenSort, summaryOf } from "@/lib/table/engine/sentences";
import type { SortKey } from "@/lib/table/spec";
import { bareFrame, someFrame, someState } from "./some-table";

const [en, ja] = [someFrame("en"), someFrame("ja")];

const counted = (shown: number, total: number, contextShown = 0): Counts => ({
  shown,
  total,
  contextShown,
  contextTotal: 18,
  chips: {},
  facets: {},
});

const byTwo: readonly SortKey[] = [
  { column: "signed", descending: true },
  { column: "title", descending: false },
];

describe("the summary of a table", () => {
  it("says how many there are, and in which order", () => {
    expect(summaryOf(en, someState(), counted(276, 276))).toBe("276 agreements · sorted by Signed ↑");
    expect(summaryOf(ja, someState(), counted(276, 276))).toBe("全276件 · 並び順 Signed ↑");
  });

  it("says how many of how many where not all are shown, none included", () => {
    expect(summaryOf(en, someState(), counted(5, 276))).toBe("5 of 276 agreements · sorted by Signed ↑");
    expect(summaryOf(en, someState(), counted(1, 276))).toBe("1 of 276 agreements · sorted by Signed ↑");
    expect(summaryOf(en, someState(), counted(0, 276))).toBe("0 of 276 agreements · sorted by Signed ↑");
    expect(summaryOf(ja, someState(), counted(0, 276))).toBe("276件中0件 · 並び順 Signed ↑");
  });

  it("has the singular in English where there is only one agreement", () => {
    expect(summaryOf(en, someState(), counted(1, 1))).toBe("1 of 1 agreement · sorted by Signed ↑");
    expect(summaryOf(en, someState(), counted(0, 1))).toBe("0 of 1 agreement · sorted by Signed ↑");
    expect(summaryOf(ja, someState(), counted(1, 1))).toBe("全1件 · 並び順 Signed ↑");
  });

  it("groups large figures", () => {
    expect(summaryOf(en, someState(), counted(1234, 5678))).toBe(
      "1,234 of 5,678 agreements · sorted by Signed ↑",
    );
    expect(summaryOf(ja, someState(), counted(1234, 5678))).toBe("5,678件中1,234件 · 並び順 Signed ↑");
  });

  it("tells context apart, then the decade in the reading that was chosen", () => {
    const signed = someState({ chip: "1970s", context: true });
    expect(summaryOf(en, signed, counted(3, 5, 2))).toBe(
      "3 of 5 agreements · and 2 context · signed in the 1970s · sorted by Signed ↑",
    );
    expect(summaryOf(ja, signed, counted(3, 5, 2))).toBe(
      "5件中3件 · ほかに背景2件 · 1970年代に署名 · 並び順 Signed ↑",
    );
    const force = someState({ chip: "1970s", sense: "force" });
    expect(summaryOf(en, force, counted(3, 5))).toBe(
      "3 of 5 agreements · in force during the 1970s · sorted by Signed ↑",
    );
    expect(summaryOf(ja, force, counted(3, 5))).toBe("5件中3件 · 1970年代に有効 · 並び順 Signed ↑");
  });

  it("says nothing of context in a table that has none", () => {
    expect(summaryOf(bareFrame, someState(), counted(3, 5, 2))).toBe(
      "3 of 5 agreements · sorted by Signed ↑",
    );
  });

  it("names every key of the order with its direction", () => {
    const state = someState({ sort: byTwo });
    expect(summaryOf(en, state, counted(5, 5))).toBe("5 agreements · sorted by Signed ↓, then Title ↑");
    expect(summaryOf(ja, state, counted(5, 5))).toBe("全5件 · 並び順 Signed ↓、Title ↑");
  });
});

describe("the order as it is spoken", () => {
  it("has words for the arrows", () => {
    expect(spokenSort(en, byTwo)).toBe("Sorted by Signed, descending, then Title, ascending.");
    expect(spokenSort(ja, byTwo)).toBe("Signedの降順、Titleの昇順で並べ替えました。");
  });
});

describe("a filter in words", () => {
  const state = someState({
    query: "salt {1}",
    chip: "1980s",
    sense: "force",
    facets: { field: ["strategic", "space"], form: ["multilateral"] },
  });

  it("quotes the search as it was typed", () => {
    expect(filterWords(en, state, "query")).toBe("“salt {1}”");
    expect(filterWords(ja, state, "query")).toBe("「salt {1}」");
  });

  it("reads the chip as it was chosen", () => {
    expect(filterWords(en, state, "chip")).toBe("in force during the 1980s");
    expect(filterWords(ja, { ...state, sense: "signed" }, "chip")).toBe("1980年代に署名");
  });

  it("names the facet and its values", () => {
    expect(filterWords(en, state, "facet:field")).toBe("Field: Strategic + Space");
    expect(filterWords(ja, state, "facet:form")).toBe("Form: Multilateral");
  });

  it("names what the table does not know as it stands in the state", () => {
    expect(filterWords(en, { ...state, chip: "1870s" }, "chip")).toBe("in force during the 1870s");
    expect(filterWords(en, { ...state, sense: "heart" }, "chip")).toBe("1980s");
    expect(filterWords(bareFrame, state, "chip")).toBe("1980s");
    expect(filterWords(bareFrame, state, "facet:field")).toBe("facet:field");
    expect(filterWords(en, { ...state, facets: {} }, "facet:field")).toBe("Field: ");
    expect(spokenSort(en, [{ column: "moon", descending: false }])).toBe("Sorted by moon, ascending.");
  });
});
