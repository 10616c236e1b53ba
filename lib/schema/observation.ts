import { z } from "zod";
import { date, oneOf, optionalDate, optionalDecimal, optionalWords } from "./cell";
import { citations } from "./citation";
import { confidence } from "./confidence";
import { indicatorId } from "./id";
import { indicatorActors } from "./indicator";

export const verifications = [
  "stored-file",
  "computed",
  "stored-page",
  "recalled-validated",
  "recalled",
] as const;

/** One figure of a series, in the unit of the catalogue. Without works of its own it rests on those of its series. */
export const observation = z
  .strictObject({
    series: indicatorId,
    date,
    end_date: optionalDate,
    actor: oneOf(indicatorActors),
    value: optionalDecimal,
    verification: oneOf(verifications),
    sources: citations(0),
    confidence,
    note: optionalWords,
  })
  .superRefine((row, context) => {
    if (row.value === null && row.note === null)
      context.addIssue({
        code: "custom",
        path: ["value"],
        message: "an empty value needs a note that says why",
      });
  });

export type Observation = z.output<typeof observation>;
