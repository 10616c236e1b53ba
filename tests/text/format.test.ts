import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay } from "@/lib/text/calendar";
import {
  formatDay,
  formatHistorical,
  formatMonth,
  formatNumber,
  formatRange,
  formatShortMonth,
  formatSigned,
  formatSpan,
  formatYear,
} from "@/lib/text/format";
import { locales } from "@/lib/text/locales";

const minus = "\u2212";
const runs = { seed: 1917 };

describe.each(locales)("a number in %s", (locale) => {
  it("has the true minus sign, never a hyphen", () => {
    expect(formatNumber(locale, -4.2, 1)).toBe(`${minus}4.2`);
    expect(formatSigned(locale, -4.2)).toBe(`${minus}4.2`);
  });

  it("has as many digits as are asked for, and groups of three", () => {
    expect(formatNumber(locale, 1234567)).toBe("1,234,567");
    expect(formatNumber(locale, 2, 2)).toBe("2.00");
    expect(formatNumber(locale, 2.345, 1)).toBe("2.3");
  });

  it("shows its plus sign where signs matter", () => {
    expect(formatSigned(locale, 4.2)).toBe("+4.2");
    expect(formatSigned(locale, 4, 0)).toBe("+4");
    expect(formatNumber(locale, 4.2, 1)).toBe("4.2");
  });

  it.each([0, -0, 0.04, -0.04])("has no sign where it comes out as zero: %d", (value) => {
    expect(formatSigned(locale, value)).toBe("0.0");
    expect(formatNumber(locale, value, 1)).toBe("0.0");
  });

  it("keeps its sign as soon as a digit is left, at the very half too", () => {
    expect(formatSigned(locale, 0.05)).toBe("+0.1");
    expect(formatSigned(locale, -0.05)).toBe(`${minus}0.1`);
    expect(formatNumber(locale, -0.5)).toBe(`${minus}1`);
  });

  it("differs from its opposite in nothing but the sign", () => {
    const fortieths = fc.integer({ min: 1, max: 400 }).map((count) => count / 40);
    fc.assert(
      fc.property(fortieths, fc.integer({ min: 0, max: 2 }), (value, digits) => {
        const [warm, cold] = [formatSigned(locale, value, digits), formatSigned(locale, -value, digits)];
        if (/[1-9]/.test(warm)) expect(warm).toMatch(/^\+/);
        expect(cold).toBe(warm.replace("+", minus));
      }),
      runs,
    );
  });
});

describe("a span of two signed figures", () => {
  it("is joined by a word in English, where a dash would be read as a sign", () => {
    expect(formatSpan("en", -3.5, 0.3)).toBe(`${minus}3.5 to +0.3`);
    expect(formatSpan("en", -3.5, 0, 0)).toBe(`${minus}4 to 0`);
  });

  it("is joined by a wave dash in Japanese", () => {
    expect(formatSpan("ja", -3.5, 0.3)).toBe(`${minus}3.5\u301c+0.3`);
  });
});

describe("a day of the calendar", () => {
  const day = toDay(1962, 10, 16);

  it("is written in British order in English", () => {
    expect(formatDay("en", day)).toBe("16 October 1962");
    expect(formatMonth("en", day)).toBe("October 1962");
    expect(formatShortMonth("en", day)).toBe("Oct 1962");
    expect(formatYear("en", 1962)).toBe("1962");
  });

  it("is written with the signs for year, month and day in Japanese", () => {
    expect(formatDay("ja", day)).toBe("1962年10月16日");
    expect(formatMonth("ja", day)).toBe("1962年10月");
    expect(formatShortMonth("ja", day)).toBe("1962年10月");
    expect(formatYear("ja", 1962)).toBe("1962年");
  });

  it("stays the same day where the local clock still shows the day before", () => {
    expect(new Date(0).getDate()).toBe(31);
    expect(formatDay("en", toDay(1970, 1, 1))).toBe("1 January 1970");
    expect(formatMonth("ja", toDay(1917, 3, 1))).toBe("1917年3月");
    expect(formatYear("en", 1917)).toBe("1917");
  });
});

describe("a date of the data", () => {
  it.each([
    ["1946", "1946", "1946年"],
    ["1946-03", "March 1946", "1946年3月"],
    ["1946-03-05", "5 March 1946", "1946年3月5日"],
    ["1946-01-01", "1 January 1946", "1946年1月1日"],
  ])("is as precise in words as it is known: %s", (text, english, japanese) => {
    expect(formatHistorical("en", text)).toBe(english);
    expect(formatHistorical("ja", text)).toBe(japanese);
  });
});

describe("a range", () => {
  it("has an en dash in English, with spaces only where its parts have some", () => {
    expect(formatRange("en", "1969", "1979")).toBe("1969\u20131979");
    expect(formatRange("en", "October 1962", "1963")).toBe("October 1962 \u2013 1963");
    expect(formatRange("en", "1962", "June 1963")).toBe("1962 \u2013 June 1963");
  });

  it("has a wave dash without spaces in Japanese", () => {
    expect(formatRange("ja", "1962年10月", "1963年")).toBe("1962年10月\u301c1963年");
  });
});
