import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

/**
 * The server beside nginx, which serves the same files from the same compressed copies with one worker, since ours is
 * one process. wrk asks both. Neither program is a dependency: where one is missing, this says so and leaves the rest.
 */
const addresses = {
  "the page of treaties": "/en/treaties/",
  "a treaty": "/en/treaties/abm-treaty-1972/",
  "a picture": "/files/en/temperature.png",
} as const;

const connections = [10, 100] as const;
const seconds = 5;

/** What wrk is to print at its end: requests, microseconds in all, the 99th percentile in microseconds, and what failed. */
const report = `done = function(all, latency)
  local failed = all.errors.connect + all.errors.read + all.errors.write + all.errors.status + all.errors.timeout
  io.write(string.format("figures %d %d %d %d\\n", all.requests, all.duration, latency:percentile(99), failed))
end`;

const nginxSettings = (folder: string, port: number) => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  gzip_static on;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  types { text/html html; image/png png; }
  server { listen 127.0.0.1:${port}; root ${resolve("out")}; }
}
`;

const isInstalled = (program: string) => spawnSync(program, ["-v"]).error === undefined;

/** A port that nothing listens at. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("This machine gave no port");
  return address.port;
}

async function untilItAnswers(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answered = await fetch(origin, { method: "HEAD" }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`Nothing answers at ${origin}`);
}

type Figures = { readonly perSecond: number; readonly p99: number; readonly failed: number };

/** Requests a second, the 99th percentile of their times in milliseconds, and how many failed. */
async function ask(url: string, count: number, script: string): Promise<Figures> {
  const wrk = spawn(
    "wrk",
    ["-t1", `-c${count}`, `-d${seconds}s`, "-s", script, "-H", "Accept-Encoding: gzip", url],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let figures: Figures | null = null;
  for await (const line of createInterface({ input: wrk.stdout })) {
    const [word, ...numbers] = line.split(" ");
    if (word !== "figures") continue;
    const [requests = 0, duration = 1, p99 = 0, failed = 0] = numbers.map(Number);
    figures = { perSecond: requests / (duration / 1e6), p99: p99 / 1000, failed };
  }
  if (figures === null) throw new Error(`wrk told nothing about ${url}`);
  return figures;
}

const inWords = ({ perSecond, p99, failed }: Figures) =>
  `${perSecond.toFixed(0).padStart(6)}/s, p99 ${p99.toFixed(0).padStart(5)} ms${failed > 0 ? `, ${failed} FAILED` : ""}`;

async function compare(ours: string, nginx: string, script: string): Promise<void> {
  for (const [name, path] of Object.entries(addresses))
    for (const count of connections) {
      const [here, there] = [await ask(ours + path, count, script), await ask(nginx + path, count, script)];
      const share = (here.perSecond / there.perSecond).toFixed(2);
      console.log(
        `${share.padStart(9)} of nginx  ${name}, ${count} connections: ${inWords(here)}; nginx ${inWords(there)}`,
      );
    }
}

/** Requests a second and their slowest hundredth, ours as a share of nginx's. */
export async function serverFigures(): Promise<void> {
  console.log("\nThe server beside nginx, gzip");
  const missing = ["nginx", "wrk"].filter((program) => !isInstalled(program));
  if (missing.length > 0) {
    console.log(`  left out: ${missing.join(" and ")} must be installed for it, as in apt install nginx wrk`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const script = join(folder, "report.lua");
  writeFileSync(script, report);
  const [ourPort, nginxPort] = [await freePort(), await freePort()];
  writeFileSync(join(folder, "nginx.conf"), nginxSettings(folder, nginxPort));
  const servers: readonly ChildProcess[] = [
    spawn("node", ["--import", "tsx", join("lib", "build", "start.ts")], {
      env: { ...process.env, HOST: "127.0.0.1", PORT: String(ourPort), BASE_PATH: undefined },
      stdio: "ignore",
    }),
    spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "inherit" }),
  ];
  const [ours, nginx] = [ourPort, nginxPort].map((port) => `http://127.0.0.1:${port}`);
  try {
    await Promise.all([untilItAnswers(`${ours}/en/`), untilItAnswers(`${nginx}/en/`)]);
    await compare(ours ?? "", nginx ?? "", script);
  } finally {
    for (const server of servers) server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
