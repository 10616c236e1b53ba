import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { publishedNames } from "@/lib/dataset/published";
import { parseChanges, readChanges } from "@/lib/output/dataset/changes";

const older = `
## [1.0.0] - 2026-01-02

### Tables

- \`events.csv\`: the first rows.
`;

const log = `# Changelog

Words on the form.

## [1.1.0] - 2026-03-04

### Added

- \`weights.csv\`: not about the tables.

### Tables

- \`events.csv\`: two rows more.
- \`series-catalog.csv\`: \`from\` and \`to\` are checked,
  and so is
  \`actors\`.

### Fixed

- \`limits.csv\`: neither.
${older}`;

describe("what changed", () => {
  it("is what the newest version says of the tables, entry by entry, and no more", () => {
    expect(parseChanges(log)).toEqual({
      version: "1.1.0",
      date: "2026-03-04",
      entries: [
        { table: "events", text: "two rows more." },
        { table: "series-catalog", text: "from and to are checked, and so is actors." },
      ],
    });
  });

  it("is not what has no version yet", () => {
    const unreleased = `# Changelog\n\n## [Unreleased]\n\n### Tables\n\n- \`limits.csv\`: to come.\n${older}`;
    expect(parseChanges(unreleased)).toEqual({
      version: "1.0.0",
      date: "2026-01-02",
      entries: [{ table: "events", text: "the first rows." }],
    });
  });

  it("may be nothing in particular", () => {
    expect(parseChanges("## [2.0.0] - 2026-05-06\n\n### Tables\n\nOnly words.\n").entries).toEqual([]);
  });

  it.each([
    ["no version", "# Changelog\n\n### Tables\n\n- `events.csv`: x.\n"],
    ["no part on the tables", "## [1.0.0] - 2026-01-02\n\n### Added\n\n- `events.csv`: x.\n"],
    [
      "a part on the tables only in an older version",
      `## [1.1.0] - 2026-03-04\n\n### Added\n\n- x\n${older}`,
    ],
    ["nothing", ""],
  ])("is asked for in vain of a log with %s", (_what, text) => {
    expect(() => parseChanges(text)).toThrow("CHANGELOG.md has no version with a part called Tables");
  });
});

describe("the change log of the project", () => {
  it("is of the version of the dataset, on a day of the calendar", () => {
    const { version, date } = readChanges();
    expect(version).toBe(loadDataset().version);
    expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
  });

  it("tells of tables that there are, and of each of its points", () => {
    const { entries } = readChanges();
    const names: readonly string[] = publishedNames;
    expect(entries.map(({ table }) => table).filter((table) => !names.includes(table))).toEqual([]);
    expect(entries.filter(({ text }) => text.trim() === "" || text.includes("`"))).toEqual([]);
    const log = readFileSync("CHANGELOG.md", "utf8");
    const part = /^### Tables$(.*?)^##/ms.exec(`${log}\n## `)?.[1] ?? "";
    expect(entries.length).toBeGreaterThan(0);
    expect(entries).toHaveLength(part.match(/^- /gm)?.length ?? 0);
  });
});
