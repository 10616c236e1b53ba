import type { Dataset } from "@/lib/dataset/dataset";
import { actors, type Event } from "@/lib/schema/event";
import { countedFirstDay } from "@/lib/schema/historical-date";
import { toCivil } from "@/lib/text/calendar";
import { actsOf, influenceOf } from "./acts";
import { type Decade, decadeOn, decadesBetween } from "./decades";
import { yearsBetween } from "./net-cooperation";
import { defaults } from "./parameters";

type Actor = Event["actor"];

/** Σ w·g·m in weight points: what a side did between the two governments, and its indirect acts, which count half. */
export type Side = { readonly dyadic: number; readonly indirect: number };

/** What begins in a year, by who acted; the four together are the net co-operation of the year. */
export type DirectedYear = {
  readonly year: number;
  readonly us: Side;
  readonly "ussr-russia": Side;
  /** Acts of both together, which have no direction. */
  readonly both: number;
  readonly "third-party": number;
};

const yearOf = (event: Event) => toCivil(countedFirstDay(event.date)).year;

/** Σ w·g·m of some events, at the defaults, in weight points. */
const influenceSum = (events: readonly Event[]): number =>
  actsOf(events).reduce((sum, act) => sum + influenceOf(act, defaults), 0);

/**
 * Both sides' directed series by year, from that of the first event that counts to that of the review: what each did
 * between the two governments, and its indirect acts, which count half.
 */
export function directedSeries(dataset: Dataset): readonly DirectedYear[] {
  const [first] = actsOf(dataset.events);
  if (first === undefined) return [];
  return yearsBetween(first.first, dataset.reviewedThrough.to - 1).map((year) => {
    const ofYear = dataset.events.filter((event) => yearOf(event) === year);
    const by = (actor: Actor) => ofYear.filter((event) => event.actor === actor);
    const side = (actor: Actor): Side => ({
      dyadic: influenceSum(by(actor).filter(({ directness }) => directness === "dyadic")),
      indirect: influenceSum(by(actor).filter(({ directness }) => directness === "indirect")),
    });
    return {
      year,
      us: side("us"),
      "ussr-russia": side("ussr-russia"),
      both: influenceSum(by("both")),
      "third-party": influenceSum(by("third-party")),
    };
  });
}

/** How many events begin in a decade by who acted and by the sign of the weight; a weight of 0 is context, never counted. */
export type BalanceRow = {
  readonly decade: Decade;
  readonly actor: Actor;
  readonly positive: number;
  readonly negative: number;
  readonly context: number;
};

/** What the list of events is made of: a row for every decade and actor, also where there is none. */
export function balance(dataset: Dataset): readonly BalanceRow[] {
  const days = dataset.events.map((event) => countedFirstDay(event.date));
  if (days.length === 0) return [];
  return decadesBetween(Math.min(...days), Math.max(...days)).flatMap((decade) =>
    actors.map((actor) => {
      const weights = dataset.events.flatMap((event) =>
        event.actor === actor && decadeOn(countedFirstDay(event.date)) === decade ? [event.goldstein] : [],
      );
      return {
        decade,
        actor,
        positive: weights.filter((weight) => weight > 0).length,
        negative: weights.filter((weight) => weight < 0).length,
        context: weights.filter((weight) => weight === 0).length,
      };
    }),
  );
}
