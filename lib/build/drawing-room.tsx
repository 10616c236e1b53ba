import { JSDOM } from "jsdom";
import type { ReactNode } from "react";
import { optimize } from "svgo";

/**
 * Recharts registers its parts in layout effects, so nothing is drawn by a server renderer (recharts#5997). This room
 * is a window without a screen: the same components as in the browser, mounted in it, at a fixed size.
 */
const { window } = new JSDOM("<!doctype html><html><body></body></html>", { pretendToBeVisual: true });
for (const name of [
  "window",
  "document",
  "navigator",
  "Element",
  "HTMLElement",
  "SVGElement",
  "Node",
  "getComputedStyle",
] as const)
  Object.defineProperty(globalThis, name, {
    value: name === "window" ? window : window[name],
    configurable: true,
    writable: true,
  });

const [{ flushSync }, { createRoot }] = await Promise.all([import("react-dom"), import("react-dom/client")]);

/** Mounts a chart and takes its `<svg>`, cleaned and rounded; ids get `prefix`, so that drawings can share a page. */
export function drawSvg(chart: ReactNode, prefix: string): string {
  const host = window.document.createElement("div");
  const root = createRoot(host);
  flushSync(() => root.render(chart));
  const svg = host.querySelector("svg");
  if (svg === null) throw new Error(`Nothing was drawn for ${prefix}: the chart rendered no <svg>`);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const markup = renumber(svg.outerHTML.replace("<title></title><desc></desc>", ""));
  root.unmount();
  return tidySvg(markup, prefix);
}

/** React counts its ids through all that it ever drew; a drawing counts its own, so that it is the same whatever came before. */
function renumber(markup: string): string {
  const ids = new Map<string, string>();
  return markup.replace(/_r_[0-9a-z]+_/g, (id) => {
    const known = ids.get(id) ?? `_${ids.size}_`;
    ids.set(id, known);
    return known;
  });
}

/** What Recharts writes for its own use is dropped; numbers are rounded to a tenth of a pixel. */
function tidySvg(markup: string, prefix: string): string {
  return optimize(markup, {
    floatPrecision: 1,
    multipass: true,
    plugins: [
      {
        name: "preset-default",
        params: {
          overrides: {
            cleanupIds: false,
            mergePaths: false,
            convertShapeToPath: false,
            removeUnknownsAndDefaults: { keepDataAttrs: true, keepRoleAttr: true },
            convertColors: false,
            cleanupNumericValues: { floatPrecision: 2 },
          },
        },
      },
      {
        name: "removeAttrs",
        params: { attrs: ["svg:style", "svg:tabindex", "*:class:recharts.*", "*:tabindex"] },
      },
      { name: "prefixIds", params: { prefix, prefixClassNames: false, delim: "-" } },
    ],
  }).data;
}
