import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { allDecades } from "@/lib/domain/decades";
import { lifeAxis } from "@/lib/record/life";
import { titleOf } from "@/lib/table/spec";
import { treatiesFrame, treatiesTable, treatyRow } from "@/lib/table/tables/treaties";
import { toDay } from "@/lib/text/calendar";
import { locales } from "@/lib/text/locales";
import { someAgreement } from "../../domain/some-agreement";

const dataset = loadDataset();

describe.each(locales)("the table of treaties in %s", (locale) => {
  const { frame, rows } = treatiesTable(dataset, locale);

  it("is plain JSON: nothing is lost on its way to a browser", () => {
    expect(JSON.parse(JSON.stringify({ frame, rows }))).toStrictEqual({ frame, rows });
  });

  it("has a row for every agreement, in the order of the data", () => {
    expect(rows.map(({ id }) => id)).toEqual(dataset.agreements.map(({ id }) => id));
  });

  it("has one cell of the right kind and one sort key for every column of every row", () => {
    const kinds = Object.fromEntries(frame.columns.map(({ id, kind }) => [id, kind]));
    expect(Object.keys(kinds)).toHaveLength(frame.columns.length);
    for (const { id, cells, keys } of rows) {
      const shown = Object.entries(cells).map(([column, { kind }]) => [column, kind]);
      expect(Object.fromEntries(shown), id).toEqual(kinds);
      expect(Object.keys(keys), id).toEqual(Object.keys(kinds));
    }
  });

  it("sorts a column by numbers or by words, never by both", () => {
    for (const { id, sortable } of frame.columns) {
      const types = new Set(rows.flatMap(({ keys }) => (keys[id] === null ? [] : [typeof keys[id]])));
      expect(types.size, id).toBe(sortable ? 1 : 0);
    }
  });

  it("has a sort key wherever a cell that can be sorted says something, and none where it is empty", () => {
    // “None” is no means of verification: it says so, and comes last.
    const silent = ["verification"];
    const wrong = rows.flatMap(({ id, cells, keys }) =>
      frame.columns.flatMap((column) =>
        column.sortable &&
        !silent.includes(column.id) &&
        (cells[column.id]?.text === "") !== (keys[column.id] === null)
          ? [`${id} ${column.id}`]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("leads from every name to the page of the agreement", () => {
    expect(rows.map((row) => titleOf(row)?.href)).toEqual(
      dataset.agreements.map(({ id }) => `/${locale}/treaties/${id}/`),
    );
  });

  it("names every agreement in its own language, and in the other one beside it", () => {
    expect(rows.map(titleOf)).toEqual(
      dataset.agreements.map(({ id, short_name_en, name_ja }) => ({
        kind: "title",
        href: `/${locale}/treaties/${id}/`,
        text: locale === "en" ? short_name_en : name_ja,
        also: locale === "en" ? { text: name_ja, lang: "ja" } : { text: short_name_en, lang: "en" },
      })),
    );
  });

  it("finds every agreement by all its names and by the year of its signature", () => {
    for (const [index, row] of dataset.agreements.entries()) {
      const names = [row.name_en, row.short_name_en, row.name_ja, row.name_ru, ...row.aliases];
      const lines = [...names.filter((name) => name !== null), `${row.signed.text.slice(0, 4)}年`];
      expect(rows[index]?.find.split("\n"), row.id).toEqual(lines);
    }
  });

  it("gives every row one value or more of every facet, all from its vocabulary", () => {
    for (const { id, facets } of rows) {
      expect(Object.keys(facets), id).toHaveLength(frame.facets.length);
      for (const facet of frame.facets) {
        const known = facet.options.map(({ value }) => value);
        expect(facets[facet.id] ?? [], `${id} ${facet.id}`).not.toEqual([]);
        expect(known, id).toEqual(expect.arrayContaining([...(facets[facet.id] ?? [])]));
      }
    }
  });

  it("has finished words everywhere: no label is empty, none has a hole or a hyphen for a minus", () => {
    const labels = [
      frame.caption,
      ...frame.columns.map(({ label }) => label),
      ...frame.facets.flatMap(({ label, options }) => [label, ...options.map((option) => option.label)]),
      ...(frame.chips?.options ?? []).map(({ label }) => label),
    ];
    expect(labels.filter((label) => label.trim() === "")).toEqual([]);
    const texts = [...labels, ...rows.flatMap(({ cells }) => Object.values(cells).map(({ text }) => text))];
    expect(texts.filter((text) => /undefined|null|NaN|\[object|\{|(^|\s)-\d/.test(text))).toEqual([]);
  });

  it("marks the rows of context, and only those", () => {
    expect(rows.filter(({ context }) => context).map(({ id }) => id)).toEqual(
      rows.map(({ id }) => id).filter((id) => id.startsWith("ctx-")),
    );
  });

  it("has a page for every decade that a chip stands for", () => {
    expect(frame.chips?.options.map(({ value, href }) => [value, href])).toEqual(
      allDecades(dataset).map((decade) => [decade, `/${locale}/treaties/decade/${decade}/`]),
    );
  });

  it("says where its files are", () => {
    expect(frame.take).toEqual({
      records: `/files/${locale}/treaties.json`,
      sheets: `/files/${locale}/treaties-sheets.json`,
      downloads: [
        { format: "csv", href: `/files/${locale}/treaties.csv` },
        { format: "xlsx", href: `/files/${locale}/treaties.xlsx` },
        { format: "json", href: `/files/${locale}/treaties.json` },
      ],
    });
    expect(frame.details).toEqual({ table: "treaties", href: `/files/${locale}/treaties-details.json` });
    expect(frame.version).toBe(dataset.version);
  });

  it("sorts by columns that can be sorted, and shows some columns at first but not all", () => {
    const sortable = frame.columns.filter((column) => column.sortable).map(({ id }) => id);
    expect(sortable).toEqual(expect.arrayContaining(frame.sort.map(({ column }) => column)));
    const shown = frame.columns.filter((column) => column.shown);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(frame.columns.length);
  });
});

describe("the SALT I row", () => {
  const texts = (locale: (typeof locales)[number]) => {
    const { frame, rows } = treatiesTable(dataset, locale);
    const row = rows.find(({ id }) => id === "salt-1-interim-agreement-1972");
    return Object.fromEntries(frame.columns.map(({ id }) => [id, row?.cells[id]?.text]));
  };

  it("says in English what the data say of it", () => {
    expect(texts("en")).toMatchObject({
      signed: "26 May 1972",
      title: "SALT I Interim Agreement",
      field: "Strategic",
      since: "3 Oct 1972",
      ended: "3 Oct 1977",
      status: "Ended",
      how: "expired",
      form: "bilateral",
      kind: "executive agreement",
      verification: "national technical means",
      phase: "High détente",
      place: "Moscow",
      prominence: "headline",
      confidence: "high confidence",
    });
  });

  it("says the same in Japanese", () => {
    expect(texts("ja")).toMatchObject({
      signed: "1972年5月26日",
      field: "戦略・中距離",
      since: "1972年10月3日",
      ended: "1977年10月3日",
      status: "終了",
      how: "期限満了",
      form: "二国間",
      kind: "行政協定",
      verification: "自国の検証技術手段",
      prominence: "主要",
      confidence: "確度 高",
    });
  });
});

describe("a row of the table", () => {
  const shown = (parts: Readonly<Record<string, string>>, column: string) =>
    treatyRow(dataset, someAgreement(parts), "en").cells[column]?.text;

  it("counts a multilateral agreement as in force since it bound both", () => {
    const parts = { form: "multilateral", bound_both: "1975-03-26" };
    expect(shown(parts, "since")).toBe("26 Mar 1975");
    expect(shown({ ...parts, form: "bilateral" }, "since")).toBe("3 Oct 1972");
  });

  it("gives what took effect by signature the day of its signature, and what never did no day", () => {
    expect(shown({ effect: "signature", entered_into_force: "" }, "since")).toBe("26 May 1972");
    const never = {
      status: "never-entered-into-force",
      end_kind: "never-in-force",
      effect: "none",
      entered_into_force: "",
      bound_both: "",
    };
    expect(shown(never, "since")).toBe("");
    expect(shown(never, "ended")).toBe("");
    expect(shown(never, "how")).toBe("never entered into force");
  });

  it("keeps the precision of its dates", () => {
    expect(shown({ signed: "1972" }, "signed")).toBe("1972");
    expect(shown({ signed: "1972-05" }, "signed")).toBe("May 1972");
  });

  it("leaves empty what is not known or has not come", () => {
    expect(shown({ signed_place_en: "" }, "place")).toBe("");
    expect(shown({}, "ended")).toBe("");
    expect(shown({}, "how")).toBe("");
  });

  it("draws its life from the signature to the end, in the colour of its field, grey outside arms control", () => {
    const lifeOf = (parts: Readonly<Record<string, string>>) =>
      treatyRow(dataset, someAgreement(parts), "en").cells.life;
    const ended = { status: "ended", end_kind: "expired", ended: "1977-10-03" };
    expect(lifeOf(ended)).toEqual({
      kind: "life",
      role: "field-strategic",
      text: "3 October 1972; expired",
      life: {
        signed: toDay(1972, 5, 26),
        thinUntil: toDay(1972, 10, 3),
        force: { from: toDay(1972, 10, 3), until: toDay(1977, 10, 3), suspended: null },
        end: { at: toDay(1977, 10, 3), mark: "expired" },
      },
    });
    expect(lifeOf({ domain: "space" })).toMatchObject({ role: "faint" });
  });
});

describe("the frame of the table", () => {
  it("is made once a language and dataset", () => {
    expect(treatiesFrame(dataset, "en")).toBe(treatiesFrame(dataset, "en"));
    expect(treatiesFrame(dataset, "en")).not.toBe(treatiesFrame(dataset, "ja"));
    expect(treatiesFrame({ ...dataset }, "en")).not.toBe(treatiesFrame(dataset, "en"));
  });

  it("spans lives from the first year of the story to the edge of what was reviewed", () => {
    expect(lifeAxis(dataset)).toEqual([toDay(1917, 1, 1), dataset.reviewedThrough.from + 1]);
  });

  it("has chips from the first agreement that counts to the review", () => {
    expect(allDecades(dataset)[0]).toBe("1920s");
    expect(allDecades(dataset).at(-1)).toBe(`${dataset.reviewedThrough.text.slice(0, 3)}0s`);
    const small = {
      ...dataset,
      agreements: [someAgreement({ id: "ctx-early", signed: "1939" }), someAgreement()],
    };
    expect(allDecades(small)[0]).toBe("1970s");
  });
});
