import { z } from "zod";
import { rank, words } from "./cell";
import { eventId } from "./id";

const level = rank(["1", "2", "3", "4"]);

/** The magnitude of an act by two coders who worked from the rule without sight of each other, with the criterion of each. */
export const magnitudeCoding = z.strictObject({
  event: eventId,
  first: level,
  first_criterion_en: words,
  second: level,
  second_criterion_en: words,
});
