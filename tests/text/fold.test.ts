import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { treatiesTable } from "@/lib/table/tables/treaties";
import { findsAll, foldText, foldWords } from "@/lib/text/fold";

/** Whether someone who types this finds something that has this name. */
const finds = (query: string, name: string) => findsAll(foldText(name), foldWords(query));

describe("the words of a text, folded", () => {
  it("have no accents, whether composed or not, in any alphabet", () => {
    expect(foldWords("Détente")).toEqual(["detente"]);
    expect(foldWords("De\u0301tente")).toEqual(["detente"]);
    expect(foldWords("Хрущёв")).toEqual(["хрущев"]);
  });

  it("have no case and no width", () => {
    expect(foldWords("SALT")).toEqual(["salt"]);
    expect(foldWords("ＳＡＬＴ")).toEqual(["salt"]);
    expect(foldWords("１９７２")).toEqual(["1972"]);
  });

  it("are the same in katakana, hiragana and half-width katakana, the long sound kept", () => {
    expect(foldWords("ソルト")).toEqual(["そると"]);
    expect(foldWords("そると")).toEqual(["そると"]);
    expect(foldWords("ｿﾙﾄ")).toEqual(["そると"]);
    expect(foldWords("スタート")).toEqual(["すたーと"]);
    expect(foldWords("ｽﾀｰﾄ")).toEqual(["すたーと"]);
  });

  it("keep the marks that make another sound of a kana", () => {
    expect(foldWords("ガ")).toEqual(["が"]);
    expect(foldWords("か\u3099")).toEqual(["が"]);
    expect(foldWords("ｶﾞ")).toEqual(["が"]);
    expect(foldWords("パ")).toEqual(["ぱ"]);
    expect(foldWords("か")).toEqual(["か"]);
  });

  it("have figures for roman numerals up to six, alone only", () => {
    expect(foldWords("I II III IV V VI")).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(foldWords("SALT Ⅱ")).toEqual(["salt", "2"]);
    expect(foldWords("INF Vienna mix")).toEqual(["inf", "vienna", "mix"]);
  });

  it("keep letters and figures apart", () => {
    expect(foldWords("start1")).toEqual(["start", "1"]);
    expect(foldWords("第1次")).toEqual(["第", "1", "次"]);
    expect(foldWords("P5")).toEqual(["p", "5"]);
  });

  it("end at punctuation and at white space of any width", () => {
    expect(foldWords("Nazi–Soviet pact (1939); US/USSR")).toEqual([
      "nazi",
      "soviet",
      "pact",
      "1939",
      "us",
      "ussr",
    ]);
    expect(foldWords("ブレスト＝リトフスク　条約・議定書")).toEqual([
      "ぶれすと",
      "りとふすく",
      "条約",
      "議定書",
    ]);
    expect(foldWords(" \n—…! ")).toEqual([]);
    expect(foldWords("")).toEqual([]);
  });
});

describe("a name is found", () => {
  it("by an empty query, and by one of punctuation only", () => {
    expect(finds("", "SALT I")).toBe(true);
    expect(finds(" – ", "SALT I")).toBe(true);
  });

  it("with figures for roman numerals, and the other way round", () => {
    expect(finds("start 1", "START I")).toBe(true);
    expect(finds("start1", "START I")).toBe(true);
    expect(finds("START I", "Start 1")).toBe(true);
    expect(finds("start-i", "START I")).toBe(true);
    expect(finds("start 2", "START I")).toBe(false);
    expect(finds("start 1", "START II")).toBe(false);
  });

  it("by a short number as a whole word only, by a year from its beginning", () => {
    expect(finds("1", "Treaty of 1991")).toBe(false);
    expect(finds("199", "Treaty of 1991")).toBe(false);
    expect(finds("1991", "Treaty of 1991")).toBe(true);
    expect(finds("123", "123 Agreement")).toBe(true);
  });

  it("by the beginning of a Latin or Cyrillic word, not by its middle", () => {
    expect(finds("agree", "Riga Agreement")).toBe(true);
    expect(finds("greement", "Riga Agreement")).toBe(false);
    expect(finds("догов", "Мирный договор")).toBe(true);
    expect(finds("говор", "Мирный договор")).toBe(false);
  });

  it("by kanji and kana anywhere, also beside Latin letters", () => {
    expect(finds("兵器", "戦略兵器制限暫定協定")).toBe(true);
    expect(finds("ふすく", "ブレスト=リトフスク条約")).toBe(true);
    expect(finds("新start", "新START条約")).toBe(true);
    expect(finds("核", "戦略兵器制限暫定協定")).toBe(false);
  });

  it("in kana of every kind, but not without the marks of another sound", () => {
    for (const query of ["ソルト", "そると", "ｿﾙﾄ"])
      expect(finds(query, "第一次戦略兵器制限交渉（ソルト・ワン）")).toBe(true);
    expect(finds("か", "が")).toBe(false);
    expect(finds("カ", "ｶﾞ")).toBe(false);
    expect(finds("が", "か")).toBe(false);
  });

  it("only if every word of the query is found, in any order and on any line", () => {
    expect(finds("treaty abm", "ABM Treaty")).toBe(true);
    expect(finds("abm 制限", "ABM Treaty\n弾道弾迎撃ミサイル制限条約")).toBe(true);
    expect(finds("abm protocol", "ABM Treaty")).toBe(false);
  });
});

describe("in the table of treaties", () => {
  const { rows } = treatiesTable(loadDataset(), "en");
  const found = (query: string) =>
    rows.filter(({ find }) => findsAll(foldText(find), foldWords(query))).map(({ id }) => id);

  it("SALT is found in any case and width", () => {
    expect(found("SALT")).toContain("salt-1-interim-agreement-1972");
    expect(found("SALT")).toContain("salt-2-1979");
    expect(found("SALT")).not.toContain("start-1-1991");
    expect(found("salt")).toEqual(found("SALT"));
    expect(found("ＳＡＬＴ")).toEqual(found("SALT"));
  });

  it("kanji find the names that hold them, and nothing else", () => {
    expect(found("戦略兵器")).toContain("start-1-1991");
    expect(found("戦略兵器")).toEqual(
      rows.filter(({ find }) => find.includes("戦略兵器")).map(({ id }) => id),
    );
  });

  it.each(["start 1", "START I", "start1", "ＳＴＡＲＴ　Ⅰ"])("%s is START I and not START II", (query) => {
    expect(found(query)).toContain("start-1-1991");
    expect(found(query)).not.toContain("start-2-1993");
  });

  it.each(["ソルト", "そると", "ｿﾙﾄ"])("%s is SALT, as its Japanese readers call it", (query) => {
    expect(found(query)).toContain("salt-1-interim-agreement-1972");
    expect(found(query)).toContain("salt-2-1979");
    expect(found(query)).not.toContain("start-1-1991");
  });

  it("a year finds what was signed in it", () => {
    expect(found("abm 1972")).toContain("abm-treaty-1972");
    expect(found("abm 1974")).not.toContain("abm-treaty-1972");
  });
});
