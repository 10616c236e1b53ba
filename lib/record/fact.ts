/** Something that is known of a record or a point, in finished words. It is found by its id, never by what it is called. */
export type Fact = { readonly id: string; readonly label: string; readonly value: string };
