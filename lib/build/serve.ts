import { existsSync, ReadStream } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { answer, type Site } from "./answer";
import { readSettings } from "./settings.mjs";

/** Gives an answer. A file that got shorter meanwhile breaks the connection: its reader must not take it for whole. */
async function respond(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await answer(site, request);
  response.writeHead(status, headers);
  if (!(body instanceof ReadStream)) {
    response.end(body ?? undefined);
    return;
  }
  await pipeline(body, response, { end: false });
  if (body.bytesRead === Number(headers["Content-Length"])) response.end();
  else response.destroy();
}

/** The server of a site. No request ends it, and what a reader breaks off is closed with the connection. */
export const createSite = (site: Site): Server =>
  createServer((request, response) => {
    respond(site, request, response).catch(() => response.destroy());
  });

/** Stops at a signal: what is under way has half a second to end. */
function stopAtSignals(server: Server): void {
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 500).unref();
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, stop);
}

const isListening = (address: string | AddressInfo | null): address is AddressInfo =>
  address !== null && typeof address !== "string";

/** `npm start`: serves what was built, and says the address once it answers. */
export function serveSite(): void {
  const { host, port, basePath } = readSettings(process.env);
  const folder = join(process.cwd(), "out");
  if (!existsSync(folder)) throw new Error("There is no out/ yet: run npm run build");
  const server = createSite({ folder, basePath });
  server.on("error", (error) => {
    console.error(
      `The address http://${host}:${port} cannot be used: ${error.message}. Set PORT or HOST to another.`,
    );
    process.exitCode = 1;
  });
  stopAtSignals(server);
  server.listen(port, host, () => {
    const address = server.address();
    const used = isListening(address) ? address.port : port;
    console.log(`Détente is at http://${host.includes(":") ? `[${host}]` : host}:${used}${basePath}/`);
  });
}
