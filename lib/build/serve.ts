import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersOf } from "./headers";

const folder = join(process.cwd(), "out");

/** The headers of a path; text that is served as a file says its encoding. */
function setHeaders(response: ServerResponse, path: string) {
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
  if (/\.(svg|txt)$/.test(path)) {
    const type = String(response.getHeader("Content-Type") ?? "");
    if (type !== "" && !type.includes("charset"))
      response.setHeader("Content-Type", `${type}; charset=utf-8`);
  }
}

/** An unknown address gets the page that says so, with the status that says so. */
function answerUnknown(request: IncomingMessage, response: ServerResponse) {
  const page = readFileSync(join(folder, "404.html"));
  setHeaders(response, "/404.html");
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", "Content-Length": page.length });
  response.end(request.method === "HEAD" ? undefined : page);
}

/** The static site with its headers and precompressed files. */
export function createSite() {
  const serve = sirv(folder, { brotli: true, gzip: true, etag: true, extensions: ["html"], setHeaders });
  return createServer((request, response) =>
    serve(request, response, () => answerUnknown(request, response)),
  );
}

/** `npm start`: serves what was built, and says the address once it answers. */
export function serveSite(): void {
  if (!existsSync(folder)) throw new Error("There is no out/ yet: run npm run build");
  const host = process.env.HOST ?? "127.0.0.1";
  const port = Number(process.env.PORT ?? 3000);
  const server = createSite();
  server.on("error", (error) => {
    console.error(
      `The address http://${host}:${port} cannot be used: ${error.message}. Set PORT or HOST to another.`,
    );
    process.exitCode = 1;
  });
  server.listen(port, host, () =>
    console.log(`Détente is at http://${host.includes(":") ? `[${host}]` : host}:${port}/`),
  );
}
