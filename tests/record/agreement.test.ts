import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { treatyChain } from "@/lib/page/treaty-chain";
import { eventsAround, leadersOn, summitOf, summitWords, temperatureWindow } from "@/lib/page/treaty-context";
import { decadeLinks, decadeWords, treatiesLead } from "@/lib/page/treaty-decades";
import { lifeWords, neighboursOf, signatureWords } from "@/lib/page/treaty-page";
import { treatyRecord } from "@/lib/record/agreement";
import { limitRows } from "@/lib/record/limits";
import { ratificationSides } from "@/lib/record/ratification";
import type { Agreement } from "@/lib/schema/agreement";
import { event } from "@/lib/schema/event";
import { limit } from "@/lib/schema/limit";
import { ratification } from "@/lib/schema/ratification";
import { toDay } from "@/lib/text/calendar";
import { formatHistorical } from "@/lib/text/format";
import { type Locale, locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { event as eventCells } from "../dataset/small-rows";
import { someAgreement } from "../domain/some-agreement";

const dataset = loadDataset();

/** The agreement of this id in the data. */
function known(id: string): Agreement {
  const found = dataset.agreements.find((row) => row.id === id);
  if (found === undefined) throw new Error(`No such agreement: ${id}`);
  return found;
}

const [saltI, startI] = [known("salt-1-interim-agreement-1972"), known("start-1-1991")];

const never = {
  status: "never-entered-into-force",
  end_kind: "never-in-force",
  effect: "none",
  entered_into_force: "",
  bound_both: "",
};

/** The lines of each fact of a record, by its label. */
const factsOf = (agreement: Agreement, locale: Locale): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    treatyRecord(dataset, agreement, locale).facts.map(({ label, lines }) => [
      label,
      lines.map(({ text }) => text),
    ]),
  );

describe.each(locales)("the record of every agreement in %s", (locale) => {
  const { page, statuses, kinds, forms, fields, domains, columns } = messagesOf(locale).treaties;

  it("has the names of the agreement: its own on top, the other languages marked as such", () => {
    for (const row of dataset.agreements) {
      const record = treatyRecord(dataset, row, locale);
      expect(record.id).toBe(row.id);
      expect(record.name).toBe(locale === "en" ? row.short_name_en : row.name_ja);
      expect(record.fullName).toBe(locale === "en" ? row.name_en : row.name_ja);
      expect(record.otherNames).toEqual([
        locale === "en" ? { lang: "ja", text: row.name_ja } : { lang: "en", text: row.name_en },
        ...(row.name_ru === null ? [] : [{ lang: "ru", text: row.name_ru }]),
      ]);
      expect(record.provides).toBe(locale === "en" ? row.key_limits_en : row.key_limits_ja);
      expect(record.context).toBe(row.id.startsWith("ctx-"));
    }
  });

  it("has the dates of the agreement, each in its precision, and no others", () => {
    const day = (date: Agreement["ended"]) =>
      date === null ? undefined : [formatHistorical(locale, date.text)];
    for (const row of dataset.agreements) {
      const facts = factsOf(row, locale);
      const place = locale === "en" ? row.signed_place_en : row.signed_place_ja;
      const signed = [...(day(row.signed) ?? []), ...(place === null ? [] : [place])];
      expect(facts[page.signed], row.id).toEqual(signed);
      expect(facts[page.until], row.id).toEqual(day(row.ended));
      expect(facts[page.suspended], row.id).toEqual(day(row.suspended_from));
      const apart = row.bound_both?.text !== row.entered_into_force?.text;
      expect(facts[page.boundBoth], row.id).toEqual(apart ? day(row.bound_both) : undefined);
      const since = row.effect === "none" ? null : (row.entered_into_force ?? row.signed);
      const begins = facts[page.since]?.[0]?.startsWith(day(since)?.[0] ?? "never");
      expect(begins ?? null, row.id).toBe(since === null ? null : true);
    }
  });

  it("says what kind of agreement it is, of which field, what became of it and how sure the record is", () => {
    for (const row of dataset.agreements) {
      const facts = factsOf(row, locale);
      expect(facts[page.status], row.id).toEqual([statuses[row.status.kind]]);
      expect(facts[page.field], row.id).toEqual([domains[row.domain]]);
      expect(facts[page.confidence], row.id).toEqual([messagesOf(locale).confidence[row.confidence]]);
      const [kind = ""] = facts[page.kind] ?? [];
      expect(kind.startsWith(kinds[row.kind]) && kind.endsWith(forms[row.form]), row.id).toBe(true);
    }
  });

  it("leads to the phase of the signature, and nowhere else", () => {
    for (const row of dataset.agreements) {
      const { facts } = treatyRecord(dataset, row, locale);
      const phase = dataset.phases.findLast(({ start }) => start.from <= row.signed.from);
      const linked = facts.filter(({ href }) => href !== null);
      expect(linked.map(({ label }) => label)).toEqual([columns.phase]);
      if (row.signed.precision === "day")
        expect(linked[0]?.href, row.id).toBe(`/${locale}/phases/${phase?.id}/`);
    }
  });

  it("has no empty line, no label twice, and no hole in its words", () => {
    for (const row of dataset.agreements) {
      const record = treatyRecord(dataset, row, locale);
      const labels = record.facts.map(({ label }) => label);
      expect(new Set(labels).size, row.id).toBe(labels.length);
      const texts = record.facts.flatMap(({ lines }) => lines.map(({ text }) => text));
      expect([...texts, record.kicker].filter((text) => /^\s*$|undefined|null|NaN/.test(text))).toEqual([]);
      expect(record.kicker.split(" · ")[2], row.id).toBe(kinds[row.kind]);
    }
  });

  it("marks what exists in English only", () => {
    const { facts, note } = treatyRecord(dataset, saltI, locale);
    const signatories = facts.find(({ label }) => label === page.signatories);
    const lang = locale === "en" ? null : "en";
    expect(signatories?.lines).toEqual([
      { text: "Richard Nixon (President)", lang },
      { text: "Leonid Brezhnev (General Secretary)", lang },
    ]);
    expect(note?.lang).toBe(lang);
  });

  it("has a heading line of date, field and kind", () => {
    expect(treatyRecord(dataset, startI, locale).kicker).toBe(
      locale === "en"
        ? `31 July 1991 · ${fields.strategic} · treaty`
        : `1991年7月31日 · ${fields.strategic} · 条約`,
    );
  });
});

