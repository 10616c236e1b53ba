import { describe, expect, it } from "vitest";
import { columnGroups, columnsOf } from "@/lib/dataset/codebook";
import { tableNames, tables } from "@/lib/dataset/tables";
import { locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

const every = locales.flatMap((locale) => tableNames.map((table) => [table, locale] as const));

describe.each(every)("the codebook of %s in %s", (table, locale) => {
  const columns = columnsOf(table, locale);

  it("has every column of the table, in the order of its file", () => {
    expect(columns.map(({ name }) => name)).toEqual(Object.keys(tables[table].schema.shape));
  });

  it("has a text for every column", () => {
    expect(columns.filter(({ text }) => text.trim() === "" || text !== text.trim())).toEqual([]);
  });

  it("has no text for a column that there is not", () => {
    const stems = new Set(columns.map(({ stem }) => stem));
    const texts = Object.keys(messagesOf(locale).codebook.columns[table]);
    expect(texts.filter((stem) => !stems.has(stem))).toEqual([]);
    expect(texts).toHaveLength(stems.size);
  });

  it("has a title and a description of the table", () => {
    const { title, text } = messagesOf(locale).codebook.tables[table];
    expect([title, text].filter((words) => words.trim() === "")).toEqual([]);
  });

  it("tells the columns of one text in several languages as one, the groups in the order of the file", () => {
    const groups = columnGroups(table, locale);
    expect(groups.map(({ stem }) => stem)).toEqual([...new Set(columns.map(({ stem }) => stem))]);
    for (const { stem, names, optional, text } of groups) {
      const own = columns.filter((column) => column.stem === stem);
      expect(names).toEqual(own.map(({ name }) => name));
      expect(optional).toEqual(own.filter(({ form }) => !form.required).map(({ name }) => name));
      expect(new Set(own.map((column) => column.text))).toEqual(new Set([text]));
    }
  });
});

describe("the codebook", () => {
  it("knows the language of a text by the end of its column's name", () => {
    const langs = columnsOf("alliances", "en").map(({ name, stem, lang }) => [name, stem, lang]);
    expect(langs.slice(0, 6)).toEqual([
      ["id", "id", null],
      ["name_en", "name", "en"],
      ["name_ja", "name", "ja"],
      ["name_ru", "name", "ru"],
      ["short_en", "short", "en"],
      ["short_ja", "short", "ja"],
    ]);
  });

  it("has a group once, where its first column stands, though another column stands between", () => {
    const groups = columnGroups("agreements", "en");
    const names = groups.map((group) => group.names.join(" "));
    expect(names.slice(0, 4)).toEqual(["id", "name_en name_ja name_ru", "short_name_en", "aliases"]);
    expect(groups[1]?.optional).toEqual(["name_ru"]);
  });

  it("has the form of the first column for a group", () => {
    const [, name] = columnGroups("agreements", "en");
    expect(name?.form).toEqual({ kind: "text", required: true });
  });
});
