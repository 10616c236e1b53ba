import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import {
  agreementLabel,
  agreementName,
  agreementPath,
  endingWords,
  fieldName,
  lifeFacts,
  prominenceWords,
  sinceWords,
  verificationWords,
} from "@/lib/record/agreement-words";
import { endMarkOf, endMarks } from "@/lib/record/end-mark";
import { locales } from "@/lib/text/locales";
import { someAgreement } from "../domain/some-agreement";

const both = <T>(say: (locale: (typeof locales)[number]) => T) => locales.map(say);

const bySignature = { effect: "signature", entered_into_force: "" };
const ended = { status: "ended", end_kind: "withdrawn", ended: "2002-06-13" };
const never = {
  status: "never-entered-into-force",
  end_kind: "never-in-force",
  effect: "none",
  entered_into_force: "",
  bound_both: "",
};

describe("the name of an agreement", () => {
  const named = (short_name_en: string, name_ja: string) => someAgreement({ short_name_en, name_ja });

  it("is the short one in English and the standard one in Japanese", () => {
    const row = named("ABM Treaty", "弾道弾迎撃ミサイル制限条約(ABM条約)");
    expect(both((locale) => agreementName(row, locale))).toEqual([
      "ABM Treaty",
      "弾道弾迎撃ミサイル制限条約(ABM条約)",
    ]);
  });

  it("loses a gloss in brackets at its end where there is little room, whatever the brackets", () => {
    expect(agreementLabel(named("x", "第二次戦略兵器制限条約(SALT II)"), "ja")).toBe(
      "第二次戦略兵器制限条約",
    );
    expect(agreementLabel(named("x", "第二次戦略兵器制限条約（SALT II）"), "ja")).toBe(
      "第二次戦略兵器制限条約",
    );
    expect(agreementLabel(named("Trade Agreement (first)", "x"), "en")).toBe("Trade Agreement");
  });

  it("keeps a gloss with a year or a number, which tells it from another of the same name", () => {
    expect(agreementLabel(named("Trade Agreement (1972)", "x"), "en")).toBe("Trade Agreement (1972)");
    expect(agreementLabel(named("x", "米ソ通商協定(1972年)"), "ja")).toBe("米ソ通商協定(1972年)");
  });

  it.each(locales)("is the name of one agreement only, of the whole dataset in %s", (locale) => {
    const labels = loadDataset().agreements.map((row) => agreementLabel(row, locale));
    expect(labels.filter((label, index) => labels.indexOf(label) < index)).toEqual([]);
  });

  it("keeps brackets inside the name", () => {
    expect(agreementLabel(named("Limited (Partial) Test Ban Treaty", "x"), "en")).toBe(
      "Limited (Partial) Test Ban Treaty",
    );
    expect(agreementLabel(named("x", "条約(1974年)の議定書"), "ja")).toBe("条約(1974年)の議定書");
  });

  it("is never empty, of any agreement of the dataset", () => {
    const { agreements } = loadDataset();
    const empty = agreements.filter((row) =>
      both((locale) => agreementLabel(row, locale).trim()).includes(""),
    );
    expect(empty).toEqual([]);
  });

  it("leads to the page of the agreement, in each language", () => {
    expect(both((locale) => agreementPath(someAgreement(), locale))).toEqual([
      "en/treaties/some-agreement/",
      "ja/treaties/some-agreement/",
    ]);
  });
});