describe("the facts of an agreement", () => {
  it("tell how it ended only where it has ended, and not twice where it lapsed or never began", () => {
    expect(factsOf(someAgreement(), "en")).not.toHaveProperty("How it ended");
    expect(factsOf(someAgreement({ status: "lapsed" }), "en")).not.toHaveProperty("How it ended");
    const ended = { status: "ended", end_kind: "withdrawn", ended: "2019-08-02" };
    expect(factsOf(someAgreement(ended), "en")["How it ended"]).toEqual(["one side withdrew"]);
    expect(factsOf(someAgreement(never), "en")).not.toHaveProperty("In force");
  });

  it("say where effect came without entry into force", () => {
    const bySignature = someAgreement({ effect: "signature", entered_into_force: "" });
    expect(factsOf(bySignature, "en")["In force"]).toEqual(["26 May 1972 (effective on signature)"]);
    expect(factsOf(bySignature, "ja").発効).toEqual(["1972年5月26日(署名により効力)"]);
  });

  it("tell of the parties in the page's language, or in English, marked so, where that language lacks it", () => {
    const lines = (locale: Locale, parts: Readonly<Record<string, string>>) =>
      treatyRecord(dataset, someAgreement(parts), locale).facts.find(
        ({ label }) => label === messagesOf(locale).treaties.page.parties,
      )?.lines;
    const both = { parties_count_note_en: "Two", parties_count_note_ja: "二国" };
    expect(lines("en", both)).toEqual([{ text: "Two", lang: null }]);
    expect(lines("ja", both)).toEqual([{ text: "二国", lang: null }]);
    expect(lines("ja", { parties_count_note_en: "Two" })).toEqual([{ text: "Two", lang: "en" }]);
    expect(lines("ja", {})).toBeUndefined();
  });

  it("call context what is context, whatever its prominence", () => {
    expect(factsOf(someAgreement({ id: "ctx-some" }), "en").Prominence).toEqual(["context"]);
    expect(factsOf(someAgreement(), "en").Prominence).toEqual(["headline"]);
  });

  it("joins kind and form as the language does", () => {
    const lines = treatyRecord(dataset, someAgreement(), "ja").facts.find(
      ({ label }) => label === "種類",
    )?.lines;
    expect(lines?.map(({ text }) => text)).toEqual(["条約、二国間"]);
  });
});

