// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { TreatyDetails, TreatyDetailsFile } from "@/lib/output/treaties/details";
import type { Reference } from "@/lib/record/reference";
import { lighthouseTable } from "./lighthouses";
import { only, showTable } from "./shown-table";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const work = (title: string): Reference => ({
  ...{ key: title, text: "A. Keeper, ", title, rest: ", 1904", url: null, kind: "secondary" },
});

const fastnet: TreatyDetails = {
  id: "fastnet",
  fullName: "The Fastnet Rock Lighthouse",
  otherNames: [],
  provides: "A light every five seconds.",
  verification: "by ships",
  limits: [],
  ratification: [],
  confidence: "high confidence",
  references: ["The Rock", "An Earlier Light", "Waves"].map(work),
};

const file: TreatyDetailsFile = {
  words: {
    ...{ provides: "", verification: "Seen", limits: "Limits", limit: "", value: "", binds: "" },
    ...{ ratification: "Ratified", sources: "Sources", noRatification: "" },
  },
  records: { fastnet },
};

/** Every table keeps what it has fetched, so each of these has a file of its own. */
const tableWith = (href: string) => lighthouseTable({ details: { table: "treaties", href } });

/** A server that answers what it is told to, in turn. */
function serve(...answers: readonly (() => Promise<unknown>)[]) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string) => {
    const answer = answers[asked.length];
    asked.push(address);
    return answer === undefined ? Promise.reject(new Error("asked too often")) : answer();
  });
  return asked;
}

const answer = (json: unknown) => async () => ({ json: async () => json });
const failure = () => Promise.reject(new Error("offline"));

const details = () => document.querySelector(".details-row")?.textContent ?? "";
const toggle = (id: string) => fireEvent.click(only(`[data-lighthouse="${id}"] .expand`));

describe("the details of a row", () => {
  it("open under it by its button, stand in the address, and close again", async () => {
    serve(answer(file));
    showTable(tableWith("/opened.json"));
    const button = only('[data-lighthouse="fastnet"] .expand');
    expect(button.getAttribute("aria-label")).toBe("Details of Fastnet");
    toggle("fastnet");
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(button.getAttribute("aria-controls")).toBe(only(".details-row").id);
    expect(only('[data-lighthouse="fastnet"]').nextElementSibling).toBe(only(".details-row"));
    expect(location.search).toBe("?open=fastnet");
    toggle("fastnet");
    expect(document.querySelector(".details-row")).toBeNull();
    // A further row that opens or closes is no step of the history of its own: the address follows a little later.
    await waitFor(() => expect(location.search).toBe(""));
  });

  it("say that they are on their way, then what the record says, and lead to its page", async () => {
    serve(answer(file));
    showTable(tableWith("/waiting.json"), "?open=fastnet");
    expect(details()).toBe("The details are on their way.Open the whole record →");
    await screen.findByText("A light every five seconds.");
    expect(details()).toContain("The Fastnet Rock Lighthouse");
    expect(details()).not.toContain("Limits");
    expect(screen.getByText("Open the whole record →").getAttribute("href")).toBe("/lighthouses/fastnet/");
  });

  it("name the works in the order in which the record cites them", async () => {
    serve(answer(file));
    showTable(tableWith("/works.json"), "?open=fastnet");
    await screen.findByText("Waves");
    expect([...document.querySelectorAll(".sources cite")].map(({ textContent }) => textContent)).toEqual([
      "The Rock",
      "An Earlier Light",
      "Waves",
    ]);
  });

  it("of all rows come in one file, which is fetched once", async () => {
    const asked = serve(
      answer({ ...file, records: { fastnet, eddystone: { ...fastnet, id: "eddystone" } } }),
    );
    showTable(tableWith("/once.json"), "?open=fastnet,eddystone");
    expect(await screen.findAllByText("A light every five seconds.")).toHaveLength(2);
    expect(asked).toEqual(["/once.json"]);
  });

  it("say so where they could not be loaded, and are tried again when opened again", async () => {
    const asked = serve(failure, answer("no file"), answer(file));
    showTable(tableWith("/again.json"), "?open=fastnet");
    await screen.findByText("The details could not be loaded.");
    toggle("fastnet");
    toggle("fastnet");
    await screen.findByText("The details could not be loaded.");
    toggle("fastnet");
    toggle("fastnet");
    await screen.findByText("A light every five seconds.");
    expect(asked).toEqual(["/again.json", "/again.json", "/again.json"]);
  });

  it("say so of a row that the file does not have", async () => {
    serve(answer(file));
    showTable(tableWith("/missing.json"), "?open=eddystone");
    await screen.findByText("The details could not be loaded.");
  });
});
