import { describe, expect, it } from "vitest";
import { isReckoned, published, publishedNames } from "@/lib/dataset/published";
import { dataCatalogue } from "@/lib/output/dataset/catalogue";
import { publishedDescriptor } from "@/lib/output/dataset/descriptor";
import { dataFiles } from "@/lib/output/dataset/files";
import { dataFormats } from "@/lib/output/dataset/formats";
import { smallTables } from "../../dataset/small-tables";
import { soundDataset } from "../../dataset/sound-dataset";

const dataset = soundDataset();
const catalogue = await dataCatalogue(dataset);
const files = new Map(dataFiles(dataset).map(({ path, read }) => [path.join("/"), read]));

/** The number of bytes that a reader gets who takes `/files/{path}`. */
const lengthAt = async (path: string) => (await files.get(path)?.())?.length;

describe("the catalogue of the files", () => {
  it("lists the tables in their order, with their rows and columns", () => {
    expect(catalogue.tables.map(({ table }) => table)).toEqual(publishedNames);
    expect(catalogue.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ["phases", 3],
      ["events", 7],
      ["conditions", 6],
      ["weights", 2],
      ["agreements", 2],
      ["limits", 1],
      ["ratifications", 1],
      ["alliances", 1],
      ["memberships", 2],
      ["summits", 1],
      ["leaders", 5],
      ["series-catalog", 1],
      ["series", 3],
      ["sources", 2],
      ["condition-codings", 2],
      ["magnitude-codings", 1],
      ["agreed-pairs", 1],
      ["first-edition", 2],
      ["seed-coverage", 2],
      ["temperature", 419],
    ]);
    for (const { table, columns } of catalogue.tables)
      expect(columns).toEqual(
        Object.keys(isReckoned(table) ? published[table].schema.shape : smallTables[table][0]),
      );
  });

  it("shows the first four rows, as they stand in the file", () => {
    const firstOf = (table: string) => catalogue.tables.find((entry) => entry.table === table)?.first;
    expect(firstOf("events")?.map(([id]) => id)).toEqual(["yalta", "surrender", "blockade", "control"]);
    expect(firstOf("weights")).toEqual([
      ["010", "Statement", "声明", "0.0", "base", "book"],
      ["191", "Blockade", "封鎖", "-9.5", "base", "book"],
    ]);
  });

  it.each(catalogue.tables.map((entry) => [entry.table, entry.files] as const))(
    "has the size of every file of %s",
    async (table, listed) => {
      for (const format of dataFormats) {
        const { name, path, bytes } = listed[format];
        expect(name).toBe(`${table}.${format}`);
        expect(path).toBe(`files/data/${table}.${format}`);
        expect(bytes).toBe(await lengthAt(`data/${table}.${format}`));
        expect(bytes).toBeGreaterThan(0);
      }
    },
  );

  it("has the size of the archive, the descriptor and the codebook", async () => {
    const { archive, descriptor, codebook } = catalogue;
    expect(archive).toEqual({
      name: "detente-1.0.0.zip",
      path: "files/data/detente-1.0.0.zip",
      bytes: await lengthAt("data/detente-1.0.0.zip"),
    });
    expect(descriptor).toEqual({
      name: "datapackage.json",
      path: "files/data/datapackage.json",
      bytes: Buffer.byteLength(publishedDescriptor(dataset)),
    });
    expect(codebook).toEqual({
      name: "README.md",
      path: "files/data/README.md",
      bytes: Buffer.byteLength(dataset.folder.codebook),
    });
    expect(archive.bytes).toBeGreaterThan(0);
  });

  it("counts bytes, not letters", () => {
    const { files: listed } = catalogue.tables.find(({ table }) => table === "weights") ?? {};
    const text = [
      "code,label_en,label_ja,goldstein,level,sources",
      "010,Statement,声明,0.0,base,book",
      "191,Blockade,封鎖,-9.5,base,book",
    ].map((line) => `${line}\n`);
    expect(listed?.csv.bytes).toBe(Buffer.byteLength(text.join("")));
    expect(listed?.csv.bytes).toBe(text.join("").length + 8);
  });

  it("is measured once a dataset", () => {
    expect(dataCatalogue(dataset)).toBe(dataCatalogue(dataset));
    expect(dataCatalogue(soundDataset())).not.toBe(dataCatalogue(dataset));
  });
});
