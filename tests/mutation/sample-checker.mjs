// Lets through the mutants of the sample alone: Stryker itself chooses by ranges, in which others lie as well.
import { readFileSync } from "node:fs";
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { nameOf } from "./sample.mjs";
import { sampleFile } from "./stryker.config.mjs";
import { pathOf } from "./survivors.mjs";

const inSample = {
  async init() {},
  async check(mutants) {
    const names = new Set(JSON.parse(readFileSync(sampleFile, "utf8")));
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        names.has(nameOf(pathOf(mutant), mutant))
          ? { status: "passed" }
          : { status: "compileError", reason: "not in the sample" },
      ]),
    );
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Checker, "sample", inSample)];
