import { runInNewContext } from "node:vm";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { archiveName } from "@/lib/output/dataset/archive";
import { dataFiles } from "@/lib/output/dataset/files";
import { snippets } from "@/lib/output/dataset/snippets";
import { workingAddress } from "@/lib/output/site-address";
import { soundDataset } from "../../dataset/sound-dataset";

beforeEach(() => {
  vi.stubEnv("SITE_ORIGIN", "");
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const dataset = soundDataset();
const served = new Map(dataFiles(dataset).map((file) => [`files/${file.path.join("/")}`, file.read]));

/** What stands at an address of the site. */
async function bytesAt(address: string): Promise<Buffer> {
  const read = served.get(address.replace(workingAddress(""), ""));
  if (read === undefined) throw new Error(`Nothing is served at ${address}`);
  return await read();
}

const addressesIn = (lines: readonly string[]) =>
  lines.flatMap((line) => line.match(/https?:\/\/[^\s"]+/g) ?? []);

const tools = ["r", "python", "javascript", "excel", "curl"] as const;

const linesOf = (tool: (typeof tools)[number]): readonly string[] => snippets(dataset.version)[tool];

describe("the lines to paste", () => {
  it("are for five tools", () => {
    expect(Object.keys(snippets(dataset.version))).toEqual(tools);
  });

  it.each(tools)("name one address, that of a file that is served: %s", async (tool) => {
    const [address = "", ...others] = addressesIn(linesOf(tool));
    expect(others).toEqual([]);
    expect((await bytesAt(address)).length).toBeGreaterThan(0);
  });

  it.each(tools)("are lines: %s", (tool) => {
    const lines = linesOf(tool);
    expect(lines.filter((line) => line.includes("\n") || line.trimEnd() !== line || line === "")).toEqual([]);
  });

  it("name columns that the events have", async () => {
    const { r, python } = snippets(dataset.version);
    const header = (await bytesAt(addressesIn(r)[0] ?? "")).toString("utf8").split("\n")[0]?.split(",");
    expect(r.join()).toContain("as.numeric(events$goldstein)");
    expect(python.join()).toContain('dtype={"cameo": str, "code": str}');
    expect(header).toEqual(expect.arrayContaining(["goldstein", "cameo"]));
  });

  it("read the events when they run: JavaScript", async () => {
    const { javascript } = snippets(dataset.version);
    const fetched = async (address: string) => {
      const text = (await bytesAt(address)).toString("utf8");
      return { json: (): unknown => JSON.parse(text) };
    };
    const program = `(async () => { ${javascript.join("\n")}\nreturn JSON.stringify(events); })()`;
    const events: unknown = JSON.parse(await runInNewContext(program, { fetch: fetched }));
    expect(events).toHaveProperty(["length"], 7);
    expect(events).toHaveProperty([0, "title_ja"], "ヤルタ");
    expect(events).toHaveProperty([2, "goldstein"], -9.5);
  });

  it("unpack the archive that they take, and find the checksums in its folder: curl", async () => {
    const [get = "", unzip, test] = snippets(dataset.version).curl;
    const name = archiveName(dataset.version);
    expect(get.endsWith(`/${name}`)).toBe(true);
    expect(unzip).toBe(`unzip ${name}`);
    const folder = /^cd (\S+) && sha256sum -c SHA256SUMS$/.exec(test)?.[1];
    expect(unzipSync(await bytesAt(addressesIn([get])[0] ?? ""))).toHaveProperty([`${folder}/SHA256SUMS`]);
  });
});

describe("the address of the files", () => {
  it("is that at which npm start serves them, while the site has none", () => {
    expect(workingAddress("").replace(/\/$/, "")).toBe("http://127.0.0.1:3000");
  });

  it("is that of the site once it has one, in the lines to paste too", () => {
    vi.stubEnv("SITE_ORIGIN", "https://example.org/detente/");
    expect(workingAddress("").replace(/\/$/, "")).toBe("https://example.org/detente");
    expect(addressesIn(snippets("1.0.0").python)).toEqual([
      "https://example.org/detente/files/data/events.csv",
    ]);
    expect(addressesIn(snippets("2.1.0").curl)).toEqual([
      "https://example.org/detente/files/data/detente-2.1.0.zip",
    ]);
  });
});
