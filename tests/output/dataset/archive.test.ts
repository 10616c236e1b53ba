import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { checkDataset, loadDataset } from "@/lib/dataset/dataset";
import { publishedNames } from "@/lib/dataset/published";
import { archiveName, schemaText, toArchive } from "@/lib/output/dataset/archive";
import { publishedDescriptor } from "@/lib/output/dataset/descriptor";
import { tableFile } from "@/lib/output/dataset/table-file";
import { smallFiles } from "../../dataset/small-dataset";

const dataset = loadDataset();
const { folder, version } = dataset;
const zip = toArchive(dataset);
const entries = unzipSync(zip);
const inZip = (path: string) => entries[`detente-${version}/${path}`];
const textOf = (path: string) => strFromU8(inZip(path) ?? new Uint8Array());
const paths = Object.keys(entries).map((path) => path.replace(`detente-${version}/`, ""));

describe("the archive", () => {
  it("has its version in its name, and all of it in a folder of that name", () => {
    expect(archiveName("1.2.3")).toBe("detente-1.2.3.zip");
    expect(Object.keys(entries).filter((path) => !path.startsWith(`detente-${version}/`))).toEqual([]);
  });

  it("holds the tables, what describes them, the licences, how to cite, what changed, and nothing else", () => {
    expect(paths.toSorted()).toEqual(
      [
        ...publishedNames.map((name) => `${name}.csv`),
        ...publishedNames.map((name) => `schemas/${name}.schema.json`),
        "CHANGELOG.md",
        "CITATION.cff",
        "LICENSE",
        "LICENSE-DATA",
        "README.md",
        "SHA256SUMS",
        "datapackage.json",
      ].toSorted(),
    );
  });

  it.each(publishedNames)("has %s.csv byte for byte", (name) => {
    const { bytes } = tableFile(dataset, name);
    expect(Buffer.from(inZip(`${name}.csv`) ?? []).equals(Buffer.from(bytes))).toBe(true);
    expect(bytes.length).toBeGreaterThan(0);
  });

  it("has the descriptor of all that is published, and the codebook as it is", () => {
    expect(textOf("datapackage.json")).toBe(publishedDescriptor(dataset));
    expect(textOf("README.md")).toBe(folder.codebook);
  });

  it.each(["CITATION.cff", "LICENSE", "LICENSE-DATA", "CHANGELOG.md"])("has %s of the project", (name) => {
    expect(textOf(name)).toBe(readFileSync(name, "utf8"));
  });

  it.each(publishedNames)("has the JSON Schema of %s", (name) => {
    const text = textOf(`schemas/${name}.schema.json`);
    expect(text).toBe(schemaText(name));
    expect(JSON.parse(text)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
  });

  it("has what the descriptor calls its resources, where the descriptor says", () => {
    const { resources } = z
      .object({ resources: z.array(z.object({ path: z.string() })) })
      .parse(JSON.parse(textOf("datapackage.json")));
    expect(resources.map(({ path }) => path).filter((path) => !paths.includes(path))).toEqual([]);
  });
});

describe("the checksums of the archive", () => {
  const lines = textOf("SHA256SUMS").trimEnd().split("\n");

  it("have the form that sha256sum reads, and end with a line feed", () => {
    expect(lines.filter((line) => !/^[0-9a-f]{64} {2}\S+$/.test(line))).toEqual([]);
    expect(textOf("SHA256SUMS").endsWith("\n")).toBe(true);
  });

  it("name every other file once", () => {
    const named = lines.map((line) => line.slice(66));
    expect(named.toSorted()).toEqual(paths.filter((path) => path !== "SHA256SUMS").toSorted());
  });

  it("are those of the bytes", () => {
    const wrong = lines.filter((line) => {
      const bytes = inZip(line.slice(66)) ?? new Uint8Array();
      return createHash("sha256").update(bytes).digest("hex") !== line.slice(0, 64);
    });
    expect(wrong).toEqual([]);
  });
});

describe("equal input", () => {
  const small = (note = "") => {
    const { dataset } = checkDataset(smallFiles([["sources", 2, "note", note]]));
    if (dataset === null) throw new Error("The small dataset is not sound");
    return Buffer.from(toArchive(dataset));
  };

  it("gives equal bytes", () => {
    expect(small().equals(small())).toBe(true);
    expect(Buffer.from(toArchive(dataset)).equals(Buffer.from(zip))).toBe(true);
  });

  it("differs where one cell does, and where the version does", () => {
    expect(small("A note").equals(small())).toBe(false);
    expect(Buffer.from(toArchive({ ...dataset, version: "9.9.9" })).equals(Buffer.from(zip))).toBe(false);
  });
});

describe("the version", () => {
  const match = (file: string, pattern: RegExp) =>
    [...readFileSync(file, "utf8").matchAll(pattern)].map(([, found]) => found);

  it("is the same wherever it stands", () => {
    const versioned = z.object({ version: z.string() });
    expect(versioned.parse(JSON.parse(readFileSync("package.json", "utf8"))).version).toBe(version);
    expect(versioned.parse(JSON.parse(folder.descriptor)).version).toBe(version);
    // The software, and the data below it.
    expect(match("CITATION.cff", /^(?: {2})?version: *"?([^"\n]+)"?$/gm)).toEqual([version, version]);
    expect(match("LICENSE-DATA", /\(version ([^)]+)\)/g)).toEqual([version]);
    expect(match("CHANGELOG.md", /^## \[(\d[^\]]*)\]/gm)[0]).toBe(version);
  });
});
