import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Fault = { readonly file: string; readonly what: string };

/**
 * A copy of the house in which something is planted, to see who notices. The packages are those of the house itself.
 */
export function openCopy(parts: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "house-"));
  const path = (name: string) => join(folder, name);
  for (const part of [...parts, "tsconfig.json"]) cpSync(part, path(part), { recursive: true });
  writeFileSync(path("next-env.d.ts"), '/// <reference types="next" />\n');
  symlinkSync(join(process.cwd(), "node_modules"), path("node_modules"), "junction");

  const node = (...args: readonly string[]) =>
    spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });

  return {
    path,
    /** Changes a file of the copy. Throws where it no longer has what is to be changed. */
    rewrite(name: string, from: string, to: string): void {
      const text = readFileSync(path(name), "utf8");
      if (!text.includes(from)) throw new Error(`${name} no longer has ${from}`);
      writeFileSync(path(name), text.replace(from, to));
    },
    /** What the compiler finds wrong, a line each. */
    compile(): readonly Fault[] {
      const { stdout } = node("node_modules/typescript/bin/tsc", "--noEmit");
      return [...stdout.matchAll(/^(\S.*?)\(\d+,\d+\): error (.*(?:\n .*)*)$/gm)].map(
        ([, file = "", what = ""]) => ({ file, what }),
      );
    },
    /** Runs a program of the copy. */
    run: (script: string) => node("--import", "tsx", script),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
