/**
 * Sentences for the browser are templates, since functions cannot be handed to it: `{shown} of {total}`. A place without
 * a value is a mistake of ours and throws.
 */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`The sentence “${template}” lacks a value for ${name}`);
    return value;
  });
