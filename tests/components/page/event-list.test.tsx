// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { EventList } from "@/components/page/event-list";
import type { EventItem } from "@/lib/record/event";

const event: EventItem = {
  id: "an-event",
  date: "3 February 1962",
  title: "An embargo",
  summary: "Trade stopped.",
  weight: { value: -8, label: "−8.0" },
  notCounted: "context, not counted",
  coding: "United States · CAMEO 163",
  detailsLabel: "Coding and 1 source",
  checked: "Compared with: A Book.",
  references: [
    {
      key: "a",
      text: "A. Author, ",
      title: "A Book",
      rest: ", 1990, ch. 2",
      url: "https://example.org/",
      kind: "secondary",
    },
  ],
};

afterEach(cleanup);

describe("the list of events", () => {
  it("shows what happened, when, and what it weighs", () => {
    render(<EventList events={[event]} />);
    expect(screen.getByRole("heading").textContent).toBe("An embargo");
    expect(screen.getByText("3 February 1962")).toBeTruthy();
    expect(screen.getByText("−8.0")).toBeTruthy();
  });

  it("gives each event an address of its own on the page", () => {
    render(<EventList events={[event]} />);
    expect(document.getElementById("an-event")).not.toBeNull();
  });

  it("says with what the row was compared, if it was", () => {
    const { rerender, container } = render(<EventList events={[event]} />);
    expect(screen.getByText("Compared with: A Book.").closest("details")).not.toBeNull();
    rerender(<EventList events={[{ ...event, checked: null }]} />);
    expect(container.textContent).not.toContain("Compared");
  });

  it("links a work that has an address, with author before and place behind", () => {
    render(<EventList events={[event]} />);
    const link = screen.getByText("A Book").closest("a");
    expect(link?.getAttribute("href")).toBe("https://example.org/");
    expect(link?.closest("li")?.textContent).toBe("A. Author, A Book, 1990, ch. 2");
  });

  it("says of context that it is not counted, and draws no bar", () => {
    const { container } = render(<EventList events={[{ ...event, weight: null }]} />);
    expect(container.textContent).toContain("context, not counted");
    expect(container.querySelector("svg")).toBeNull();
  });
});
