import { describe, expect, it } from "vitest";
import { badCell } from "@/lib/dataset/problems";
import { agreementKinds } from "@/lib/schema/agreement";
import { eventKinds } from "@/lib/schema/event";
import { type Fault, problemsOf } from "./small-dataset";

/** What the check should say of one planted cell: that cell, what stands in it, and this reason; nothing else. */
function expectRefusal([table, line, column, value]: Fault, reason: string) {
  expect(problemsOf([table, line, column, value])).toEqual([
    badCell({ file: `${table}.csv`, line }, column, value, reason),
  ]);
}

const dateForm = "must be a date such as 1946, 1946-03 or 1946-03-05";
const numberForm = "must be a number such as 7 or -4.5";
const addressForm = "must be a whole address that begins with http:// or https://, or empty";
const slugForm = "must be lower-case letters, digits and single hyphens";
const confidences = "must be one of: empty, high, medium, low";

describe("a date", () => {
  it.each([
    ["1962-02-30", "no such day in the calendar: 1962-02-30"],
    ["1900-02-29", "no such day in the calendar: 1900-02-29"],
    ["2023-13", "no such month in the calendar: 2023-13"],
    ["2023-00-10", "no such month in the calendar: 2023-00-10"],
    ["1972-09-00", "no such day in the calendar: 1972-09-00"],
    ["62-01", dateForm],
    ["1972-9-3", dateForm],
    ["30.09.1972", dateForm],
    ["", dateForm],
    ["1072-09-30", "the year must lie between 1800 and 2199"],
    ["1972-09-30 ", "remove the white space at its ends"],
  ])("such as %j is refused", (value, reason) => expectRefusal(["ratifications", 2, "date", value], reason));

  it.each([
    ["1962-02-30", "no such day in the calendar: 1962-02-30"],
    ["62-01", dateForm],
    ["2023-13", "no such month in the calendar: 2023-13"],
    [" 1962", "remove the white space at its ends"],
  ])("such as %j is refused with the same words where it may be missing", (value, reason) =>
    expectRefusal(["agreements", 3, "suspended_from", value], reason),
  );
});

describe("a number", () => {
  it.each(["many", "7,5", "1e3", "+4", "0x10", ".5", "5."])("such as %j is refused", (value) =>
    expectRefusal(["limits", 2, "limit_value", value], numberForm),
  );

  it("that is not there is refused, never taken for zero", () => {
    expectRefusal(["limits", 2, "limit_value", ""], numberForm);
    expectRefusal(["events", 2, "goldstein", ""], numberForm);
  });

  it("outside its range is refused", () => {
    expectRefusal(["weights", 2, "goldstein", "10.5"], "must lie between -10 and 10");
    expectRefusal(["weights", 2, "goldstein", "-11"], "must lie between -10 and 10");
  });
});

describe("a word of a closed vocabulary", () => {
  it.each<readonly [Fault, string]>([
    [["events", 2, "kind", "party"], `must be one of: ${eventKinds.join(", ")}`],
    [["events", 2, "actor", "US"], "must be one of: us, ussr-russia, both, third-party"],
    [["events", 2, "directness", ""], "must be one of: dyadic, indirect"],
    [["agreements", 2, "kind", "Treaty"], `must be one of: ${agreementKinds.join(", ")}`],
    [["agreements", 2, "form", "bilateral "], "must be one of: bilateral, multilateral"],
    [["weights", 2, "level", "leaf"], "must be one of: root, base, sub"],
    [["sources", 2, "kind", "tertiary"], "must be one of: primary, secondary, dataset"],
    [["events", 2, "ongoing", "true"], "must be yes or no"],
    [["leaders", 5, "top_leader", ""], "must be yes or no"],
  ])("is refused where it is another: %j", (fault, reason) => expectRefusal(fault, reason));

  it.each(["events", "agreements", "limits", "summits"] as const)("is refused as confidence of %s", (table) =>
    expectRefusal([table, 2, "confidence", "sure"], confidences),
  );
});

