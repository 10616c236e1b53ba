// @vitest-environment jsdom
import { Blob as WholeBlob } from "node:buffer";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lighthouseTable } from "./lighthouses";
import { only, showTable } from "./shown-table";

/** What the file of all rows holds, in an order of its own. */
const records = [
  { id: "bell-rock", name: "Bell Rock", built: 1811 },
  { id: "eddystone", name: "Eddystone | old", built: 1759 },
  { id: "fastnet", name: "=Fastnet", built: 1904 },
  { id: "hook-head", name: "Hook Head", built: 1172 },
  { id: "longships", name: "Longships", built: 1875 },
];

const copied: string[] = [];
let isAllowed = true;

beforeEach(() => {
  copied.splice(0);
  isAllowed = true;
  vi.stubGlobal("fetch", async () => ({ json: async () => records }));
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: {
      writeText: async (text: string) => {
        if (!isAllowed) throw new DOMException("denied", "NotAllowedError");
        copied.push(text);
      },
    },
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, "clipboard");
});

const copy = (format: string) => fireEvent.click(only(`[data-copy="${format}"]`));

describe("copying from a table", () => {
  it("takes the rows that are shown, in their order, as cells for a spreadsheet", async () => {
    showTable(lighthouseTable(), "?sea=atlantic&sort=-built");
    copy("tsv");
    await screen.findByText("3 rows copied.");
    expect(copied).toEqual([
      "id\tname\tbuilt\nfastnet\t'=Fastnet\t1904\nlongships\tLongships\t1875\nhook-head\tHook Head\t1172",
    ]);
  });

  it("takes them as a Markdown table or as CSV, without the mark that only a file needs", async () => {
    showTable(lighthouseTable(), "?century=18th");
    copy("markdown");
    await screen.findByText("1 rows copied.");
    copy("csv");
    await waitFor(() => expect(copied).toHaveLength(2));
    expect(copied[0]).toBe(
      "| id | name | built |\n| --- | --- | --- |\n| eddystone | Eddystone \\| old | 1759 |",
    );
    expect(copied[1]?.trimEnd().split(/\r?\n/)).toEqual(["id,name,built", "eddystone,Eddystone | old,1759"]);
  });

  it("says so where the browser does not allow it, or the rows do not come", async () => {
    isAllowed = false;
    showTable(lighthouseTable());
    copy("tsv");
    await screen.findByText("The browser did not allow copying.");
    cleanup();
    isAllowed = true;
    vi.stubGlobal("fetch", () => Promise.reject(new Error("offline")));
    showTable(lighthouseTable());
    copy("tsv");
    await screen.findByText("The browser did not allow copying.");
    expect(copied).toEqual([]);
  });

  it("promises the text inside the click where the browser asks for a promise", async () => {
    const written: Blob[] = [];
    class Item {
      constructor(readonly parts: Readonly<Record<string, Promise<Blob>>>) {}
    }
    vi.stubGlobal("ClipboardItem", Item);
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: {
        write: async ([item]: readonly Item[]) => {
          const blob = await item?.parts["text/plain"];
          if (blob !== undefined) written.push(blob);
        },
      },
    });
    showTable(lighthouseTable(), "?q=hook");
    copy("tsv");
    await screen.findByText("1 rows copied.");
    expect(written.map(({ type, size }) => [type, size])).toEqual([["text/plain", 38]]);
  });
});

describe("downloading from a table", () => {
  const saved: { readonly name: string; readonly blob: Blob }[] = [];
  let made: Blob | null = null;

  beforeEach(() => {
    saved.splice(0);
    vi.stubGlobal(
      "URL",
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          made = blob;
          return "blob:made";
        },
        revokeObjectURL: () => {},
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      if (made !== null) saved.push({ name: this.download, blob: made });
    });
  });

  const download = (format: string) => fireEvent.click(only(`[data-download="${format}"]`));

  it.each([
    ["?century=18th", "lighthouses_filtered_18th_v1.0.0.json"],
    ["?century=18th&by=lit", "lighthouses_filtered_18th-lit_v1.0.0.json"],
    ["?q=rock", "lighthouses_filtered_v1.0.0.json"],
  ])("names the file at %s by what narrows it: %s", async (search, name) => {
    showTable(lighthouseTable(), search);
    download("json");
    await waitFor(() => expect(saved.map((file) => file.name)).toEqual([name]));
    expect(saved[0]?.blob.type).toContain("json");
  });

  it("makes a workbook where a table has no sheets to stand behind its rows", async () => {
    // The blob of jsdom does not give its bytes.
    vi.stubGlobal("Blob", WholeBlob);
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (address: string) => {
      asked.push(address);
      return { json: async () => records };
    });
    showTable(lighthouseTable(), "?q=rock");
    download("xlsx");
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(asked).toEqual(["/files/lighthouses.json"]);
  });

  it("says so where the file could not be made, and what is there for everything", async () => {
    vi.stubGlobal("fetch", async () => ({ json: async () => "no rows" }));
    showTable(lighthouseTable());
    download("csv");
    await screen.findByText("The file could not be made.");
    const link = only(".take a");
    expect([link.getAttribute("href"), link.getAttribute("download")]).toEqual([
      "/files/lighthouses.csv",
      "lighthouses_all_v1.0.0.csv",
    ]);
  });

  it("is not offered where a table has nothing to take away", () => {
    showTable(lighthouseTable({ take: null }));
    expect(document.querySelector(".take")).toBeNull();
  });
});
