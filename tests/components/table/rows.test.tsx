// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { Marking } from "@/components/table/marking";
import { StillTable } from "@/components/table/still-table";
import type { TableRow } from "@/lib/table/spec";
import { lighthouseTable } from "./lighthouses";
import { only, seen, showTable } from "./shown-table";

afterEach(cleanup);

const cell = (row: string, column: string) => only(`[data-lighthouse="${row}"] [data-column="${column}"]`);

describe("the rows of a table", () => {
  it("show a cell of each kind", () => {
    showTable(lighthouseTable());
    expect(cell("eddystone", "built").outerHTML).toBe('<td data-column="built" data-label="Built">1759</td>');
    const name = cell("eddystone", "name");
    expect([name.tagName, name.getAttribute("scope")]).toEqual(["TH", "row"]);
    expect(name.querySelector("a")?.getAttribute("href")).toBe("/lighthouses/eddystone/");
    expect(cell("eddystone", "light").innerHTML).toBe('<span class="status" data-status="dark">Dark</span>');
    expect(cell("eddystone", "light").className).toBe("nowrap");
    expect(cell("eddystone", "years").querySelector("svg")?.getAttribute("aria-label")).toBe("since 1759");
  });

  it("say the name in another language beside it, and mark a cell that is empty", () => {
    const table = lighthouseTable();
    const rows = table.rows.map(
      (row): TableRow => ({
        ...row,
        keys: { ...row.keys, name: null },
        cells: {
          ...row.cells,
          name: { kind: "title", text: row.id, href: "/", also: { text: "灯台", lang: "ja" } },
        },
      }),
    );
    showTable({ ...table, rows }, "?columns=name,dark");
    expect(cell("fastnet", "name").querySelector(".also")?.outerHTML).toBe(
      '<span class="also" lang="ja">灯台</span>',
    );
    expect(cell("fastnet", "dark").dataset.empty).toBe("true");
    expect(cell("eddystone", "dark").dataset.empty).toBeUndefined();
  });

  it("have nothing to open where a table has no details, whatever the address asks for", () => {
    showTable(lighthouseTable(), "?open=fastnet");
    expect(document.querySelector(".expand")).toBeNull();
    expect(document.querySelector(".details-row")).toBeNull();
    expect(only("[data-note]").textContent).toContain("open");
  });

  it("are shown in parts where there are very many", () => {
    const table = lighthouseTable();
    const rows = Array.from({ length: 84 }, (_, copy) =>
      table.rows.map((row) => ({ ...row, id: `${row.id}-${copy}`, context: false })),
    ).flat();
    showTable({ ...table, rows }, "?columns=built");
    expect(seen.rows()).toHaveLength(200);
    fireEvent.click(screen.getByText("Show 200 more rows"));
    expect(seen.rows()).toHaveLength(400);
    fireEvent.click(screen.getByText("Show 104 more rows"));
    expect(seen.rows()).toHaveLength(504);
    expect(document.querySelector(".more")).toBeNull();
  });
});

describe("the rows of a table on a plain page", () => {
  const { frame, rows } = lighthouseTable();
  const still = (some: readonly TableRow[]) =>
    renderToStaticMarkup(<StillTable frame={frame} caption="Some" rows={some} none="None of them." />);

  it("stand under the columns that are shown at first, with nothing to press", () => {
    const html = still(rows);
    expect([...html.matchAll(/<th scope="col" data-column="(\w+)"/g)].map(([, id]) => id)).toEqual([
      "built",
      "name",
      "light",
      "years",
    ]);
    expect(html).toContain('<tr data-lighthouse="bell-rock">');
    expect(html).not.toContain("<button");
  });

  it("say so where there is none", () => {
    expect(still([])).toBe('<p class="note">None of them.</p>');
  });
});

describe("what stands for the same record", () => {
  it("is marked together with the row that is pointed at", () => {
    render(<Marking entity="lighthouse" />);
    showTable(lighthouseTable());
    const line = document.createElement("g");
    line.dataset.lighthouse = "fastnet";
    document.body.append(line);
    fireEvent.pointerOver(cell("fastnet", "built"));
    expect(line.hasAttribute("data-marked")).toBe(true);
    expect(only('tr[data-lighthouse="fastnet"]').hasAttribute("data-marked")).toBe(true);
    fireEvent.pointerOver(cell("eddystone", "built"));
    expect(line.hasAttribute("data-marked")).toBe(false);
    line.remove();
  });
});