describe("the limits of an agreement", () => {
  const aLimit = (limit_value: string, parts: Readonly<Record<string, string>> = {}) =>
    limit.parse({
      agreement: "some-agreement",
      item_en: "Launchers",
      item_ja: "発射機",
      actor: "each",
      unit_en: "launchers",
      unit_ja: "基",
      note: "",
      sources: "book",
      confidence: "high",
      checked: "",
      ...parts,
      limit_value,
    });
  const rowsOf = (limits: readonly ReturnType<typeof aLimit>[], locale: Locale) =>
    limitRows({ ...dataset, limits }, someAgreement(), locale);

  it("keep their digits", () => {
    for (const locale of locales) {
      const values = ["1600", "4.5", "0", "1.25", "12345.5"].map((value) => aLimit(value));
      expect(rowsOf(values, locale).map(({ value }) => value)).toEqual([
        "1,600",
        "4.5",
        "0",
        "1.25",
        "12,345.5",
      ]);
    }
  });

  it("say whom they bind, in the order of the table, and leave out those of others", () => {
    const limits = [
      aLimit("1054", { actor: "us" }),
      aLimit("1618", { actor: "ussr-russia" }),
      aLimit("2", { agreement: "another" }),
      aLimit("3"),
    ];
    expect(rowsOf(limits, "en").map(({ binds }) => binds)).toEqual([
      "United States",
      "Soviet Union or Russia",
      "each side",
    ]);
    expect(rowsOf(limits, "ja")[0]).toMatchObject({
      item: "発射機",
      value: "1,054",
      unit: "基",
      binds: "米国",
    });
  });

  it("tell how sure they are where they are not, and mark a note that is English", () => {
    const limits = [aLimit("1"), aLimit("2", { confidence: "medium", note: "From memory" })];
    expect(rowsOf(limits, "en")).toMatchObject([
      { doubt: null, note: null },
      { doubt: "medium confidence", note: { text: "From memory", lang: null } },
    ]);
    expect(rowsOf(limits, "ja")[1]).toMatchObject({ doubt: "確度 中", note: { lang: "en" } });
  });

  it("are told in full for every agreement of the data, figure by figure", () => {
    for (const locale of locales)
      for (const row of dataset.agreements) {
        const values = limitRows(dataset, row, locale).map(({ value }) => Number(value.replaceAll(",", "")));
        const expected = dataset.limits.filter(({ agreement }) => agreement === row.id);
        expect(values, row.id).toEqual(expected.map(({ limit_value }) => limit_value));
      }
  });

  it("of START I begin with 1,600 delivery vehicles", () => {
    for (const locale of locales)
      expect(limitRows(dataset, startI, locale).map(({ value }) => value)).toEqual(
        expect.arrayContaining(["1,600", "6,000", "4,900"]),
      );
  });
});

