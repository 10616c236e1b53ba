import { z } from "zod";
import { date, decimal, oneOf, optionalDate, optionalRank, optionalWords, words, yesNo } from "./cell";
import { checks } from "./checked";
import { citations } from "./citation";
import { confidence } from "./confidence";
import { eventId, optionalAgreementId } from "./id";
import { columnNames, inEveryLanguage } from "./in-every-language";
import { magnitude } from "./magnitude";
import { cameoCode } from "./weight";

export const eventKinds = [
  "agreement",
  "aid",
  "alliance",
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

/** A dated, coded act. What lasts is a condition; an act may go on too. `end_date` is its last day, inclusive; `ongoing` ones have none. */
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
    /** How far it reached, by the rule of the codebook. */
    magnitude,
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
    if (Number.isFinite(row.goldstein) && (row.goldstein === 0) !== (row.magnitude === null))
      refuse(
        "magnitude",
        row.magnitude === null
          ? "an act that counts has a magnitude: 1, 2, 3 or 4 by the rule of the codebook"
          : "is empty where the weight is 0: what does not count has no magnitude",
      );
    if (row.ongoing && row.end_date !== null) refuse("ongoing", "must be no where end_date is given");
    for (const column of columnNames("short"))
      if (row.landmark !== null && row[column] === null) refuse(column, "a landmark needs a short label");
  });

export type Event = z.output<typeof event>;
