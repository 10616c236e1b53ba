/** A value as files carry it; `null` is an empty cell. */
export type FieldValue = string | number | null;

/** Rows under the names of their fields, ready to be written in any format. */
export type FieldTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly FieldValue[])[];
};
