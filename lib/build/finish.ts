import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { tellFaults, writeWhole } from "./disk.mjs";
import { isCompressible, pagePolicy } from "./headers";
import { filesBelow } from "./stale";

/**
 * After `next build`: each page gets its policy with the hashes of its own inline scripts, what the site never asks for
 * is dropped, and everything that compresses is laid beside as .br and .gz.
 */
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

const cache = join(".cache", "compressed");
mkdirSync(cache, { recursive: true });

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Beyond this size the last per cent of compression is not worth the minute that it takes. */
const large = 4_000_000;

async function compress(bytes: Buffer): Promise<{ readonly br: Buffer; readonly gz: Buffer }> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: bytes.length > large ? 9 : 11,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([toBrotli(bytes, { params }), toGzip(bytes, { level: 9 })]);
  return { br, gz };
}

/** Lays a file's compressed copies beside it; a file that was compressed before, under whatever name, is not again. */
async function layCopies(file: string): Promise<string> {
  const bytes = readFileSync(file);
  const key = createHash("sha256").update(bytes).digest("hex");
  const kept = join(cache, key);
  if (!existsSync(`${kept}.br`) || !existsSync(`${kept}.gz`)) {
    const { br, gz } = await compress(bytes);
    writeWhole(`${kept}.br`, br);
    writeWhole(`${kept}.gz`, gz);
  }
  copyFileSync(`${kept}.br`, `${file}.br`);
  copyFileSync(`${kept}.gz`, `${file}.gz`);
  return key;
}

const files = filesBelow(folder).filter(isCompressible);
const queue = [...files];
const used = new Set<string>();
/** As many at once as there are threads for it. */
const workers = Array.from({ length: 4 }, async () => {
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) used.add(await layCopies(file));
});
await Promise.all(workers);
for (const name of readdirSync(cache))
  if (!used.has(name.replace(/\.(br|gz)$/, ""))) rmSync(join(cache, name));
console.log(`Finished: policies set, ${files.length} files compressed.`);
