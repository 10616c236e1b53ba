import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tokensCss } from "@/lib/build/write-tokens";

it("the style sheet of colours is what the palette makes", () => {
  expect(readFileSync("app/tokens.css", "utf8")).toBe(tokensCss());
});