describe("the ratification of an agreement", () => {
  const aStep = (parts: Readonly<Record<string, string>>) =>
    ratification.parse({
      agreement: "some-agreement",
      actor: "us",
      step: "ratified",
      vote: "",
      note_en: "",
      note_ja: "",
      sources: "book",
      checked: "",
      ...parts,
    });
  const sidesOf = (
    steps: readonly ReturnType<typeof aStep>[],
    parts: Readonly<Record<string, string>> = {},
    locale: Locale = "en",
  ) => ratificationSides({ ...dataset, ratifications: steps }, someAgreement(parts), locale);

  it("is told side by side, each step by its day, the vote with a dash", () => {
    const sides = sidesOf([
      aStep({ date: "1972-10-03", step: "deposited" }),
      aStep({ date: "1972-09-29", actor: "ussr-russia" }),
      aStep({ date: "1972-08-03", step: "senate-consent", vote: "88-2" }),
      aStep({ date: "1972-01-01", agreement: "another" }),
    ]);
    expect(
      sides.map(({ side, steps }) => [side, steps.map(({ date, step, vote }) => [date, step, vote])]),
    ).toEqual([
      [
        "United States",
        [
          ["3 August 1972", "Senate gives consent", "88–2"],
          ["3 October 1972", "instrument deposited or exchanged", null],
        ],
      ],
      ["Soviet Union or Russia", [["29 September 1972", "ratified", null]]],
    ]);
  });

  it("leaves out a side of which nothing is recorded", () => {
    expect(sidesOf([])).toEqual([]);
    expect(
      sidesOf([], { russia_ratification_note_en: "Not ratified" }).map(({ side, note }) => [side, note]),
    ).toEqual([["Soviet Union or Russia", { text: "Not ratified", lang: null }]]);
  });

  it("has its notes in the page's language, or in English, marked so, where that language lacks one", () => {
    const steps = [
      aStep({ date: "1972-08-03", note_en: "With a resolution", note_ja: "決議を付した" }),
      aStep({ date: "1972-09-30", note_en: "Day of signature" }),
      aStep({ date: "1972-10-03" }),
    ];
    const notes = {
      us_ratification_note_en: "After a debate",
      us_ratification_note_ja: "討論の後",
      russia_ratification_note_en: "By the Presidium",
    };
    const told = (locale: Locale) =>
      sidesOf(steps, notes, locale).map((side) => [side.note, ...side.steps.map(({ note }) => note)]);
    expect(told("en")).toEqual([
      [
        { text: "After a debate", lang: null },
        { text: "With a resolution", lang: null },
        { text: "Day of signature", lang: null },
        null,
      ],
      [{ text: "By the Presidium", lang: null }],
    ]);
    expect(told("ja")).toEqual([
      [
        { text: "討論の後", lang: null },
        { text: "決議を付した", lang: null },
        { text: "Day of signature", lang: "en" },
        null,
      ],
      [{ text: "By the Presidium", lang: "en" }],
    ]);
  });

  it("does not repeat a note that says nothing but the days of the steps", () => {
    const steps = [aStep({ date: "1972-08-03", step: "senate-consent" })];
    const noteOf = (text: string) => sidesOf(steps, { us_ratification_note_en: text }, "ja")[0]?.note;
    expect(noteOf("Senate consent 1972-08-03")).toBeNull();
    expect(noteOf("Senate consent 1972-08-03, ratified 1972-09-30")).toEqual({
      text: "Senate consent 1972-08-03, ratified 1972-09-30",
      lang: "en",
    });
    expect(noteOf("Executive agreement; no Senate vote")?.text).toBe("Executive agreement; no Senate vote");
    const long =
      "Senate consent 1972-08-03 after a debate of three months on parity and the Jackson amendment";
    expect(noteOf(long)?.text).toBe(long);
  });

  it("does not repeat such a note in Japanese either, where English is the one that is measured", () => {
    const steps = [aStep({ date: "1972-08-03", step: "senate-consent" })];
    const days = {
      us_ratification_note_en: "Senate consent 1972-08-03",
      us_ratification_note_ja: "上院の同意は1972年8月3日",
    };
    expect(sidesOf(steps, days, "ja")[0]?.note).toBeNull();
  });

  it("has all dated steps of the data", () => {
    const told = dataset.agreements.flatMap((row) =>
      ratificationSides(dataset, row, "en").flatMap(({ steps }) =>
        steps.map(({ date }) => `${row.id} ${date}`),
      ),
    );
    const recorded = dataset.ratifications.map(
      ({ agreement, date }) => `${agreement} ${formatHistorical("en", date.text)}`,
    );
    expect(told.toSorted()).toEqual(recorded.toSorted());
  });
});

