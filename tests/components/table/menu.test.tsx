// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Menu } from "@/components/table/menu";
import { only } from "./shown-table";

afterEach(cleanup);

function show(count = 0) {
  render(
    <>
      <Menu label="Sea" facet="sea" count={count}>
        <button type="button">Atlantic</button>
      </Menu>
      <p>elsewhere</p>
    </>,
  );
  const panel = only("details");
  const open = () => {
    fireEvent.click(only("summary"));
    return panel;
  };
  return { panel, open };
}

describe("a menu", () => {
  it("opens under its name, and closes by its name", () => {
    const { panel, open } = show();
    expect(panel).toHaveProperty("open", false);
    open();
    expect(panel).toHaveProperty("open", true);
    open();
    expect(panel).toHaveProperty("open", false);
  });

  it("closes by Escape, and the keys go on from its name", () => {
    const { panel, open } = show();
    open();
    screen.getByText("Atlantic").focus();
    fireEvent.keyDown(screen.getByText("Atlantic"), { key: "a" });
    expect(panel).toHaveProperty("open", true);
    fireEvent.keyDown(screen.getByText("Atlantic"), { key: "Escape" });
    expect(panel).toHaveProperty("open", false);
    expect(document.activeElement).toBe(only("summary"));
  });

  it("leaves the keys where they are if it was closed already", () => {
    show();
    fireEvent.keyDown(only("summary"), { key: "Escape" });
    expect(document.activeElement).toBe(document.body);
  });

  it("closes by a press elsewhere, not by one inside", () => {
    const { panel, open } = show();
    open();
    fireEvent.pointerDown(screen.getByText("Atlantic"));
    expect(panel).toHaveProperty("open", true);
    fireEvent.pointerDown(screen.getByText("elsewhere"));
    expect(panel).toHaveProperty("open", false);
  });

  it("says how many choices are made in it, where there are any", () => {
    show(2);
    expect(only('[data-menu="sea"]').textContent).toBe("2");
    expect(only('[data-menu="sea"]').hidden).toBe(false);
    cleanup();
    show();
    expect(only('[data-menu="sea"]').hidden).toBe(true);
  });
});
