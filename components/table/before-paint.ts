import { parseState } from "@/lib/table/engine/address";
import { countsOf } from "@/lib/table/engine/counts";
import { unpackFacts } from "@/lib/table/engine/pack";
import type { TableState } from "@/lib/table/engine/state";
import { rowsOf, type TableView, viewOf } from "@/lib/table/engine/view";
import type { RowFacts, TableFrame } from "@/lib/table/spec";
import { formatNumber } from "@/lib/text/format";

/**
 * The script that stands in the page behind a table and runs before the first paint: it shows what the address asks
 * for in the rows that the server wrote, so that nothing jumps when React comes. Rows and counts are those of the small
 * engine, which finds what the living table will find.
 */

const isFrame = (value: unknown): value is TableFrame =>
  typeof value === "object" && value !== null && "columns" in value && "chips" in value;

type Written = { readonly facts: RowFacts; readonly row: HTMLElement };

/** The rows as the server wrote them: the packed facts, and the texts that stand in the cells. */
function readRows(root: Element, frame: TableFrame): readonly Written[] {
  return [...root.querySelectorAll<HTMLElement>("tr[data-row]")].map((row) => {
    const cells = new Map(
      frame.columns.map(({ id, kind }) => {
        const cell = row.querySelector(`[data-column="${id}"]`);
        return [id, (kind === "title" ? cell?.querySelector("a") : cell)?.textContent ?? ""];
      }),
    );
    const shown = {
      text: (column: string) => cells.get(column) ?? "",
      also: row.querySelector(".also")?.textContent ?? "",
    };
    return { facts: unpackFacts(frame, row.dataset.row ?? "", shown), row };
  });
}

const all = (root: Element, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

function showColumns(root: Element, columns: readonly string[], marks: TableView["marks"]) {
  for (const cell of all(root, "[data-column]")) {
    const id = cell.dataset.column ?? "";
    cell.hidden = !columns.includes(id);
    if (cell.tagName !== "TH" || cell.getAttribute("scope") !== "col") continue;
    const mark = marks[id];
    cell.removeAttribute("aria-sort");
    if (mark !== undefined) cell.setAttribute("aria-sort", mark.direction);
    const shown = cell.querySelector(".sort-mark");
    if (shown !== null) shown.textContent = mark?.text ?? "";
  }
}

function showChips(root: Element, frame: TableFrame, chip: string | null, view: TableView) {
  for (const button of all(root, "[data-chip]")) {
    const value = button.dataset.chip ?? "";
    const count = view.counts.chips[value] ?? 0;
    button.setAttribute("aria-pressed", String(value === chip));
    button.dataset.none = String(count === 0);
    const shown = button.querySelector(".count");
    if (shown !== null) shown.textContent = formatNumber(frame.locale, count);
  }
}

function showFacets(root: Element, frame: TableFrame, { facets }: TableState, view: TableView) {
  for (const mark of all(root, "[data-menu]")) {
    const count = facets[mark.dataset.menu ?? ""]?.length ?? 0;
    mark.hidden = count === 0;
    mark.textContent = String(count);
  }
  for (const box of root.querySelectorAll<HTMLInputElement>("[data-facet]")) {
    const { facet = "", value = "" } = box.dataset;
    box.checked = facets[facet]?.includes(value) ?? false;
    const count = box.parentElement?.querySelector(".count");
    if (count) count.textContent = formatNumber(frame.locale, view.counts.facets[facet]?.[value] ?? 0);
  }
}

/** Puts buttons into a list, before its last item if that is to stay last: as the living table shows them, though they act only once it lives. */
function addButtons(list: Element | null, labels: readonly string[], before: Element | null) {
  for (const label of labels) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    const item = document.createElement("li");
    item.append(button);
    list?.insertBefore(item, before);
  }
}

/** The filters that are set, and the ways out of an empty result. */
function showFilters(root: Element, { active, empty }: TableView) {
  const list = root.querySelector<HTMLElement>("[data-active]");
  if (list !== null) list.hidden = active.length === 0;
  addButtons(
    list,
    active.map(({ label }) => label),
    list?.lastElementChild ?? null,
  );
  const ways = empty?.ways.map(({ label }) => label) ?? [];
  addButtons(root.querySelector("[data-empty] ul"), ways, null);
}

function showWords(root: Element, view: TableView) {
  const put = (selector: string, words: string | null) => {
    const place = root.querySelector<HTMLElement>(selector);
    if (place === null) return;
    place.hidden = words === null;
    place.textContent = words;
  };
  put("[data-summary]", view.summary);
  put("[data-note]", view.note);
  const empty = root.querySelector<HTMLElement>("[data-empty] p");
  if (empty !== null && view.empty !== null) {
    empty.textContent = view.empty.why;
    if (empty.parentElement !== null) empty.parentElement.hidden = false;
  }
}

function show(root: Element, frame: TableFrame) {
  const parsed = parseState(frame, location.search);
  const { state } = parsed;
  const written = readRows(root, frame);
  const facts = written.map((row) => row.facts);
  const view = viewOf(frame, parsed, { rows: facts, counts: countsOf(frame, facts, state) });
  const rows = new Map(written.map(({ facts: { id }, row }) => [id, row]));
  for (const row of rows.values()) row.hidden = true;
  const body = root.querySelector("tbody");
  for (const { id } of rowsOf(frame, facts, state)) {
    const row = rows.get(id);
    if (row === undefined || body === null) continue;
    row.hidden = false;
    body.append(row);
  }
  showColumns(root, state.columns, view.marks);
  showChips(root, frame, state.chip, view);
  showFacets(root, frame, state, view);
  showFilters(root, view);
  showWords(root, view);
  root.querySelector("table")?.setAttribute("data-rows", view.empty === null ? "some" : "none");
  const context = root.querySelector<HTMLInputElement>("[data-context]");
  if (context !== null) context.checked = state.context;
  const search = root.querySelector<HTMLInputElement>("[data-query]");
  if (search !== null) search.value = state.query;
  for (const radio of root.querySelectorAll<HTMLInputElement>("[data-sense]"))
    radio.checked = radio.dataset.sense === state.sense;
}

const data = document.currentScript?.previousElementSibling;
const root = data?.previousElementSibling;
try {
  const frame: unknown = JSON.parse(data?.textContent ?? "null");
  if (location.search !== "" && root && isFrame(frame)) show(root, frame);
} finally {
  // Whatever happened, the table is shown.
  delete document.documentElement.dataset.restoring;
}