describe("the chain of an agreement", () => {
  it.each(locales)("of START I goes from trial verification to New START, in %s", (locale) => {
    const { links, successor } = treatyChain(dataset, startI, locale);
    expect(links.map(({ id, isThis, next }) => [id, isThis, next])).toEqual([
      ["trial-verification-1989", false, [1]],
      ["start-1-1991", true, [2]],
      ["new-start-2010", false, []],
    ]);
    expect(links.map(({ href }) => href)).toEqual(links.map(({ id }) => `/${locale}/treaties/${id}/`));
    expect(links.map(({ role }) => role)).toEqual(["field-strategic", "field-strategic", "field-strategic"]);
    expect(successor).toBeNull();
  });

  it("says when each began and how it ended", () => {
    expect(treatyChain(dataset, startI, "en").links[1]?.time).toBe("5 December 1994 · expired");
    expect(treatyChain(dataset, startI, "ja").links[1]?.time).toBe("1994年12月5日 · 期限満了");
    const [link] = treatyChain(dataset, someAgreement(never), "en").links;
    expect(link?.time).toBe("26 May 1972 · never entered into force");
  });

  it("is the agreement alone where it replaced nothing and nothing replaced it", () => {
    const alone = someAgreement({ domain: "space", successor_en: "A later practice", successor_ja: "慣行" });
    const small = { ...dataset, agreements: [alone, someAgreement({ id: "another" })] };
    expect(treatyChain(small, alone, "en").links.map(({ id, role }) => [id, role])).toEqual([
      ["some-agreement", "faint"],
    ]);
    expect(treatyChain(small, alone, "en").successor).toBe("A later practice");
    expect(treatyChain(small, alone, "ja").successor).toBe("慣行");
  });

  it("stands in order of time, holds the agreement once, and leads only forward within itself", () => {
    for (const row of dataset.agreements) {
      const { links } = treatyChain(dataset, row, "en");
      expect(links.filter(({ isThis }) => isThis).map(({ id }) => id)).toEqual([row.id]);
      const signed = links.map(({ life }) => life.signed);
      expect(signed).toEqual(signed.toSorted((a, b) => a - b));
      for (const [index, { id, next }] of links.entries())
        for (const place of next) {
          expect(place, id).not.toBe(index);
          expect(known(links[place]?.id ?? "").supersedes.map(String)).toContain(id);
        }
    }
  });
});

describe("the meeting at which an agreement was signed", () => {
  it("is for SALT I that of Moscow in 1972", () => {
    const summit = summitOf(dataset, saltI);
    expect(summit?.id).toBe("moscow-1972");
    if (summit === null) return;
    expect(summitWords(summit, "en")).toMatchObject({
      title: "Moscow: State visit",
      when: "22 May 1972 – 30 May 1972",
    });
    expect(summitWords(summit, "ja")).toMatchObject({
      title: "モスクワ: 国賓訪問",
      when: "1972年5月22日〜1972年5月30日",
    });
  });

  it("lasted on that day, its last one included, and was in that place", () => {
    const at = (signed: string, signed_place_en = "Moscow") =>
      summitOf(
        dataset,
        someAgreement({ signed, signed_place_en, entered_into_force: "1973", bound_both: "" }),
      )?.id;
    expect(at("1972-05-22")).toBe("moscow-1972");
    expect(at("1972-05-30")).toBe("moscow-1972");
    expect(at("1972-05-21")).toBeUndefined();
    expect(at("1972-05-31")).toBeUndefined();
    expect(at("1972-05-26", "Washington and Moscow")).toBe("moscow-1972");
    expect(at("1972-05-26", "Washington")).toBeUndefined();
    expect(at("1972-05-26", "")).toBeUndefined();
    expect(at("1972-05")).toBeUndefined();
  });

  it("is never a brief contact", () => {
    const summits = dataset.summits.map((summit) => ({ ...summit, format: "brief" as const }));
    expect(summitOf({ ...dataset, summits }, saltI)).toBeNull();
  });
});

