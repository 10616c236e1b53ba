import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSettings } from "@/lib/build/settings.mjs";

const usual = { port: 3000, host: "127.0.0.1", siteOrigin: "", basePath: "" };

describe("what the environment says of the site", () => {
  it("is as usual where it says nothing", () => {
    expect(readSettings({ HOME: "/root" })).toEqual(usual);
  });

  it.each([
    [{ PORT: "8080" }, { port: 8080 }],
    [{ PORT: "0" }, { port: 0 }],
    [{ PORT: "65535" }, { port: 65_535 }],
    [{ HOST: "0.0.0.0" }, { host: "0.0.0.0" }],
    [{ HOST: "::1" }, { host: "::1" }],
    [{ HOST: "fe80::1%eth0" }, { host: "fe80::1%eth0" }],
    [{ HOST: "my-host.example" }, { host: "my-host.example" }],
    [{ SITE_ORIGIN: "https://example.org" }, { siteOrigin: "https://example.org" }],
    [{ SITE_ORIGIN: "http://example.org:8080/" }, { siteOrigin: "http://example.org:8080" }],
    [{ BASE_PATH: "/detente" }, { basePath: "/detente" }],
    [{ BASE_PATH: "/~a/b-1.0" }, { basePath: "/~a/b-1.0" }],
  ])("is taken: %o", (environment, expected) => {
    expect(readSettings(environment)).toEqual({ ...usual, ...expected });
  });

  const refused = {
    PORT: ["", "abc", "99999", "65536", "-1", "80.5", "0x50", " 80", "8 0", "1e3"],
    HOST: ["", "a b", "/a", "http://example.org", "example.org:80", "-a", "a-"],
    SITE_ORIGIN: [
      "",
      "abc",
      "example.org",
      "ftp://example.org",
      "https://example.org/detente",
      "https://example.org/?a",
      "https://user:word@example.org",
      "https://",
      "//example.org",
    ],
    BASE_PATH: ["", "/", "detente", "/detente/", "/a b", "//a", "/a//b", "/../a", "/.", "/a?b", "/a#b", "/é"],
  };
  for (const [name, values] of Object.entries(refused))
    it.each(values)(`refuses ${name}=%j in one sentence with the remedy`, (value) => {
      const shown = value === "" ? "empty" : JSON.stringify(value);
      let told = "";
      try {
        readSettings({ [name]: value });
      } catch (fault) {
        told = fault instanceof Error ? fault.message : "";
      }
      expect(told.startsWith(`${name} is ${shown}: set it to `)).toBe(true);
      expect(told).toMatch(/, or leave it out\.$/);
      expect(told).not.toContain("\n");
    });

  it("is read before any work, even before anything is installed", () => {
    const folder = mkdtempSync(join(tmpdir(), "bare-"));
    mkdirSync(join(folder, "lib"));
    cpSync("lib/build", join(folder, "lib", "build"), { recursive: true });
    const { status, stdout, stderr } = spawnSync("node", ["lib/build/bootstrap.mjs", "start"], {
      cwd: folder,
      env: { ...process.env, PORT: "99999" },
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      'PORT is "99999": set it to a number from 0 to 65535, as in 8080; 0 takes any that is free, or leave it out.\n',
    );
    expect(existsSync(join(folder, ".cache"))).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
