import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { tellFaults, writeWhole } from "./disk.mjs";
import { pagePolicy } from "./headers";
import { filesBelow } from "./stale";

/** After `next build`: each page gets its policy with the hashes of its own inline scripts, and what the site never asks for is dropped. */
tellFaults();
const folder = "out";

/** Payloads of the client router: pages here are whole documents, reached by plain links. */
const isRouterPayload = (file: string) => file.endsWith(".txt");

for (const file of filesBelow(folder).filter(isRouterPayload)) rmSync(file);

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** A page with its policy as the first element of its head. */
export function addPolicy(html: string): string {
  const scripts = [...html.matchAll(inlineScript)].map(([, script = ""]) => script);
  const hashes = [
    ...new Set(scripts.map((script) => `sha256-${createHash("sha256").update(script).digest("base64")}`)),
  ];
  return html.replace(
    /<head>/,
    `<head><meta http-equiv="Content-Security-Policy" content="${pagePolicy(hashes)}"/>`,
  );
}

for (const file of filesBelow(folder).filter((name) => name.endsWith(".html")))
  writeWhole(file, addPolicy(readFileSync(file, "utf8")));

console.log("Finished: policies set.");