describe("who was in office", () => {
  const names = (day: number, locale: Locale) => leadersOn(dataset, day, locale).map(({ name }) => name);

  it("on 26 May 1972 were Nixon and Brezhnev", () => {
    expect(names(toDay(1972, 5, 26), "en")).toEqual(["Richard Nixon", "Leonid Brezhnev"]);
    expect(names(toDay(1972, 5, 26), "ja")).toEqual(["リチャード・ニクソン", "レオニード・ブレジネフ"]);
    expect(leadersOn(dataset, toDay(1972, 5, 26), "en").map(({ actor }) => actor)).toEqual([
      "us",
      "ussr-russia",
    ]);
  });

  it("changes on the first day of a term; heads of government beside the leader are not meant", () => {
    expect(names(toDay(1977, 1, 19), "en")[0]).toBe("Gerald Ford");
    expect(names(toDay(1977, 1, 20), "en")[0]).toBe("Jimmy Carter");
    expect(names(toDay(1967, 6, 23), "en")).toEqual(["Lyndon B. Johnson", "Leonid Brezhnev"]);
  });

  it("is known on both sides for every signature", () => {
    const missing = dataset.agreements.filter(({ signed }) => names(signed.from, "en").length !== 2);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe("the time around a signature", () => {
  it("is four years on either side, by whole months", () => {
    expect(temperatureWindow(dataset, saltI)).toEqual([toDay(1968, 5, 1), toDay(1976, 5, 1)]);
  });

  it("is cut to the story and to what was reviewed", () => {
    const [first] = temperatureWindow(dataset, someAgreement({ signed: "1918-03-03" }));
    expect(first).toBe(toDay(1917, 1, 1));
    const late = { signed: "2025-02-18", entered_into_force: "2025-02-18", bound_both: "2025-02-18" };
    expect(temperatureWindow(dataset, someAgreement(late))).toEqual([
      toDay(2021, 2, 1),
      dataset.reviewedThrough.to,
    ]);
  });

  it("has the events that belong to the agreement, and those within about three months", () => {
    const anEvent = (id: string, date: string, agreement = "") =>
      event.parse({ end_date: "", title_en: "E", title_ja: "E", ...eventCells, id, date, agreement });
    const events = [
      anEvent("long-before", "1969-11-17", "some-agreement"),
      anEvent("too-early", "1972-02-23"),
      anEvent("just-before", "1972-02-24"),
      anEvent("just-after", "1972-08-26"),
      anEvent("too-late", "1972-08-27"),
    ];
    const around = (signed: string) =>
      eventsAround({ ...dataset, events }, someAgreement({ signed })).map(({ id }) => String(id));
    expect(around("1972-05-26")).toEqual(["long-before", "just-before", "just-after"]);
    expect(around("1972")).toEqual(["long-before"]);
  });

  it("was warm when SALT I was signed, and is told with the month", () => {
    const en = signatureWords(dataset, saltI, "en");
    expect(en?.note).toMatch(/^Temperature of relations in May 1972: \+\d\.\d, (warm|close)\. /);
    expect(en?.alt).toMatch(/^Line .* from May 1968 to April 1976; \+\d\.\d in May 1972, /);
    expect(signatureWords(dataset, saltI, "ja")?.note).toMatch(/^1972年5月の関係の温度は\+\d\.\d\(/);
  });

  it("has no temperature before the first event, and names no month where only the year is known", () => {
    expect(signatureWords(dataset, someAgreement({ signed: "1917-02-01" }), "en")).toBeNull();
    expect(signatureWords(dataset, someAgreement({ signed: "1972" }), "en")?.note).toMatch(
      /^Temperature of relations in 1972: /,
    );
  });
});

describe("the neighbours of an agreement", () => {
  it("are those signed before and after it", () => {
    expect(neighboursOf(dataset, saltI, "en")).toEqual({
      previous: { href: "/en/treaties/abm-treaty-1972/", name: "ABM Treaty", time: "26 May 1972" },
      next: {
        href: "/en/treaties/basic-principles-1972/",
        name: "Basic Principles 1972",
        time: "29 May 1972",
      },
    });
  });

  it("are context for context, and never for others", () => {
    const rows = ["a", "ctx-b", "c", "ctx-d"].map((id, index) =>
      someAgreement({ id, signed: `197${index}`, entered_into_force: "1980", bound_both: "1980" }),
    );
    const small = { ...dataset, agreements: rows };
    const ids = rows.map((row) => {
      const { previous, next } = neighboursOf(small, row, "ja");
      return [previous?.href ?? null, next?.href ?? null];
    });
    expect(ids).toEqual([
      [null, "/ja/treaties/c/"],
      [null, "/ja/treaties/ctx-d/"],
      ["/ja/treaties/a/", null],
      ["/ja/treaties/ctx-b/", null],
    ]);
  });

  it("lead through all agreements that count, one by one", () => {
    const counted = dataset.agreements.filter(({ id }) => !id.startsWith("ctx-"));
    expect(counted.map((row) => neighboursOf(dataset, row, "en").next?.href ?? null)).toEqual([
      ...counted.slice(1).map(({ id }) => `/en/treaties/${id}/`),
      null,
    ]);
  });
});

describe("the life of an agreement in words", () => {
  it("names its dates, and says them again in the text beside the drawing", () => {
    const { facts, alt, role, life } = lifeWords(dataset, saltI, "en");
    expect(facts).toEqual([
      { id: "signed", label: "Signed", value: "26 May 1972" },
      { id: "since", label: "In force", value: "3 October 1972" },
      { id: "until", label: "Until", value: "3 October 1977" },
      { id: "status", label: "Status", value: "expired" },
    ]);
    expect(alt).toBe(
      "Life of SALT I Interim Agreement: Signed 26 May 1972; In force 3 October 1972; Until 3 October 1977; Status expired",
    );
    expect(role).toBe("field-strategic");
    expect(life).toMatchObject({
      signed: toDay(1972, 5, 26),
      end: { at: toDay(1977, 10, 3), mark: "expired" },
    });
  });

  it("has ticks inside its axis, fewer of them on a phone", () => {
    const { axis, ticks } = lifeWords(dataset, saltI, "ja");
    for (const list of [ticks.wide, ticks.narrow]) {
      expect(list.length).toBeGreaterThan(2);
      expect(list.filter(({ at }) => at < axis[0] || at > axis[1])).toEqual([]);
    }
    expect(ticks.narrow.length).toBeLessThan(ticks.wide.length);
  });
});

describe("the decades of the treaties", () => {
  const counted = dataset.agreements.filter(({ id }) => !id.startsWith("ctx-"));
  const signedIn = (decade: string) =>
    counted.filter(({ signed }) => signed.text.startsWith(decade.slice(0, 3)));

  it("are led to by links with how many agreements were signed in each", () => {
    const links = decadeLinks(dataset, "en", "1970s");
    expect(links.map(({ href }) => href)).toEqual(links.map(({ label }) => `/en/treaties/decade/${label}/`));
    expect(links.map(({ count }) => count)).toEqual(links.map(({ label }) => String(signedIn(label).length)));
    expect(links.filter(({ current }) => current).map(({ label }) => label)).toEqual(["1970s"]);
    expect(decadeLinks(dataset, "ja").map(({ label, current }) => [label, current])[5]).toEqual([
      "1970年代",
      false,
    ]);
  });

  it("are summed up for all of them", () => {
    const years = counted.map(({ signed }) => Number(signed.text.slice(0, 4)));
    const [from, to] = [Math.min(...years), Math.max(...years)];
    expect(treatiesLead(dataset, "en")).toContain(`${counted.length} agreements`);
    expect(treatiesLead(dataset, "en")).toContain(`${from} to ${to}`);
    expect(treatiesLead(dataset, "ja")).toContain(`${counted.length}件`);
  });

  it("tell what was signed in them, and what was in force in them though signed before", () => {
    const rows = [
      someAgreement({ id: "before", signed: "1968-07-01", entered_into_force: "1970-03-05", bound_both: "" }),
      someAgreement({
        id: "over",
        signed: "1963-06-20",
        entered_into_force: "1963-06-20",
        bound_both: "",
        status: "ended",
        end_kind: "expired",
        ended: "1970-01-01",
      }),
      someAgreement({ id: "in" }),
      someAgreement({ id: "in-by-signature", effect: "signature", entered_into_force: "" }),
      someAgreement({ id: "ctx-in" }),
      someAgreement({ id: "after", signed: "1980", entered_into_force: "1981", bound_both: "" }),
    ];
    const small = { ...dataset, agreements: rows };
    const words = decadeWords(small, "1970s", "en");
    expect(words.signed.map(({ id }) => id)).toEqual(["in", "in-by-signature"]);
    expect(words.during.map(({ id }) => id)).toEqual(["before"]);
    expect(words).toMatchObject({
      heading: "Treaties signed in the 1970s",
      lead: "2 agreements signed in the 1970s; 2 were in force at some time during the decade.",
      duringHeading: "In force during the 1970s, signed earlier",
    });
    expect(decadeWords(small, "1960s", "en").lead).toBe(
      "2 agreements signed in the 1960s; 1 was in force at some time during the decade.",
    );
    expect(decadeWords(small, "1980s", "ja")).toMatchObject({
      heading: "1980年代に署名された条約",
      lead: "1980年代に署名された合意は1件。この年代に一時でも有効であったのは3件。",
    });
  });

  it("hold every agreement that counts once among the signed", () => {
    const held = decadeLinks(dataset, "en").map(({ count }) => Number(count));
    expect(held.reduce((sum, count) => sum + count, 0)).toBe(counted.length);
  });
});
