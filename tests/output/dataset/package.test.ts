import { readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { loadDataset } from "@/lib/dataset/dataset";
import { publishedNames } from "@/lib/dataset/published";
import { publishedDescriptor } from "@/lib/output/dataset/descriptor";

const published = (name: string): unknown =>
  JSON.parse(readFileSync(`tests/fixtures/data-package/${name}.json`, "utf8"));

/** What a profile says of something: where, and which of its rules. Its oddities are kept, so it is read without strictness. */
function judge(profile: unknown) {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  ajv.addFormat("textarea", true);
  const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(profile));
  return (value: unknown) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
}

const descriptor = publishedDescriptor(loadDataset());
const json: unknown = JSON.parse(descriptor);
const { resources } = z
  .object({
    resources: z.array(
      z.object({
        name: z.string(),
        dialect: z.unknown(),
        schema: z.unknown(),
      }),
    ),
  })
  .parse(json);

const ofPackage = judge(published("datapackage"));
const ofSchema = judge(published("tableschema"));
const ofDialect = judge(published("tabledialect"));

describe("the package descriptor beside the profiles of Data Package v2", () => {
  it("is sound", () => {
    expect(ofPackage(json)).toEqual([]);
    expect(resources.map(({ name }) => name)).toEqual(publishedNames);
  });

  it.each(resources.map((resource) => [resource.name, resource] as const))(
    "has a sound schema and a sound dialect of %s",
    (_name, { schema, dialect }) => {
      expect(ofSchema(schema)).toEqual([]);
      expect(ofDialect(dialect)).toEqual([]);
      expect([typeof schema, typeof dialect]).toEqual(["object", "object"]);
    },
  );
});

describe("a descriptor that is broken", () => {
  it.each<readonly [what: string, was: string | RegExp, is: string, said: RegExp]>([
    ["no resources", '"resources": [', '"tables": [', /^ required$/],
    ["a resource without a path", '"path": "phases.csv",', "", /^\/resources\/0 required$/],
    [
      "a path that leaves the folder",
      '"path": "phases.csv"',
      '"path": "../phases.csv"',
      /^\/resources\/0\/path /,
    ],
    ["a type that there is not", '"type": "integer"', '"type": "whole"', /\/type enum$/],
    ["a field without a name", '"name": "id",', "", /\/schema\/fields\/0 required$/],
    ["a media type that is none", '"mediatype": "text/csv"', '"mediatype": "csv"', /\/mediatype pattern$/],
    ["a delimiter that is no text", '"delimiter": ","', '"delimiter": 44', /\/dialect\/delimiter type$/],
    ["a primary key of nothing", /"primaryKey": \[[^\]]*\]/, '"primaryKey": []', /\/primaryKey minItems$/],
    ["a requirement in words", '"required": true', '"required": "yes"', /\/constraints\/required type$/],
    [
      "a link to no column",
      /"resource": "events",\s*"fields": \[[^\]]*\]/,
      '"resource": "events"',
      /\/foreignKeys\/0\/reference required$/,
    ],
    ["no licence among its licences", /"licenses": \[[^\]]*\]/, '"licenses": []', /^\/licenses minItems$/],
  ])("is refused: %s", (_what, was, is, said) => {
    const broken = descriptor.replace(was, is);
    expect(broken).not.toBe(descriptor);
    expect(ofPackage(JSON.parse(broken))).toContainEqual(expect.stringMatching(said));
  });
});
