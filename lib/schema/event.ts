import { z } from "zod";
import { date, decimal, oneOf, optionalDate, optionalRank, optionalWords, words, yesNo } from "./cell";
import { checks } from "./checked";
import { citations } from "./citation";
import { confidence } from "./confidence";
import { eventId, optionalAgreementId } from "./id";
import { columnNames, inEveryLanguage } from "./in-every-language";
import { cameoCode } from "./weight";

export const eventKinds = [
  "agreement",
  "aid",
  "alliance",
  "condition",
  "contact",
  "crisis",
  "culture",
  "deployment",
  "detention",
  "doctrine",
  "domestic",
  "expulsion",
  "incident",
  "institution",
  "negotiation",
  "nuclear-test",
  "recognition",
  "release",
  "sanction",
  "space",
  "speech",
  "summit",
  "trade",
  "visit",
  "war",
  "weapons-test",
  "withdrawal",
] as const;

export const actors = ["us", "ussr-russia", "both", "third-party"] as const;

/** A dated, coded event, or a span of time. `end_date` is its last day, inclusive; `ongoing` ones have none. */
export const event = z
  .strictObject({
    id: eventId,
    date,
    end_date: optionalDate,
    ongoing: yesNo,
    ...inEveryLanguage("title", words),
    ...inEveryLanguage("short", optionalWords),
    landmark: optionalRank(["1", "2", "3"]),
    ...inEveryLanguage("summary", words),
    actor: oneOf(actors),
    target: oneOf(actors),
    kind: oneOf(eventKinds),
    cameo: cameoCode,
    /** Conflict–cooperation weight, −10…+10 (Goldstein 1992), a checked duplicate of the weight of `cameo`. */
    goldstein: decimal,
    directness: oneOf(["dyadic", "indirect"]),
    regime: optionalWords,
    agreement: optionalAgreementId,
    in_seed: yesNo,
    place: optionalWords,
    sources: citations(2),
    confidence,
    checked: checks,
    note: optionalWords,
  })
  .superRefine((row, context) => {
    const refuse = (column: string, message: string) =>
      context.addIssue({ code: "custom", path: [column], message });
    if (row.ongoing && row.end_date !== null) refuse("ongoing", "must be no where end_date is given");
    if (row.kind === "condition" && !row.ongoing && row.end_date === null)
      refuse("end_date", "a condition lasts: give its last day, or set ongoing to yes");
    if (row.kind === "condition" && row.regime === null) refuse("regime", "a condition names its regime");
    for (const column of columnNames("short"))
      if (row.landmark !== null && row[column] === null) refuse(column, "a landmark needs a short label");
  });

export type Event = z.output<typeof event>;
