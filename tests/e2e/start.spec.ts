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
async function start(port: number): Promise<ChildProcess> {
  const child = spawn("npm", ["start"], {
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
  return child;
}

for (const signal of ["SIGTERM", "SIGINT"] as const)
  test(`${signal} to npm start stops it within two seconds and frees its port, a download under way or not`, async () => {
    const port = await freePort();
    const child = await start(port);
    const ended = once(child, "close");
    // A reader who takes nothing of what is sent keeps the connection open.
    const download = get({ port, path: "/files/data/sources.json" }, (response) => response.pause());
    download.on("error", () => {});
    await once(download, "response");
    const asked = performance.now();
    child.kill(signal);
    await ended;
    expect(performance.now() - asked).toBeLessThan(2000);
    const again = createServer().listen(port, "127.0.0.1");
    await once(again, "listening");
    again.close();
  });
