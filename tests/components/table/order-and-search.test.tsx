// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lighthouseTable } from "./lighthouses";
import { only, seen, showTable } from "./shown-table";

const head = (id: string) => only(`thead [data-column="${id}"]`);
const press = (id: string, shiftKey = false) =>
  fireEvent.click(only(`thead [data-column="${id}"] button`), { shiftKey });

const byAge = ["hook-head", "eddystone", "bell-rock", "longships", "fastnet"];

afterEach(cleanup);

describe("the headings of a table", () => {
  it("sort by their column, and the other way round when pressed again", () => {
    showTable(lighthouseTable());
    expect(seen.rows()).toEqual(byAge);
    press("built");
    expect(seen.rows()).toEqual(byAge.toReversed());
    expect(location.search).toBe("?sort=-built");
    press("name");
    expect(seen.rows()).toEqual(["bell-rock", "eddystone", "fastnet", "hook-head", "longships"]);
    expect(head("name").getAttribute("aria-sort")).toBe("ascending");
    expect(head("built").getAttribute("aria-sort")).toBeNull();
  });

  it("add a further key with Shift, and number the keys", () => {
    showTable(lighthouseTable());
    press("light");
    press("name", true);
    press("name", true);
    expect(seen.rows()).toEqual(["longships", "hook-head", "fastnet", "bell-rock", "eddystone"]);
    expect([head("light").textContent, head("name").textContent]).toEqual(["Light↑1", "Name↓2"]);
    expect(location.search).toBe("?sort=light,-name");
    expect(screen.getByText("Sorted by Light, ascending, then Name, descending.")).toBeTruthy();
  });

  it("put what is missing last both ways", () => {
    showTable(lighthouseTable(), "?columns=name,dark&sort=dark");
    expect(seen.rows()[0]).toBe("eddystone");
    press("dark");
    expect(seen.rows()[0]).toBe("eddystone");
    expect(location.search).toBe("?sort=-dark&columns=name,dark");
  });

  it("do not sort by what has no order", () => {
    showTable(lighthouseTable());
    expect(head("years").querySelector("button")).toBeNull();
  });
});

describe("the search", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const type = (query: string) => fireEvent.change(only("[data-query]"), { target: { value: query } });

  it("finds rows by their names while one types; the word as a whole is one step of the history", () => {
    showTable(lighthouseTable());
    const steps = history.length;
    type("r");
    expect(location.search).toBe("?q=r");
    type("ro");
    type("roc");
    expect(seen.rows()).toEqual(["bell-rock"]);
    expect(location.search).toBe("?q=r");
    act(() => vi.advanceTimersByTime(299));
    expect(location.search).toBe("?q=r");
    act(() => vi.advanceTimersByTime(1));
    expect(location.search).toBe("?q=roc");
    expect(history.length).toBe(steps + 1);
  });

  it("does not write a word into the address that another step has overtaken", () => {
    showTable(lighthouseTable());
    type("r");
    type("ro");
    press("name");
    act(() => vi.advanceTimersByTime(1000));
    expect(location.search).toBe("?q=ro&sort=name");
  });

  it("gives way to the address where the reader goes back", () => {
    showTable(lighthouseTable());
    type("rock");
    expect(seen.rows()).toEqual(["bell-rock"]);
    history.replaceState(null, "", "/lighthouses/");
    act(() => {
      dispatchEvent(new PopStateEvent("popstate"));
    });
    expect(seen.rows()).toEqual(byAge);
    expect(only("[data-query]")).toHaveProperty("value", "");
  });

  it("says what of the address is not known, until the reader does something", () => {
    showTable(lighthouseTable(), "?sea=pacific");
    expect(only("[data-note]").textContent).toContain("sea=pacific");
    type("r");
    expect(only("[data-note]").hidden).toBe(true);
  });
});