describe("a text", () => {
  it.each<Fault>([
    ["events", 2, "title_en", " Yalta"],
    ["events", 2, "title_ja", "ヤルタ\u3000"],
    ["events", 2, "note", "a note "],
    ["sources", 2, "title", "A book\t"],
    ["phases", 2, "us_leaders", "Harry S. Truman "],
  ])("is refused for white space at its ends: %j", (...fault) =>
    expectRefusal(fault, "remove the white space at its ends"),
  );

  it.each<Fault>([
    ["events", 2, "title_ja", ""],
    ["events", 2, "title_en", ""],
    ["phases", 2, "name_ja", ""],
    ["agreements", 2, "name_ja", ""],
    ["agreements", 2, "key_limits_ja", ""],
    ["limits", 2, "item_ja", ""],
    ["summits", 2, "place_ja", ""],
    ["leaders", 5, "name_ja", ""],
    ["weights", 2, "label_ja", ""],
  ])("is missed where a reader sees it: %j", (...fault) => expectRefusal(fault, "must not be empty"));
});

describe("an address", () => {
  it.each(["www.example.org", "ftp://example.org", "https://", "https://example.org/a b"])(
    "such as %j is refused",
    (value) => expectRefusal(["sources", 2, "url", value], addressForm),
  );
});

describe("an identifier", () => {
  it.each(["A-Treaty", "treaty_2", "treaty--2", "-treaty", "traité"])("such as %j is refused", (value) =>
    expectRefusal(["leaders", 2, "id", value], slugForm),
  );

  it("that is a CAMEO code keeps its leading zeros", () => {
    const reason = 'must be a CAMEO code of two to four digits, with its leading zeros, such as "057"';
    expectRefusal(["events", 2, "cameo", "7"], reason);
    expectRefusal(["events", 2, "cameo", "05710"], reason);
  });

  it("that is a year of a work may be a span, nothing else", () => {
    const reason = "must be a year such as 1990, a span such as 1969-1976, or empty";
    expectRefusal(["sources", 2, "year", "c. 1990"], reason);
    expectRefusal(["sources", 2, "year", "1969–1976"], reason);
  });
});

describe("the sources of a row", () => {
  it.each(["events", "agreements"] as const)("are two at least for %s", (table) => {
    expectRefusal([table, 2, "sources", "book"], "must name at least 2 works of sources.csv");
    expectRefusal([table, 2, "sources", ""], "must name at least 2 works of sources.csv");
  });

  it.each<Fault>([
    ["phases", 2, "sources", ""],
    ["weights", 2, "sources", ""],
    ["limits", 2, "sources", ""],
    ["ratifications", 2, "sources", ""],
    ["summits", 2, "sources", ""],
    ["leaders", 5, "sources", ""],
  ])("are one at least for the others: %j", (...fault) =>
    expectRefusal(fault, "must name at least 1 work of sources.csv"),
  );

  it("are ids, each with at most one locator, and none is empty", () => {
    expectRefusal(["limits", 2, "sources", "book#"], "must be the id of a work, or id#locator");
    expectRefusal(["limits", 2, "sources", "book#p. 1#p. 2"], "must be the id of a work, or id#locator");
    expectRefusal(["limits", 2, "sources", "book;"], "must be the id of a work, or id#locator");
    expectRefusal(["limits", 2, "sources", "A book"], slugForm);
  });
});

describe("the means of verification", () => {
  it("are known ones, or none", () => {
    const reason = "must be one of: national-technical-means, on-site-inspection, data-exchange";
    expect(problemsOf(["agreements", 2, "verification", "none"])).toEqual([]);
    expectRefusal(["agreements", 2, "verification", ""], reason);
    expectRefusal(["agreements", 2, "verification", "data-exchange+none"], reason);
  });
});
