import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { contentPolicy } from "./headers";
import { filesBelow } from "./stale";

/**
 * After `next build`: each page gets its policy with the hashes of its own inline scripts, what the site never asks for
 * is dropped, and everything that compresses is laid beside as .br and .gz.
 */
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
    `<head><meta http-equiv="Content-Security-Policy" content="${contentPolicy(hashes)}"/>`,
  );
}

const compressible = /\.(html|js|css|svg|json|csv|xml|txt)$/;

for (const file of filesBelow(folder).filter((name) => name.endsWith(".html")))
  writeFileSync(file, addPolicy(readFileSync(file, "utf8")));

let count = 0;
for (const file of filesBelow(folder).filter((name) => compressible.test(name))) {
  const bytes = readFileSync(file);
  const options = {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: bytes.length > 400_000 ? 9 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, options));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  count++;
}
console.log(`Finished: policies set, ${count} files compressed.`);
