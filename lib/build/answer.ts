import { once } from "node:events";
import { ReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { join } from "node:path";
import { send } from "@fastify/send";
import Negotiator from "negotiator";
import { headersOf, isCompressible, mediaTypeOf } from "./headers";
import { newMemory, readWhole } from "./memory";

/** A built site, and the path below which its addresses lie, as in `/detente`: empty at the root of a host. */
export type Site = { readonly folder: string; readonly basePath: string };

/** What is said to a request. A body is a file that is open, or one that was read. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: ReadStream | Buffer | null;
};

const allowed = { Allow: "GET, HEAD, OPTIONS" };

const withoutBody = (status: number, headers: Answer["headers"] = {}): Answer => ({
  status,
  headers: { ...headers, "Content-Length": 0 },
  body: null,
});

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

const isAbsent = (error: unknown) => ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(codeOf(error));

/** What is found, or null where there is nothing. */
const unlessAbsent = <Found>(looking: Promise<Found>): Promise<Found | null> =>
  looking.catch((error: unknown) => {
    if (isAbsent(error)) return null;
    throw error;
  });

/** What an address asks for below the root of the site, decoded; null where nothing can be called so. */
function pathOf(url: string, basePath: string): string | null {
  const [raw = ""] = url.replace(/^https?:\/\/[^/?#]*/i, "").split(/[?#]/);
  if (!raw.startsWith(`${basePath}/`)) return null;
  const names = raw.slice(basePath.length + 1).split("/");
  try {
    const path = names.map(decodeURIComponent);
    const isName = (name: string, index: number) =>
      (name !== "" || index === names.length - 1) && !/^\.|[\0/\\]/.test(name);
    return path.every(isName) ? `/${path.join("/")}` : null;
  } catch {
    return null;
  }
}

type Copy = { readonly path: string; readonly stats: Stats; readonly encoding: string | null };

/** What HTTP calls the compressed copies of a file and how their names end, the smaller first. */
const compressed = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;

/** The smallest copy of a file that its reader takes (RFC 9110, 12.5.3); null where there is no such file. */
async function chooseCopy({ folder }: Site, path: string, request: IncomingMessage): Promise<Copy | null> {
  const taken = new Negotiator(request).encodings(compressed.map(([encoding]) => encoding));
  const copies = compressed.filter(([encoding]) => isCompressible(path) && taken.includes(encoding));
  for (const [encoding, ending] of [...copies, [null, ""] as const]) {
    const stats = await unlessAbsent(stat(join(folder, path + ending)));
    if (stats?.isFile()) return { path: path + ending, stats, encoding };
  }
  return null;
}

/** The tag of a file as the package writes it, but strong: a file is replaced whole, and then differs in size or time. */
const tagOf = ({ size, mtime }: Stats) => `"${size.toString(16)}-${mtime.getTime().toString(16)}"`;

/** The range that is asked for, if its condition holds to the letter (13.1.5). A suffix longer than the file is all of it. */
function rangeOf({ method, headers }: IncomingMessage, stats: Stats): string | undefined {
  const condition = headers["if-range"];
  const holds =
    condition === undefined || condition === tagOf(stats) || condition === stats.mtime.toUTCString();
  if (method !== "GET" || !holds) return undefined;
  const suffix = /^bytes=-(\d+)$/.exec(headers.range ?? "")?.[1];
  return suffix !== undefined && Number(suffix) > stats.size ? "bytes=0-" : headers.range;
}

/**
 * The request as the package is to read it: what it takes more loosely than RFC 9110 is decided here. A weak tag never
 * matches `If-Match` (13.1.1), which overrules the date beside it (13.2.2), and `Cache-Control` overrules no condition.
 */
function byTheLetter(request: IncomingMessage, stats: Stats): IncomingMessage {
  const {
    range: _range,
    "if-range": _condition,
    "cache-control": _cache,
    "if-match": match,
    "if-unmodified-since": date,
    ...rest
  } = request.headers;
  const range = rangeOf(request, stats);
  const headers: IncomingHttpHeaders = {
    ...rest,
    ...(range === undefined ? {} : { range }),
    ...(match === undefined ? {} : { "if-match": match.replaceAll("W/", "weak ") }),
    ...(match === undefined && date !== undefined ? { "if-unmodified-since": date } : {}),
  };
  return Object.create(request, { headers: { value: headers }, method: { value: request.method } });
}

/** Headers that ask for a part of a file, or for it on a condition. */
const conditions = [
  "range",
  "if-range",
  "if-match",
  "if-none-match",
  "if-modified-since",
  "if-unmodified-since",
] as const;

const memory = newMemory();

/** The answer to who asks for all of a file without a condition; null where it is too large to be read at once. */
async function answerWhole({ folder }: Site, path: string, copy: Copy): Promise<Answer | null> {
  const { encoding, stats } = copy;
  const body = await unlessAbsent(readWhole(memory, join(folder, copy.path), stats));
  if (body === null) return null;
  const headers = {
    ...headersOf(path),
    "Accept-Ranges": "bytes",
    "Last-Modified": stats.mtime.toUTCString(),
    "Content-Length": body.length,
    ETag: tagOf(stats),
  };
  return {
    status: 200,
    headers: encoding === null ? headers : { ...headers, "Content-Encoding": encoding },
    body,
  };
}

/** The answer with a file of the site; null where it has none of this name. */
async function answerWithFile(site: Site, path: string, request: IncomingMessage): Promise<Answer | null> {
  const copy = mediaTypeOf(path) === null ? null : await chooseCopy(site, path, request);
  if (copy === null) return null;
  if (conditions.every((name) => request.headers[name] === undefined)) {
    const whole = await answerWhole(site, path, copy);
    if (whole !== null) return whole;
  }
  const { encoding, stats } = copy;
  const found = await send(byTheLetter(request, stats), encodeURI(copy.path), {
    root: site.folder,
    index: false,
    cacheControl: false,
    contentType: false,
  });
  const { statusCode: status, stream } = found;
  if (status === 404) return null;
  const body =
    stream instanceof ReadStream ? await unlessAbsent(once(stream, "open").then(() => stream)) : null;
  if (stream instanceof ReadStream && body === null) return null;
  const { "Content-Type": type = "", ...shared } = headersOf(path);
  const headers = { ...shared, ETag: tagOf(stats) };
  if (found.type === "error") {
    const range = found.headers["Content-Range"];
    return withoutBody(status, { ...headers, ...(range === undefined ? {} : { "Content-Range": range }) });
  }
  return {
    status,
    headers: {
      ...found.headers,
      ...headers,
      ...(status === 304 ? {} : { "Content-Type": type }),
      ...(status === 304 || encoding === null ? {} : { "Content-Encoding": encoding }),
    },
    body,
  };
}

/** An unknown address gets the page that says so, whole, with the status that says so. */
async function answerUnknown(site: Site, request: IncomingMessage): Promise<Answer> {
  const { "accept-encoding": encodings } = request.headers;
  const headers: IncomingHttpHeaders = encodings === undefined ? {} : { "accept-encoding": encodings };
  const plain: IncomingMessage = Object.create(request, {
    headers: { value: headers },
    method: { value: request.method },
  });
  const page = await answerWithFile(site, "/404.html", plain);
  if (page === null) return withoutBody(404);
  const { ETag: _tag, "Last-Modified": _date, "Accept-Ranges": _ranges, ...rest } = page.headers;
  return { ...page, status: 404, headers: rest };
}

/** The address with a slash at its end, if there is such a page. */
async function answerWithSlash(site: Site, path: string, url: string): Promise<Answer | null> {
  const page = path.endsWith("/") ? null : await unlessAbsent(stat(join(site.folder, path, "index.html")));
  if (page === null) return null;
  const [, query = ""] = /^[^?#]*(\?[^#]*)?/.exec(url) ?? [];
  return withoutBody(301, { ...headersOf("/"), Location: `${site.basePath}${encodeURI(path)}/${query}` });
}

/** What the site says to a request, by RFC 9110. Whatever is asked, there is an answer. */
export async function answer(site: Site, request: IncomingMessage): Promise<Answer> {
  const { method = "", url = "" } = request;
  if (method === "OPTIONS") return { status: 204, headers: allowed, body: null };
  if (method !== "GET" && method !== "HEAD") return withoutBody(405, allowed);
  try {
    const path = pathOf(url, site.basePath);
    const found =
      path === null
        ? null
        : ((await answerWithFile(site, path.endsWith("/") ? `${path}index.html` : path, request)) ??
          (await answerWithSlash(site, path, url)));
    return found ?? (await answerUnknown(site, request));
  } catch (error) {
    // Too many files are open for another one: the reader may ask again.
    if (["EMFILE", "ENFILE"].includes(codeOf(error))) return withoutBody(503, { "Retry-After": 1 });
    if (["EACCES", "EPERM"].includes(codeOf(error))) return withoutBody(403);
    console.error(`${method} ${url} could not be answered: ${error}`);
    return withoutBody(500);
  }
}
