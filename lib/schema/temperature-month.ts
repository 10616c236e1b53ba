import { z } from "zod";
import { decimal, listOf, month, optionalDecimal } from "./cell";
import { eventId } from "./id";

/** A month of the first edition of the index, frozen as it was published; temperatures −10…+10, empty before the first act. */
export const firstEditionMonth = z.strictObject({
  month,
  /** That of the last day of the month. */
  temperature: optionalDecimal,
  band_low: optionalDecimal,
  band_high: optionalDecimal,
  day_low: optionalDecimal,
  day_high: optionalDecimal,
});

/** A month of the index as it is published with the data: reckoned from them, and not kept in `data/`. */
export const temperatureMonth = z.strictObject({
  ...firstEditionMonth.shape,
  /** What was done, in weight points. */
  acts: optionalDecimal,
  /** What is: the grades of the five domains added up. */
  conditions: decimal,
  contact: decimal,
  arms: decimal,
  economy: decimal,
  arms_control: decimal,
  joint_work: decimal,
  /** The acts that begin in the month. */
  events: listOf(eventId),
});

export type TemperatureMonth = z.output<typeof temperatureMonth>;
