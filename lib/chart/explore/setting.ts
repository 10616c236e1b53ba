import { type Form, forms } from "@/lib/domain/forms";
import { defaults, type Parameters } from "@/lib/domain/parameters";
import { withQuery } from "@/lib/text/query";

/** What a reader of the method page may change: the form of the index and its parameters. */
export type Setting = { readonly form: Form; readonly parameters: Parameters };

export const defaultSetting: Setting = { form: "index", parameters: defaults };

export type ParameterName = keyof Parameters;

/** How far each parameter can be moved, by what step, and its name in an address. */
export const parameterRanges = {
  halfLife: { key: "h", least: 3, most: 36, step: 1, digits: 0 },
  indirect: { key: "delta", least: 0, most: 1, step: 0.05, digits: 2 },
  repetition: { key: "rho", least: 0, most: 1, step: 0.05, digits: 2 },
  conditions: { key: "c", least: 0, most: 12, step: 0.5, digits: 1 },
  scale: { key: "s", least: 30, most: 100, step: 1, digits: 0 },
} as const satisfies Readonly<Record<ParameterName, unknown>>;

export const parameterNames = [
  "halfLife",
  "indirect",
  "repetition",
  "conditions",
  "scale",
] as const satisfies readonly ParameterName[];

const isForm = (text: string): text is Form => forms.some((form) => form === text);

/** How far a figure may lie off a step and still be on it: what adding steps of 0.05 leaves. */
const slack = 1e-6;

/** A parameter as an address writes it, or `null` where it is no figure that its slider can be set to. */
function parseParameter(name: ParameterName, text: string): number | null {
  const { least, most, step } = parameterRanges[name];
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const steps = (value - least) / step;
  return value >= least && value <= most && Math.abs(steps - Math.round(steps)) < slack ? value : null;
}

export type ParsedSetting = {
  readonly setting: Setting;
  /** What the address asked for and could not be had, as it was written. */
  readonly refused: readonly string[];
};

/** The setting that an address asks for. What is no form or lies outside its range is the default, and is told. */
export function parseSetting(search: string): ParsedSetting {
  const asked = new URLSearchParams(search);
  const refused: string[] = [];
  const form = asked.get("form");
  const known = form !== null && isForm(form) ? form : null;
  if (form !== null && known === null) refused.push(`form=${form}`);
  const parameters: Record<ParameterName, number> = { ...defaults };
  for (const name of parameterNames) {
    const { key } = parameterRanges[name];
    const text = asked.get(key);
    if (text === null) continue;
    const value = parseParameter(name, text);
    if (value === null) refused.push(`${key}=${text}`);
    else parameters[name] = value;
  }
  return { setting: { form: known ?? defaultSetting.form, parameters }, refused };
}

/** The setting as the end of an address, with what else stands there; nothing of it at the defaults. */
export const formatSetting = ({ form, parameters }: Setting, search = ""): string =>
  withQuery(search, {
    form: form === defaultSetting.form ? null : form,
    ...Object.fromEntries(
      parameterNames.map((name) => {
        const value = parameters[name];
        return [
          parameterRanges[name].key,
          value === defaults[name] ? null : String(Number(value.toFixed(2))),
        ];
      }),
    ),
  });

/** Whether this is the index as it is everywhere else. */
export const isDefault = (setting: Setting): boolean => formatSetting(setting) === "";
