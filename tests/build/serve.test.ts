import fs, { mkdirSync, mkdtempSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { type ClientRequest, type IncomingMessage, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSite } from "@/lib/build/serve";

const ten = "0123456789";
const page = "<!doctype html><title>Détente</title>";
const large = Buffer.alloc(8_000_000, "Détente ");
const modified = new Date("2026-05-31T12:00:00Z");

let folder: string;
let server: Server;

function write(path: string, content: string | Buffer) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  utimesSync(file, modified, modified);
}

const portOf = (listening: Server): number => {
  const address = listening.address();
  if (address === null || typeof address === "string") throw new Error("the server listens at a port");
  return (address satisfies AddressInfo).port;
};

async function listen(basePath = "") {
  const site = createSite({ folder, basePath });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  return site;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
  write("404.html", "unknown");
  write("en/index.html", page);
  write("en/index.html.br", brotliCompressSync(page));
  write("en/index.html.gz", gzipSync(page));
  write("files/ten.csv", ten);
  write("files/large.zip", large);
  write("files/curve.svg", "<svg/>");
  write("files/日本.csv", ten);
  write("_next/static/chunks/a.js", "1");
  server = await listen();
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

type Reply = {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
};

type Asked = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly from?: Server;
};

const ask = (path: string, { method = "GET", headers = {}, from = server }: Asked = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent: ClientRequest = request(
      { port: portOf(from), path, method, headers, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(method === "POST" || method === "PUT" ? "something" : undefined);
  });

/** The status of an answer and its text. */
async function short(path: string, asked: Asked = {}) {
  const { status, body } = await ask(path, asked);
  return [status, body.toString()];
}

describe("a range", () => {
  const ranges: readonly (readonly [
    range: string,
    status: number,
    body: string,
    told: string | undefined,
  ])[] = [
    ["bytes=0-0", 206, "0", "bytes 0-0/10"],
    ["bytes=2-4", 206, "234", "bytes 2-4/10"],
    ["bytes=7-", 206, "789", "bytes 7-9/10"],
    ["bytes=-3", 206, "789", "bytes 7-9/10"],
    ["bytes=-100", 206, ten, "bytes 0-9/10"],
    ["bytes=0-9007199254740993", 206, ten, "bytes 0-9/10"],
    ["bytes=0-99999999999999999999999999999999", 206, ten, "bytes 0-9/10"],
    ["bytes=10-", 416, "", "bytes */10"],
    ["bytes=-0", 416, "", "bytes */10"],
    ["bytes=5-2", 416, "", "bytes */10"],
    ["bytes=", 416, "", "bytes */10"],
    ["bytes=a-b", 416, "", "bytes */10"],
    ["bytes=--1", 416, "", "bytes */10"],
    ["bytes=0-0,5-6", 200, ten, undefined],
    ["lines=1-2", 200, ten, undefined],
    ["bytes", 200, ten, undefined],
    ["=", 200, ten, undefined],
  ];
  it.each(ranges)("%s has the answer that RFC 9110 gives it", async (range, status, body, told) => {
    const reply = await ask("/files/ten.csv", { headers: { range } });
    expect([reply.status, reply.body.toString(), reply.headers["content-range"]]).toEqual([
      status,
      body,
      told,
    ]);
    expect(reply.headers["content-length"]).toBe(String(body.length));
  });

  it("counts for GET alone", async () => {
    const { status, headers } = await ask("/files/ten.csv", {
      method: "HEAD",
      headers: { range: "bytes=0-0" },
    });
    expect([status, headers["content-length"], headers["accept-ranges"]]).toEqual([200, "10", "bytes"]);
  });

  it("holds only for the file that it was begun with", async () => {
    const { etag = "" } = (await ask("/files/ten.csv")).headers;
    const ranged = (condition: string) =>
      short("/files/ten.csv", { headers: { range: "bytes=2-3", "if-range": condition } });
    expect(await ranged(etag)).toEqual([206, "23"]);
    expect(await ranged(modified.toUTCString())).toEqual([206, "23"]);
    for (const other of [`W/${etag}`, '"another"', new Date("2027-01-01").toUTCString(), "nonsense"])
      expect(await ranged(other), other).toEqual([200, ten]);
  });
});

describe("a condition", () => {
  const statusWith = async (headers: Record<string, string>) =>
    (await ask("/files/ten.csv", { headers })).status;

  it("on the tag is met by its own, in a list, weak, or by a star", async () => {
    const { etag = "" } = (await ask("/files/ten.csv")).headers;
    expect(etag).toMatch(/^"[^"]+"$/);
    for (const met of [etag, `W/${etag}`, `"a", ${etag} , "b"`, "*"])
      expect(await statusWith({ "if-none-match": met }), met).toBe(304);
    for (const unmet of ['"a"', '"a", "b"', "", etag.replaceAll('"', "")])
      expect(await statusWith({ "if-none-match": unmet }), unmet).toBe(200);
    expect(await statusWith({ "if-none-match": etag, "cache-control": "no-cache" })).toBe(304);
  });

  it("on the date is met from that second on, and gives way to one on the tag", async () => {
    const at = (date: string) => ({ "if-modified-since": new Date(date).toUTCString() });
    expect(await statusWith(at("2026-05-31T12:00:00Z"))).toBe(304);
    expect(await statusWith(at("2026-05-31T11:59:59Z"))).toBe(200);
    expect(await statusWith({ "if-modified-since": "yesterday" })).toBe(200);
    expect(await statusWith({ ...at("2027-01-01"), "if-none-match": '"a"' })).toBe(200);
  });

  it("that has to hold beforehand fails with 412", async () => {
    const { etag = "" } = (await ask("/files/ten.csv")).headers;
    const early = new Date("2020-01-01").toUTCString();
    expect(await statusWith({ "if-match": etag })).toBe(200);
    expect(await statusWith({ "if-match": "*" })).toBe(200);
    expect(await statusWith({ "if-match": `W/${etag}` })).toBe(412);
    expect(await statusWith({ "if-match": '"a"' })).toBe(412);
    expect(await statusWith({ "if-unmodified-since": early })).toBe(412);
    expect(await statusWith({ "if-match": etag, "if-unmodified-since": early })).toBe(200);
  });

  it("is no matter for a page that says that there is none", async () => {
    for (const headers of [{ "if-none-match": "*" }, { range: "bytes=0-1" }, { "if-match": '"a"' }])
      expect(await short("/nowhere/", { headers })).toEqual([404, "unknown"]);
  });
});

describe("a compressed copy", () => {
  const sent = async (accepted: string) =>
    (await ask("/en/", { headers: { "accept-encoding": accepted } })).headers["content-encoding"];

  it("is sent to whom it can be, the smaller first", async () => {
    expect(await sent("gzip, deflate, br")).toBe("br");
    expect(await sent("gzip")).toBe("gzip");
    expect(await sent("*")).toBe("br");
    expect(await sent("br;q=0, *")).toBe("gzip");
    expect(await sent("br;q=0, gzip;q=0.5")).toBe("gzip");
    expect(await sent("BR")).toBe("br");
    for (const none of ["", "identity", "br;q=0", "deflate", "br;q=0.000, gzip;q=0", "*;q=0", ";;;,,"])
      expect(await sent(none), none).toBeUndefined();
  });

  it("is the page, and has a tag and a length of its own", async () => {
    const plain = await ask("/en/");
    const small = await ask("/en/", { headers: { "accept-encoding": "br" } });
    expect(brotliDecompressSync(small.body).toString()).toBe(plain.body.toString());
    expect(small.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(small.headers["content-length"]).toBe(String(small.body.length));
    expect(small.headers.etag).not.toBe(plain.headers.etag);
    for (const { headers } of [plain, small]) expect(headers.vary).toBe("Accept-Encoding");
  });

  it("has no address of its own", async () => {
    expect((await ask("/en/index.html.br")).status).toBe(404);
  });
});

describe("a method", () => {
  it("that would change something is refused, with those that are not", async () => {
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"]) {
      const { status, headers, body } = await ask("/en/", { method });
      expect([method, status, headers.allow, body.length]).toEqual([method, 405, "GET, HEAD, OPTIONS", 0]);
    }
    const options = await ask("/en/", { method: "OPTIONS" });
    expect([options.status, options.headers.allow]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });

  it("HEAD has the headers of GET and no body", async () => {
    for (const path of ["/en/", "/files/large.zip", "/nowhere"]) {
      const [got, headed] = [await ask(path), await ask(path, { method: "HEAD" })];
      const { date: _a, ...expected } = got.headers;
      const { date: _b, ...headers } = headed.headers;
      expect([headed.status, headers, headed.body.length], path).toEqual([got.status, expected, 0]);
    }
  });
});

describe("an address", () => {
  it("of a page without its slash leads to the page", async () => {
    const { status, headers } = await ask("/en?decade=1970s");
    expect([status, headers.location]).toEqual([301, "/en/?decade=1970s"]);
    expect((await ask("//en")).status).toBe(404);
  });

  it("may be written in full, or in another script", async () => {
    expect(await short("http://anywhere.example/files/ten.csv")).toEqual([200, ten]);
    expect(await short(`/files/${encodeURIComponent("日本")}.csv?x=1`)).toEqual([200, ten]);
  });

  it("cannot lead out of the site, nor to what is not part of it", async () => {
    write(".env.csv", "secret");
    writeFileSync(join(folder, "..", "outside.csv"), "outside");
    for (const path of [
      "/../outside.csv",
      "/%2e%2e/outside.csv",
      "/en/..%2f..%2foutside.csv",
      "/en/..%5coutside.csv",
      "/.env.csv",
      "/%00",
      "/%ff",
      "/%",
      "/files/",
      "/files",
      "/files//ten.csv",
      "/files/ten.csv/",
      `/${"x".repeat(5000)}.csv`,
      "*",
      "/nowhere.csv?/files/ten.csv",
    ])
      expect(await short(path), path).toEqual([404, "unknown"]);
    rmSync(join(folder, "..", "outside.csv"));
  });

  it("lies below the folder of the site where it has one", async () => {
    const below = await listen("/detente");
    const from = { from: below };
    expect(await short("/detente/files/ten.csv", from)).toEqual([200, ten]);
    expect((await ask("/detente/en", from)).headers.location).toBe("/detente/en/");
    for (const path of ["/files/ten.csv", "/detente-2/files/ten.csv", "/"])
      expect(await short(path, from), path).toEqual([404, "unknown"]);
    await new Promise((resolve) => below.close(resolve));
  });
});

describe("the headers", () => {
  it("let other sites use the files and nothing else", async () => {
    const [own, file, script] = [
      (await ask("/en/")).headers,
      (await ask("/files/curve.svg")).headers,
      (await ask("/_next/static/chunks/a.js")).headers,
    ];
    for (const headers of [own, file, script]) expect(headers["x-content-type-options"]).toBe("nosniff");
    expect([own, script].map((headers) => headers["cross-origin-resource-policy"])).toEqual([
      "same-origin",
      "same-origin",
    ]);
    expect(own["access-control-allow-origin"]).toBeUndefined();
    expect(file["cross-origin-resource-policy"]).toBe("cross-origin");
    expect(file["access-control-allow-origin"]).toBe("*");
    expect(script["cache-control"]).toContain("immutable");
    expect(own["cache-control"]).toBe("no-cache");
  });

  it("leave scripts to the page, and give a picture a policy of its own", async () => {
    const policies = await Promise.all(
      ["/en/", "/files/curve.svg", "/files/ten.csv"].map(
        async (path) => (await ask(path)).headers["content-security-policy"] ?? "",
      ),
    );
    expect(policies[0]).toContain("frame-ancestors 'self'");
    expect(policies[0]).not.toMatch(/script-src|default-src/);
    expect(policies[1]).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; sandbox",
    );
    expect(policies[2]).toBe("default-src 'none'; sandbox");
  });
});

describe("a file that goes or changes under the running server", () => {
  /** What is asked for on a condition is opened for its reader alone. */
  const opened = { headers: { "if-none-match": '"another"' } };
  const { createReadStream } = fs;
  /** Does something between the look at a file and its opening. */
  const beforeOpening = (change: (path: string) => void) =>
    vi.spyOn(fs, "createReadStream").mockImplementation((path, options) => {
      change(String(path));
      return createReadStream(path, options);
    });

  it("is unknown once it has gone", async () => {
    const spy = beforeOpening((path) => path.endsWith("ten.csv") && rmSync(path, { force: true }));
    expect(await short("/files/ten.csv", opened)).toEqual([404, "unknown"]);
    expect(await short("/files/ten.csv")).toEqual([404, "unknown"]);
    spy.mockRestore();
    rmSync(join(folder, "404.html"));
    expect(await short("/files/ten.csv")).toEqual([404, ""]);
  });

  it("is sent as it is now", async () => {
    expect(await short("/files/ten.csv")).toEqual([200, ten]);
    write("files/ten.csv", "longer than it was");
    expect(await short("/files/ten.csv")).toEqual([200, "longer than it was"]);
  });

  it("is the same whether it is sent from memory, opened, or read anew", async () => {
    const { headers, body } = await ask("/files/ten.csv");
    for (const options of [{}, opened, {}]) {
      const again = await ask("/files/ten.csv", options);
      expect(again.body.equals(body)).toBe(true);
      const { date: _, ...rest } = again.headers;
      const { date: _date, ...first } = headers;
      expect(rest).toEqual(first);
    }
  });

  it("breaks the connection rather than end as if it were whole", async () => {
    beforeOpening((path) => truncateSync(path, 3));
    await expect(ask("/files/ten.csv", opened)).rejects.toThrow(/aborted|hang up|ECONNRESET/);
  });

  it("is asked for again later where too many others are open", async () => {
    const full = Object.assign(new Error("too many open files"), { code: "EMFILE" });
    const open = (...all: unknown[]) => {
      const done = all.at(-1);
      if (typeof done === "function") done(full);
    };
    vi.spyOn(fs, "createReadStream").mockImplementation((path) =>
      createReadStream(path, { fs: { open, read: fs.read, close: fs.close } }),
    );
    const { status, headers } = await ask("/files/ten.csv", opened);
    expect([status, headers["retry-after"]]).toEqual([503, "1"]);
  });
});

it("closes the file of a download that is broken off", async () => {
  const opened: fs.ReadStream[] = [];
  const { createReadStream } = fs;
  vi.spyOn(fs, "createReadStream").mockImplementation((path, options) => {
    const stream = createReadStream(path, options);
    opened.push(stream);
    return stream;
  });
  const breakOff = () =>
    new Promise<void>((resolve) => {
      const sent = request({ port: portOf(server), path: "/files/large.zip", agent: false }, (response) => {
        response.once("data", () => {
          sent.destroy();
          resolve();
        });
      });
      sent.on("error", () => {});
      sent.end();
    });
  for (let round = 0; round < 5; round++) await Promise.all(Array.from({ length: 20 }, breakOff));
  expect(opened).toHaveLength(100);
  await vi.waitFor(() => expect(opened.every(({ closed }) => closed)).toBe(true), 5000);
  expect((await ask("/files/large.zip")).body.equals(large)).toBe(true);
});

it("goes on whatever is sent to it", async () => {
  const send = (bytes: string) =>
    new Promise<void>((resolve) => {
      const socket = connect(portOf(server), "127.0.0.1", () => socket.end(bytes));
      socket.on("close", () => resolve());
      socket.on("error", () => {});
      socket.resume();
    });
  const host = "Host: a\r\n";
  for (const bytes of [
    "",
    "nonsense\r\n\r\n",
    `GET /${"a".repeat(100_000)} HTTP/1.1\r\n${host}\r\n`,
    "GET /en/ HTTP/1.1\r\n\r\n",
    `GET /en/ HTTP/9.9\r\n${host}\r\n`,
    `GET http:// HTTP/1.1\r\n${host}\r\n`,
    `GET ? HTTP/1.1\r\n${host}\r\n`,
    `GET /en/ HTTP/1.1\r\n${host}Range: bytes=0-0\r\nRange: bytes=5-2\r\nIf-Range: \u0001\r\n\r\n`,
    `POST /en/ HTTP/1.1\r\n${host}Content-Length: 99999999999\r\n\r\nabc`,
    `POST /en/ HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
    `GET /en/ HTTP/1.1\r\n${host}Expect: 100-continue\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n`,
  ])
    await send(bytes);
  expect(await short("/files/ten.csv")).toEqual([200, ten]);
});