describe("the end of an agreement", () => {
  const marks = [
    [{ ...ended, end_kind: "expired" }, "expired", "expired", "期限満了"],
    [{ ...ended, end_kind: "terminated" }, "terminated", "terminated", "終了の措置"],
    [ended, "withdrawn", "one side withdrew", "一方の脱退"],
    [{ status: "superseded", end_kind: "superseded", ended: "2002" }, "superseded", "replaced", "後継に交代"],
    [{ status: "lapsed" }, "lapsed", "lapsed without a formal end", "正式の終了なく失効"],
    [never, "never-entered-into-force", "never entered into force", "発効せず"],
    [{}, null, "has not ended", "終了していない"],
    [
      { status: "suspended", end_kind: "suspended", suspended_from: "2000" },
      null,
      "has not ended",
      "終了していない",
    ],
  ] as const;

  it.each(marks)(
    "as the row %j is the mark %s, in words “%s” and 「%s」",
    (parts, mark, english, japanese) => {
      const { status } = someAgreement(parts);
      expect(endMarkOf(status)).toBe(mark);
      expect(both((locale) => endingWords(status, locale))).toEqual([english, japanese]);
    },
  );

  it("has a mark for every way in which it may come", () => {
    expect(new Set(marks.flatMap(([, mark]) => mark ?? []))).toEqual(new Set(endMarks));
  });
});

describe("since when an agreement has effect", () => {
  const since = (parts: Readonly<Record<string, string>>) =>
    both((locale) => sinceWords(someAgreement(parts).status, locale));

  it("is the day of its entry into force, as precise as it is known", () => {
    expect(since({})).toEqual(["3 October 1972", "1972年10月3日"]);
    expect(since({ entered_into_force: "1972-11", bound_both: "" })).toEqual(["November 1972", "1972年11月"]);
    expect(since({ entered_into_force: "1973", bound_both: "" })).toEqual(["1973", "1973年"]);
  });

  it("is its signature where that gave it effect, and says so", () => {
    expect(since(bySignature)).toEqual([
      "26 May 1972 (effective on signature)",
      "1972年5月26日(署名により効力)",
    ]);
    expect(since({ ...bySignature, effect: "provisional" })).toEqual([
      "26 May 1972 (applied provisionally)",
      "1972年5月26日(暫定適用)",
    ]);
  });

  it("is nothing where it never had any", () => {
    expect(since(never)).toEqual([null, null]);
  });
});

describe("the facts of a life", () => {
  const facts = (parts: Readonly<Record<string, string>>, locale: "en" | "ja" = "en") =>
    lifeFacts(someAgreement(parts), locale).map(({ label, value }) => `${label}: ${value}`);

  it("are its dates in order and what became of it, in both languages", () => {
    const row = { ...ended, suspended_from: "2001-12" };
    expect(facts(row)).toEqual([
      "Signed: 26 May 1972",
      "In force: 3 October 1972",
      "Suspended: December 2001",
      "Until: 13 June 2002",
      "Status: one side withdrew",
    ]);
    expect(facts(row, "ja")).toEqual([
      "署名: 1972年5月26日",
      "発効: 1972年10月3日",
      "停止: 2001年12月",
      "終了: 2002年6月13日",
      "現状: 一方の脱退",
    ]);
  });

  it("have no line for what there is not", () => {
    expect(facts({})).toEqual(["Signed: 26 May 1972", "In force: 3 October 1972", "Status: In force"]);
    expect(facts(never)).toEqual(["Signed: 26 May 1972", "Status: never entered into force"]);
  });
});

describe("the words of an agreement's cells", () => {
  it("name its field, not its domain", () => {
    const row = someAgreement({ domain: "intermediate-nuclear" });
    expect(both((locale) => fieldName(row, locale))).toEqual([
      "Strategic and intermediate forces",
      "戦略・中距離核戦力",
    ]);
  });

  it("list the means of verification, or say that there are none", () => {
    expect(both((locale) => verificationWords(someAgreement(), locale))).toEqual([
      "national technical means, data exchange",
      "自国の検証技術手段、データ交換",
    ]);
    expect(both((locale) => verificationWords(someAgreement({ verification: "none" }), locale))).toEqual([
      "none",
      "なし",
    ]);
  });

  it("say how much it matters", () => {
    const words = ["1", "2", "3"].map((prominence) => prominenceWords(someAgreement({ prominence }), "en"));
    expect(words).toEqual(["headline", "standard", "minor"]);
  });
});
