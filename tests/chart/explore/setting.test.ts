import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  defaultSetting,
  formatSetting,
  isDefault,
  parameterNames,
  parameterRanges,
  parseSetting,
  type Setting,
} from "@/lib/chart/explore/setting";
import { forms } from "@/lib/domain/forms";

/** A figure between two bounds, in hundredths as addresses write them. */
/** Shares that a slider can be set to: steps of a twentieth. */
const within = (least: number, most: number) =>
  fc.integer({ min: least * 20, max: most * 20 }).map((twentieths) => twentieths / 20);

const anySetting: fc.Arbitrary<Setting> = fc.record({
  form: fc.constantFrom(...forms),
  parameters: fc.record({
    halfLife: fc.integer({ min: 3, max: 36 }),
    indirect: within(0, 1),
    repetition: within(0, 1),
    conditions: fc.integer({ min: 0, max: 24 }).map((halves) => halves / 2),
    scale: fc.integer({ min: 30, max: 100 }),
  }),
});

const withParameters = (parts: Partial<Setting["parameters"]>): Setting => ({
  ...defaultSetting,
  parameters: { ...defaultSetting.parameters, ...parts },
});

/** An address that asks for something, however it is written. */
const asking = (key: string, text: string) => `?${new URLSearchParams({ [key]: text })}`;

describe("a setting", () => {
  it("that lies between the steps of a slider is refused and told", () => {
    for (const search of ["?h=11.6", "?h=12.004", "?delta=0.123456", "?s=40.5"])
      expect(parseSetting(search)).toEqual({ setting: defaultSetting, refused: [search.slice(1)] });
  });

  it("comes back from its address as it was", () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        expect(parseSetting(formatSetting(setting))).toEqual({ setting, refused: [] });
      }),
      { seed: 1917, numRuns: 500 },
    );
  });

  it("is in its address what differs from the defaults, and nothing else", () => {
    expect(formatSetting(withParameters({ halfLife: 24 }))).toBe("?h=24");
    expect(formatSetting(withParameters({ indirect: 0.05, scale: 32 }))).toBe("?delta=0.05&s=32");
    expect(formatSetting({ ...withParameters({ repetition: 0 }), form: "shrunken-mean" })).toBe(
      "?form=shrunken-mean&rho=0",
    );
  });

  it("has an empty address at the defaults, and only there", () => {
    expect(formatSetting(defaultSetting)).toBe("");
    expect(formatSetting(withParameters({}))).toBe("");
    fc.assert(
      fc.property(anySetting, (setting) => {
        const { form, parameters } = setting;
        const { halfLife, indirect, repetition, conditions, scale } = parameters;
        const plain =
          form === "index" &&
          halfLife === 12 &&
          indirect === 0.5 &&
          repetition === 0.7 &&
          conditions === 4 &&
          scale === 60;
        expect(formatSetting(setting) === "").toBe(plain);
        expect(isDefault(setting)).toBe(plain);
      }),
      { seed: 1917, numRuns: 500 },
    );
  });

  it("has no trace of how a computer adds tenths", () => {
    expect(formatSetting(withParameters({ indirect: 0.1 + 0.2 }))).toBe("?delta=0.3");
  });
});

describe("an address", () => {
  it("that asks for nothing, or for the defaults, has the default", () => {
    for (const search of ["", "?", "?h=12&delta=0.5&rho=0.7&c=4&s=60&form=index", "?colour=blue"])
      expect(parseSetting(search)).toEqual({ setting: defaultSetting, refused: [] });
  });

  it("may go to the bounds of each parameter", () => {
    expect(parseSetting("?h=3&delta=0&rho=0&c=0&s=30").setting).toEqual(
      withParameters({ halfLife: 3, indirect: 0, repetition: 0, conditions: 0, scale: 30 }),
    );
    expect(parseSetting("?h=36&delta=1&rho=1&c=12&s=100").setting).toEqual(
      withParameters({ halfLife: 36, indirect: 1, repetition: 1, conditions: 12, scale: 100 }),
    );
  });

  it.each([
    ["?h=2", "h=2"],
    ["?h=37", "h=37"],
    ["?delta=1.05", "delta=1.05"],
    ["?delta=-0.1", "delta=-0.1"],
    ["?rho=1.01", "rho=1.01"],
    ["?c=12.5", "c=12.5"],
    ["?c=4.2", "c=4.2"],
    ["?s=29", "s=29"],
    ["?s=101", "s=101"],
    ["?h=", "h="],
    ["?h=twelve", "h=twelve"],
    ["?h=12px", "h=12px"],
    ["?h=1e1", "h=1e1"],
    ["?h=0x10", "h=0x10"],
    ["?h=%2012", "h= 12"],
    ["?h=24.", "h=24."],
    ["?rho=.5", "rho=.5"],
    ["?h=１２", "h=１２"],
    ["?s=Infinity", "s=Infinity"],
    ["?s=NaN", "s=NaN"],
    ["?form=", "form="],
    ["?form=toString", "form=toString"],
    ["?form=__proto__", "form=__proto__"],
    ["?form=Shrunken-mean", "form=Shrunken-mean"],
  ])("that asks for what cannot be had has the default and tells it: %s", (search, told) => {
    expect(parseSetting(search)).toEqual({ setting: defaultSetting, refused: [told] });
  });

  it("keeps what can be had beside what cannot, and tells all that cannot", () => {
    expect(parseSetting("?form=none&h=99&delta=0.3&s=50")).toEqual({
      setting: withParameters({ indirect: 0.3, scale: 50 }),
      refused: ["form=none", "h=99"],
    });
  });

  it("never leads out of the bounds: whatever it says is taken as it is written, or refused", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double().map(String),
      fc.integer({ min: -100, max: 100 }).map(String),
      fc.constantFrom(...forms),
    );
    fc.assert(
      fc.property(fc.constantFrom(...parameterNames), anyText, (name, text) => {
        const { key, least, most } = parameterRanges[name];
        const { setting, refused } = parseSetting(asking(key, text));
        const value = setting.parameters[name];
        expect(value >= least && value <= most).toBe(true);
        expect(setting).toEqual(withParameters({ [name]: value }));
        if (refused.length === 0) expect(value).toBe(Number(text));
        else expect([value, refused]).toEqual([defaultSetting.parameters[name], [`${key}=${text}`]]);
      }),
      { seed: 1917, numRuns: 1000 },
    );
  });

  it("has a name of its own for each parameter, and the defaults inside the bounds", () => {
    const keys = parameterNames.map((name) => parameterRanges[name].key);
    expect(new Set([...keys, "form"]).size).toBe(parameterNames.length + 1);
    expect(parameterNames.toSorted()).toEqual(Object.keys(defaultSetting.parameters).toSorted());
    for (const name of parameterNames) {
      const { least, most } = parameterRanges[name];
      const value = defaultSetting.parameters[name];
      expect(value > least && value < most).toBe(true);
    }
  });
});
