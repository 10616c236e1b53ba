/** A month or a year with its value, in finished words. */
export type Dated = { readonly when: string; readonly value: string };
