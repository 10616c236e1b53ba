import type { Dataset } from "@/lib/dataset/dataset";
import type { AgreedPair } from "@/lib/schema/agreed-pair";
import { climateOf } from "./climate";
import { type Era, erasOf, toneOn } from "./eras";

/** A pair of months with what the index makes of it. */
export type JudgedPair = {
  readonly pair: AgreedPair;
  /** The temperature of the warmer and the colder month; `null` before the first event. */
  readonly warmer: number | null;
  readonly colder: number | null;
  /** Whether the index orders the two as the histories do. A tie does not. */
  readonly right: boolean;
  /** Whether the first edition of the index did. */
  readonly rightBefore: boolean;
  /** The era in which both months lie; `null` where they lie in two. */
  readonly era: Era | null;
  /** Whether both lie in cold or both in warm phases: the harder pairs. */
  readonly inside: "cold" | "warm" | null;
};

type Value = number | null | undefined;

/** Strictly: what is the same, or has no value, is in no order. */
const inOrder = (warmer: Value, colder: Value): boolean =>
  typeof warmer === "number" && typeof colder === "number" && warmer > colder;

/** Every pair on which histories agree, as the index orders it at its defaults. */
export function judgedPairs(dataset: Dataset): readonly JudgedPair[] {
  const values = new Map(climateOf(dataset).months.map(({ day, value }) => [day, value]));
  const before = new Map(dataset.firstEdition.map(({ month, temperature }) => [month.text, temperature]));
  const eras = erasOf(dataset);
  return dataset.agreedPairs.map((pair) => {
    const [warm, cold] = [pair.warmer.to - 1, pair.colder.to - 1];
    const [warmer, colder] = [values.get(warm) ?? null, values.get(cold) ?? null];
    const eraOf = (day: number) => eras.find(({ from, to }) => from <= day && day < to) ?? null;
    const [one, other] = [toneOn(dataset, warm), toneOn(dataset, cold)];
    return {
      pair,
      warmer,
      colder,
      right: inOrder(warmer, colder),
      rightBefore: inOrder(before.get(pair.warmer.text), before.get(pair.colder.text)),
      era: eraOf(warm) === eraOf(cold) ? eraOf(warm) : null,
      inside: one === other ? one : null,
    };
  });
}
