import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { tellFaults, writeWhole } from "./disk.mjs";
import { isCompressible } from "./headers";
import { filesBelow } from "./stale";

/** The last step of a build: everything that compresses is laid beside as .br and .gz. */
tellFaults();
const folder = "out";
const cache = join(".cache", "compressed");
mkdirSync(cache, { recursive: true });

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/**
 * How hard brotli tries. The last two per cent take three times as long, and are worth it where many bytes or many
 * readers wait for them: scripts, style sheets and the few pages of a megabyte.
 */
const qualityOf = (file: string, size: number): number =>
  /\.(js|css)$/.test(file) || size > 1_000_000 ? 11 : 10;

async function compress(
  bytes: Buffer,
  quality: number,
): Promise<{ readonly br: Buffer; readonly gz: Buffer }> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([toBrotli(bytes, { params }), toGzip(bytes, { level: 9 })]);
  return { br, gz };
}

/** Lays a file's compressed copies beside it; a file that was compressed before, under whatever name, is not again. */
async function layCopies(file: string): Promise<string> {
  const bytes = readFileSync(file);
  const quality = qualityOf(file, bytes.length);
  const key = `${createHash("sha256").update(bytes).digest("hex")}-${quality}`;
  const kept = join(cache, key);
  if (!existsSync(`${kept}.br`) || !existsSync(`${kept}.gz`)) {
    const { br, gz } = await compress(bytes, quality);
    writeWhole(`${kept}.br`, br);
    writeWhole(`${kept}.gz`, gz);
  }
  copyFileSync(`${kept}.br`, `${file}.br`);
  copyFileSync(`${kept}.gz`, `${file}.gz`);
  return key;
}

const files = filesBelow(folder).filter(isCompressible);
/** The largest last, from where they are taken first: none is left to one thread alone at the end. */
const queue = files.toSorted((a, b) => statSync(a).size - statSync(b).size);
const used = new Set<string>();
/** As many at once as there are threads for it. */
const workers = Array.from({ length: 4 }, async () => {
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) used.add(await layCopies(file));
});
await Promise.all(workers);
for (const name of readdirSync(cache))
  if (!used.has(name.replace(/\.(br|gz)$/, ""))) rmSync(join(cache, name));
console.log(`Compressed: ${files.length} files.`);
