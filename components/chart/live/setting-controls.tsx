"use client";

import { useId } from "react";
import {
  defaultSetting,
  isDefault,
  type ParameterName,
  parameterNames,
  parameterRanges,
  type Setting,
} from "@/lib/chart/explore/setting";
import { type Form, forms, parametersOf } from "@/lib/domain/forms";
import { formatNumber } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";

export type SettingWords = {
  readonly form: string;
  readonly formNames: Readonly<Record<Form, string>>;
  readonly parameters: string;
  readonly symbols: Readonly<Record<ParameterName, string>>;
  readonly meanings: Readonly<Record<ParameterName, string>>;
  readonly reset: string;
};

type Props = {
  readonly locale: Locale;
  readonly words: SettingWords;
  readonly setting: Setting;
  readonly onSet: (setting: Setting) => void;
};

const uses = (form: Form, name: ParameterName): boolean => parametersOf[form].some((used) => used === name);

/** The form as radio buttons, the parameters as native sliders, and a way back. A slider that a form does not use is off. */
export function SettingControls({ locale, words, setting, onSet }: Props) {
  const name = useId();
  return (
    <div className="setting">
      <fieldset className="setting-forms">
        <legend>{words.form}</legend>
        {forms.map((form) => (
          <label key={form}>
            <input
              type="radio"
              name={name}
              value={form}
              checked={setting.form === form}
              onChange={() => onSet({ ...setting, form })}
            />
            {words.formNames[form]}
          </label>
        ))}
      </fieldset>
      <fieldset className="setting-parameters">
        <legend>{words.parameters}</legend>
        {parameterNames.map((parameter) => {
          const { least, most, step, digits } = parameterRanges[parameter];
          const value = setting.parameters[parameter];
          return (
            <label key={parameter}>
              <span>
                <i>{words.symbols[parameter]}</i> = <b>{formatNumber(locale, value, digits)}</b>
              </span>
              <input
                type="range"
                min={least}
                max={most}
                step={step}
                value={value}
                aria-label={`${words.symbols[parameter]}, ${words.meanings[parameter]}`}
                aria-valuetext={formatNumber(locale, value, digits)}
                disabled={!uses(setting.form, parameter)}
                onChange={(change) =>
                  onSet({
                    ...setting,
                    parameters: { ...setting.parameters, [parameter]: Number(change.target.value) },
                  })
                }
              />
              <span className="soft">{words.meanings[parameter]}</span>
            </label>
          );
        })}
      </fieldset>
      {/* Not disabled: what has the focus must not lose it when it has done its work. */}
      <button type="button" aria-disabled={isDefault(setting)} onClick={() => onSet(defaultSetting)}>
        {words.reset}
      </button>
    </div>
  );
}
