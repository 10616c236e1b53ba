import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { createServer } from "node:net";
import { expect, test } from "./site";

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("it listened at a port");
  return address.port;
}

/** Runs `npm start` until it says its address. The site is built: it has nothing else to do. */
async function start(port: number): Promise<{ readonly child: ChildProcess; readonly pid: number }> {
  const child = spawn("npm", ["start"], {
    detached: true,
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(`http://127.0.0.1:${port}/`)) resolve();
    });
    child.once("close", () => reject(new Error(`it ended: ${said}`)));
  });
  if (child.pid === undefined) throw new Error("it runs");
  return { child, pid: child.pid };
}

/** A manager of services tells npm alone; a terminal tells all that runs in it. */
const ways = [
  { signal: "SIGTERM", to: (pid: number) => pid },
  { signal: "SIGINT", to: (pid: number) => -pid },
] as const;

for (const { signal, to } of ways)
  test(`${signal} to npm start stops it within two seconds and frees its port, a download under way or not`, async () => {
    const port = await freePort();
    const { child, pid } = await start(port);
    const ended = once(child, "close");
    // A reader who takes nothing of what is sent keeps the connection open.
    const download = get({ port, path: "/files/data/sources.json" }, (response) => response.pause());
    download.on("error", () => {});
    await once(download, "response");
    const asked = performance.now();
    process.kill(to(pid), signal);
    await ended;
    expect(performance.now() - asked).toBeLessThan(2000);
    const again = createServer().listen(port, "127.0.0.1");
    await once(again, "listening");
    again.close();
  });
