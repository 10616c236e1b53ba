// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { SettingControls } from "@/components/chart/live/setting-controls";
import { defaultSetting, parameterNames, type Setting } from "@/lib/chart/explore/setting";
import { type Form, forms } from "@/lib/domain/forms";
import { type Locale, locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

const { words } = messagesOf("en").explore;

afterEach(cleanup);

/** The controls at a setting, and what they ask for when they are used. */
function control(setting: Setting = defaultSetting, locale: Locale = "en"): readonly Setting[] {
  const asked: Setting[] = [];
  const words = messagesOf(locale).explore.words;
  render(
    <SettingControls locale={locale} words={words} setting={setting} onSet={(next) => asked.push(next)} />,
  );
  return asked;
}

const withParameters = (parts: Partial<Setting["parameters"]>): Setting => ({
  ...defaultSetting,
  parameters: { ...defaultSetting.parameters, ...parts },
});

/** The native sliders in the order in which they stand, by their parameter. */
function sliders() {
  const [halfLife, indirect, repetition, conditions, scale, ...more] = screen
    .getAllByRole("slider")
    .filter((slider) => slider instanceof HTMLInputElement);
  if (!halfLife || !indirect || !repetition || !conditions || !scale || more.length > 0)
    throw new Error("not five native sliders");
  return { halfLife, indirect, repetition, conditions, scale } as const;
}

const radios = () => screen.getAllByRole("radio");
const checked = () =>
  radios().flatMap((radio) => (radio.matches(":checked") ? radio.getAttribute("value") : []));
const reset = () => screen.getByRole("button", { name: words.reset });

describe("the choice of a form", () => {
  it.each(locales)("names every form, the default chosen at first, in %s", (locale) => {
    control(defaultSetting, locale);
    const { form, formNames } = messagesOf(locale).explore.words;
    const group = within(screen.getByRole("group", { name: form }));
    for (const [value, name] of Object.entries(formNames))
      expect(group.getByRole("radio", { name }).getAttribute("value")).toBe(value);
    expect(radios()).toHaveLength(forms.length);
    expect(checked()).toEqual(["index"]);
  });

  it("asks for another form with the parameters as they are", () => {
    const asked = control(withParameters({ halfLife: 24 }));
    fireEvent.click(screen.getByRole("radio", { name: words.formNames["net-cooperation"] }));
    expect(asked).toEqual([{ ...withParameters({ halfLife: 24 }), form: "net-cooperation" }]);
  });
});

describe("the sliders", () => {
  it("go from bound to bound, by steps, and stand at the default", () => {
    control();
    expect(sliders()).toMatchObject({
      halfLife: { min: "3", max: "36", step: "1", value: "12" },
      indirect: { min: "0", max: "1", step: "0.05", value: "0.5" },
      repetition: { min: "0", max: "1", step: "0.05", value: "0.7" },
      conditions: { min: "0", max: "12", step: "0.5", value: "4" },
      scale: { min: "30", max: "100", step: "1", value: "60" },
    });
  });

  it.each(locales)("stand beside their symbol, their value and their meaning, in %s", (locale) => {
    control(withParameters({ halfLife: 6, indirect: 0.05, repetition: 1 }), locale);
    const { symbols, meanings } = messagesOf(locale).explore.words;
    const names = screen.getAllByRole("slider").map((slider) => slider.closest("label")?.textContent);
    expect(names).toEqual([
      `${symbols.halfLife} = 6${meanings.halfLife}`,
      `${symbols.indirect} = 0.05${meanings.indirect}`,
      `${symbols.repetition} = 1.00${meanings.repetition}`,
      `${symbols.conditions} = 4.0${meanings.conditions}`,
      `${symbols.scale} = 60${meanings.scale}`,
    ]);
  });

  it.each(locales)(
    "are heard by their symbol and meaning, and their value as it is printed, in %s",
    (locale) => {
      control(withParameters({ indirect: 0.3 }), locale);
      const { symbols, meanings } = messagesOf(locale).explore.words;
      const heard = parameterNames.map((name) =>
        screen
          .getByRole("slider", { name: `${symbols[name]}, ${meanings[name]}` })
          .getAttribute("aria-valuetext"),
      );
      expect(heard).toEqual(["12", "0.30", "0.70", "4.0", "60"]);
    },
  );

  it("change their own parameter and nothing else", () => {
    const asked = control({ ...withParameters({ scale: 50 }), form: "no-discount" });
    fireEvent.change(sliders().halfLife, { target: { value: "24" } });
    fireEvent.change(sliders().indirect, { target: { value: "0.15" } });
    expect(asked).toEqual([
      { ...withParameters({ scale: 50, halfLife: 24 }), form: "no-discount" },
      { ...withParameters({ scale: 50, indirect: 0.15 }), form: "no-discount" },
    ]);
  });

  /** What the formula of each form has in it, as the method page prints it. */
  const off: Readonly<Record<Form, readonly string[]>> = {
    index: [],
    "acts-alone": ["conditions"],
    "conditions-alone": ["halfLife", "indirect", "repetition"],
    "one-size": [],
    "no-discount": ["repetition"],
    "shrunken-mean": ["repetition", "conditions", "scale"],
    "net-cooperation": ["halfLife", "repetition", "conditions", "scale"],
  };

  it.each(forms)("are off where a form has no use for them: %s", (form) => {
    control({ ...defaultSetting, form });
    const disabled = Object.entries(sliders()).flatMap(([name, slider]) => (slider.disabled ? [name] : []));
    expect(disabled).toEqual(off[form]);
  });
});

describe("the way back", () => {
  it("is off at the default without losing the focus, and leads to it from anywhere else", () => {
    control();
    expect(reset().getAttribute("aria-disabled")).toBe("true");
    for (const setting of [
      withParameters({ repetition: 0.45 }),
      { ...defaultSetting, form: "shrunken-mean" as const },
    ]) {
      cleanup();
      const asked = control(setting);
      expect(reset().getAttribute("aria-disabled")).toBe("false");
      fireEvent.click(reset());
      expect(asked).toEqual([defaultSetting]);
    }
  });
});
