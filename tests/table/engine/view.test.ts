import { describe, expect, it } from "vitest";
import { parseState } from "@/lib/table/engine/address";
import { countsOf } from "@/lib/table/engine/counts";
import { rowsOf, viewOf } from "@/lib/table/engine/view";
import type { TableFrame, TableRow } from "@/lib/table/spec";
import type { Locale } from "@/lib/text/locales";
import { someFrame, someRow, someRows, someState } from "./some-table";

/** What a table says at an address, with the counts that the script has before the first paint. */
function viewAt(frame: TableFrame, search: string, rows: readonly TableRow[]) {
  const parsed = parseState(frame, search);
  return viewOf(frame, parsed, { rows, counts: countsOf(frame, rows, parsed.state) });
}

/** What the small table says at an address. */
const at = (search: string, locale: Locale = "en", rows = someRows) =>
  viewAt(someFrame(locale), search, rows);

describe("the view of a table", () => {
  it("has its summary, nothing active, no note and no excuse where nothing is asked for", () => {
    expect(at("")).toMatchObject({
      summary: "5 agreements · sorted by Signed ↑",
      active: [],
      empty: null,
      note: null,
      counts: { shown: 5, total: 5 },
    });
    expect(at("", "ja").summary).toBe("全5件 · 並び順 Signed ↑");
  });

  it("lists the filters that are set, each in words", () => {
    expect(at("form=bilateral&field=testing,space&decade=1960s&q=hot").active).toEqual([
      { name: "query", label: "“hot”" },
      { name: "chip", label: "signed in the 1960s" },
      { name: "facet:field", label: "Field: Testing + Space" },
      { name: "facet:form", label: "Form: Bilateral" },
    ]);
    expect(at("q=hot&by=force&decade=1960s", "ja").active.map(({ label }) => label)).toEqual([
      "「hot」",
      "1960年代に有効",
    ]);
  });

  it("marks the one column it is sorted by, without a place", () => {
    expect(at("").marks).toEqual({ signed: { direction: "ascending", place: null, text: "↑" } });
    expect(at("sort=-title").marks).toEqual({ title: { direction: "descending", place: null, text: "↓" } });
  });

  it("numbers the marks where there are several", () => {
    expect(at("sort=-title,signed,place").marks).toEqual({
      title: { direction: "descending", place: 1, text: "↓1" },
      signed: { direction: "ascending", place: 2, text: "↑2" },
      place: { direction: "ascending", place: 3, text: "↑3" },
    });
  });

  it("says what of the address it does not know", () => {
    expect(at("field=moon&colour=red").note).toBe(
      "The address asks for something that this table does not know, which is left aside: field=moon, colour.",
    );
    expect(at("field=moon", "ja").note).toBe(
      "アドレスに、この表で扱えない指定があるため無視しました: field=moon",
    );
  });
});

describe("an empty table", () => {
  it("says that nothing has such a name where only a name was looked for", () => {
    expect(at("q=treaty+of+utrecht").empty).toEqual({
      why: "Nothing in this table is called “treaty of utrecht”.",
      ways: [{ label: "Without “treaty of utrecht”: 5", without: ["query"] }],
    });
    expect(at("q=ウィーン", "ja").empty).toEqual({
      why: "「ウィーン」という名称はこの表にありません。",
      ways: [{ label: "「ウィーン」を外すと5件", without: ["query"] }],
    });
  });

  it("says so of one filter, and what is there without it", () => {
    expect(at("field=space").empty).toEqual({
      why: "No agreement fits all of this.",
      ways: [{ label: "Without Field: Space: 5", without: ["facet:field"] }],
    });
  });

  it("of several filters offers what the fewest of them hide", () => {
    expect(at("q=salt&decade=1960s").empty).toEqual({
      why: "No agreement fits all of this. Each filter alone has agreements, but not all of them together.",
      ways: [
        { label: "Without signed in the 1960s: 1", without: ["chip"] },
        { label: "Without “salt”: 2", without: ["query"] },
      ],
    });
  });

  it("joins the filters that are to be given up together with the “and” of the language", () => {
    const search = "q=salt&field=testing&form=multilateral";
    expect(at(search).empty?.ways.map(({ label }) => label)).toEqual([
      "Without “salt” and Field: Testing: 1",
      "Without Field: Testing and Form: Multilateral: 1",
      "Without “salt” and Form: Multilateral: 2",
    ]);
    expect(at(search, "ja").empty?.ways[0]?.label).toBe("「salt」とField: Testingを外すと1件");
  });

  it("is not empty while context shows", () => {
    expect(at("field=space&context=shown").empty).toBeNull();
    expect(at("field=space&context=shown").summary).toBe(
      "0 of 5 agreements · and 1 context · sorted by Signed ↑",
    );
  });

  it("has no way out where there never was a row", () => {
    expect(at("q=salt", "en", []).empty?.ways).toEqual([]);
  });
});

describe("the rows of a state", () => {
  const ids = (parts: Parameters<typeof someState>[0]) =>
    rowsOf(someFrame(), someRows, someState(parts)).map(({ id }) => id);

  it("are all but context in the order of the frame", () => {
    expect(ids({})).toEqual(["hotline", "npt", "salt", "abm", "ttbt"]);
  });

  it("stand in the order that was asked for, context among them where it is shown", () => {
    const sort = [{ column: "signed", descending: true }];
    expect(ids({ sort })).toEqual(["ttbt", "salt", "abm", "npt", "hotline"]);
    expect(ids({ sort, context: true })).toEqual(["ttbt", "salt", "abm", "ctx-pact", "npt", "hotline"]);
  });

  it("fit every filter", () => {
    expect(ids({ chip: "1970s", facets: { field: ["strategic"] } })).toEqual(["salt", "abm"]);
    expect(ids({ chip: "1970s", facets: { field: ["strategic"] }, query: "弾道" })).toEqual(["abm"]);
    expect(ids({ facets: { field: ["testing", "space"] }, context: true })).toEqual([
      "hotline",
      "ctx-pact",
      "ttbt",
    ]);
  });

  it("are the very rows that came in", () => {
    const row = someRow({ id: "salt" });
    expect(rowsOf(someFrame(), [row], someState())[0]).toBe(row);
  });
});

describe("the reason for an empty table", () => {
  const why = (search: string, rows = someRows) => viewAt(someFrame(), search, rows).empty?.why;

  it("does not say that each filter alone has agreements where one has none", () => {
    expect(why("q=utrecht&field=testing")).toBe("Nothing in this table is called “utrecht”.");
    expect(why("field=space&form=bilateral")).toBe("No agreement fits all of this.");
    expect(why("", [])).toBe("No agreement fits all of this.");
  });
});
