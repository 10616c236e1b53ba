import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { climateOf } from "@/lib/domain/climate";
import { biasFacts } from "@/lib/page/method-facts";
import { locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { weightedDataset } from "../domain/weighted-dataset";
import { says } from "../table/recompute";

const dataset = loadDataset();
const counted = dataset.events.filter(({ goldstein }) => goldstein !== 0);

/** The number before a per cent sign, which has a space before it in English only. */
const percent = { en: /^(\d+)\u00a0%$/, ja: /^(\d+)%$/ } as const;

describe.each(locales)("what the limits of the index are told with, in %s", (locale) => {
  const facts = biasFacts(dataset, locale);

  it("is how many events that count begin in an early and in a late decade", () => {
    const begun = (decade: string) => counted.filter(({ date }) => date.text.startsWith(decade)).length;
    expect([facts.early, facts.late]).toEqual([begun("192"), begun("202")].map(String));
  });

  it("is how many of each side's hostile acts are indirect", () => {
    const share = (actor: "us" | "ussr-russia") => {
      const hostile = counted.filter((event) => event.actor === actor && event.goldstein < 0);
      return hostile.filter(({ directness }) => directness === "indirect").length / hostile.length;
    };
    expect(says(percent[locale].exec(facts.usIndirect)?.[1], share("us") * 100)).toBe(true);
    expect(says(percent[locale].exec(facts.russiaIndirect)?.[1], share("ussr-russia") * 100)).toBe(true);
  });

  it("is how many months lie beyond 9 on either side", () => {
    const values = climateOf(dataset).months.flatMap(({ value }) => value ?? []);
    const beyond = values.filter((value) => value < -9 || value > 9).length / values.length;
    expect(beyond).toBeGreaterThan(0);
    expect(says(percent[locale].exec(facts.nearBounds)?.[1], beyond * 100)).toBe(true);
  });

  it("stands in the sentences of the page, every figure once", () => {
    const { biasesText } = messagesOf(locale).method;
    const marked = {
      early: "<early>",
      late: "<late>",
      usIndirect: "<us>",
      russiaIndirect: "<russia>",
      nearBounds: "<bounds>",
      alliance: "<alliance>",
    };
    const text = biasesText(marked).join(" ");
    for (const mark of Object.values(marked)) expect(text.split(mark)).toHaveLength(2);
    expect(Object.keys(facts).toSorted()).toEqual(Object.keys(marked).toSorted());
  });
});

describe("the facts of a small dataset", () => {
  it("are refused where the page would tell of a code that is not there", () => {
    expect(() => biasFacts(weightedDataset({ treaty: 9 }), "en")).toThrow(/has no code 113/);
  });
});
