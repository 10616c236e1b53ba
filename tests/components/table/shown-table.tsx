import { configure, render } from "@testing-library/react";
import { Records } from "@/components/table/records";
import { packRow } from "@/lib/table/engine/pack";
import type { TableSpec } from "@/lib/table/spec";

// A slow machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });

/** A table as a page shows it at an address. */
export function showTable({ frame, rows }: TableSpec, search = "") {
  history.replaceState(null, "", `/lighthouses/${search}`);
  return render(<Records frame={frame} packed={rows.map((row) => packRow(frame, row))} />);
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/** One element that is there. */
export function only(selector: string): HTMLElement {
  const [found, ...more] = all(selector);
  if (found === undefined || more.length > 0) throw new Error(`${selector}: ${all(selector).length} of them`);
  return found;
}

/** What readers see of the table. */
export const seen = {
  rows: () => all("tr[data-lighthouse]").map((row) => row.dataset.lighthouse),
  heads: () => all("thead th").map((head) => head.textContent),
  summary: () => only("[data-summary]").textContent,
  /** The numbers at the chips, or at the values of a facet. */
  chips: () => all("[data-chip] .count").map(({ textContent }) => Number(textContent)),
  facet: (id: string) =>
    all(`[data-facet="${id}"]`).map((box) => Number(box.parentElement?.querySelector(".count")?.textContent)),
  active: () => all("[data-active] button:not(.clear-all)").map(({ textContent }) => textContent),
} as const;
