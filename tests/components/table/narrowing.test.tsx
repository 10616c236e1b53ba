// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { lighthouseTable } from "./lighthouses";
import { only, seen, showTable } from "./shown-table";

afterEach(cleanup);

const chip = (value: string) => only(`[data-chip="${value}"]`);
const box = (facet: string, value: string) => only(`[data-facet="${facet}"][data-value="${value}"]`);

describe("the chips of a table", () => {
  it("say how many rows each would leave, context left out", () => {
    showTable(lighthouseTable());
    expect(seen.chips()).toEqual([1, 1, 2, 1]);
    expect(chip("12th").textContent).toBe("12th century 1");
  });

  it("leave the rows of the pressed one, say so and stand in the address; a second press takes it back", () => {
    showTable(lighthouseTable());
    fireEvent.click(chip("19th"));
    expect(seen.rows()).toEqual(["bell-rock", "longships"]);
    expect(chip("19th").getAttribute("aria-pressed")).toBe("true");
    expect(seen.summary()).toBe("2 of 5 lighthouses · built in the 19th century · sorted by Built ↑");
    expect(location.search).toBe("?century=19th");
    fireEvent.click(chip("19th"));
    expect(seen.rows()).toEqual(["hook-head", "eddystone", "bell-rock", "longships", "fastnet"]);
    expect(location.search).toBe("");
  });

  it("are read anew in another sense", () => {
    showTable(lighthouseTable(), "?century=18th");
    fireEvent.click(screen.getByLabelText("Lit in"));
    expect(seen.rows()).toEqual(["hook-head", "eddystone"]);
    expect(seen.chips()).toEqual([1, 2, 4, 4]);
    expect(location.search).toBe("?century=18th&by=lit");
  });

  it("mark the one that would leave nothing, and tell those that are narrowed by other filters", () => {
    showTable(lighthouseTable(), "?sea=north-sea");
    expect(seen.chips()).toEqual([0, 0, 1, 0]);
    expect(chip("12th").dataset.none).toBe("true");
    expect(chip("19th").dataset.none).toBe("false");
  });

  it("are not there where a table has none", () => {
    showTable(lighthouseTable({ chips: null }), "?century=19th");
    expect(document.querySelector(".chips")).toBeNull();
    expect(only("[data-note]").textContent).toContain("century");
    expect(seen.rows()).toHaveLength(5);
  });
});

describe("the facets of a table", () => {
  it("count a row for each of its values, and say what is left if one also chooses this", () => {
    showTable(lighthouseTable());
    expect(seen.facet("sea")).toEqual([3, 2, 1]);
    fireEvent.click(box("sea", "channel"));
    expect(seen.facet("sea")).toEqual([3, 2, 1]);
    expect(seen.facet("tower")).toEqual([1, 1]);
    expect(seen.rows()).toEqual(["eddystone", "longships"]);
  });

  it("join the values of one, and narrow by the other; the menu says how many are chosen", () => {
    showTable(lighthouseTable());
    fireEvent.click(box("sea", "north-sea"));
    fireEvent.click(box("sea", "channel"));
    expect(seen.rows()).toEqual(["eddystone", "bell-rock", "longships"]);
    expect(only('[data-menu="sea"]').textContent).toBe("2");
    fireEvent.click(box("tower", "square"));
    expect(seen.rows()).toEqual(["longships"]);
    expect(location.search).toBe("?sea=channel,north-sea&tower=square");
  });

  it("give a value back when its box is pressed again", () => {
    showTable(lighthouseTable(), "?sea=channel");
    expect(box("sea", "channel")).toHaveProperty("checked", true);
    fireEvent.click(box("sea", "channel"));
    expect(seen.rows()).toHaveLength(5);
    expect(only('[data-menu="sea"]').hidden).toBe(true);
  });
});

describe("the menu of columns", () => {
  it("adds and takes away a column, in the order of the table", () => {
    showTable(lighthouseTable());
    expect(seen.heads()).toEqual(["Built↑", "Name", "Light", "Years"]);
    fireEvent.click(only('[data-column-choice="dark"]'));
    fireEvent.click(only('[data-column-choice="light"]'));
    expect(seen.heads()).toEqual(["Built↑", "Name", "Years", "Dark since"]);
    expect(location.search).toBe("?columns=built,name,years,dark");
    expect(document.querySelectorAll("tbody [data-column='dark']")).toHaveLength(5);
  });

  it("keeps the column that names the rows", () => {
    showTable(lighthouseTable());
    expect(only('[data-column-choice="name"]')).toHaveProperty("disabled", true);
    expect(only('[data-column-choice="built"]')).toHaveProperty("disabled", false);
  });
});

describe("the switch for context", () => {
  it("shows the rows that explain the others, which are told apart and not counted", () => {
    showTable(lighthouseTable());
    const before = { sea: seen.facet("sea"), chips: seen.chips() };
    fireEvent.click(screen.getByLabelText("Show ruins (1)"));
    expect(seen.rows()).toContain("pharos");
    expect(seen.summary()).toBe("5 lighthouses · and 1 ruined · sorted by Built ↑");
    expect({ sea: seen.facet("sea"), chips: seen.chips() }).toEqual(before);
    expect(location.search).toBe("?context=shown");
  });

  it("is not there where a table has no such rows", () => {
    showTable(lighthouseTable({ context: null }));
    expect(document.querySelector("[data-context]")).toBeNull();
    expect(seen.rows()).not.toContain("pharos");
  });
});

describe("the filters that are set", () => {
  it("stand in words, each with a way to take it back", () => {
    showTable(lighthouseTable(), "?q=rock&century=19th&tower=round");
    expect(seen.active()).toEqual(["“rock”", "built in the 19th century", "Tower: The round"]);
    fireEvent.click(screen.getByLabelText("Remove: Tower: The round"));
    expect(seen.active()).toEqual(["“rock”", "built in the 19th century"]);
    expect(location.search).toBe("?q=rock&century=19th");
  });

  it("go all at once, and the order and the columns stay", () => {
    showTable(lighthouseTable(), "?q=rock&century=19th&by=lit&tower=round&sort=-name&context=shown");
    fireEvent.click(screen.getByText("Clear all"));
    expect(seen.rows()).toEqual(["longships", "hook-head", "fastnet", "eddystone", "bell-rock"]);
    expect(location.search).toBe("?sort=-name");
    expect(only("[data-active]").hidden).toBe(true);
  });
});

describe("an empty result", () => {
  it("says why, and leads out by the filters to give up", () => {
    showTable(lighthouseTable(), "?century=20th&sea=north-sea");
    expect(seen.rows()).toEqual([]);
    expect(only("[data-empty] p").textContent).toBe(
      "No lighthouse fits all of this. Each filter alone has lighthouses.",
    );
    fireEvent.click(screen.getByText("Without Sea: The north-sea: 1"));
    expect(seen.rows()).toEqual(["fastnet"]);
    expect(only("[data-empty]").hidden).toBe(true);
    expect(location.search).toBe("?century=20th");
  });

  it("says that nothing is called so", () => {
    showTable(lighthouseTable(), "?q=tower");
    expect(only("[data-empty] p").textContent).toBe("Nothing in this table is called “tower”.");
  });
});
