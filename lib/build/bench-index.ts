import type { Dataset } from "@/lib/dataset/dataset";
import type { Act } from "@/lib/domain/acts";
import { climateOf } from "@/lib/domain/climate";
import { forms, formValues } from "@/lib/domain/forms";
import { defaults } from "@/lib/domain/parameters";

/** How many acts the index is reckoned from: those of the dataset, and as many as it should still bear. */
const many = 32_000;

/** Acts spread over the whole time again and again, a day apart each time, until there are enough. */
function spread(acts: readonly Act[], count: number, through: number): readonly Act[] {
  return Array.from({ length: count }, (_, index) => {
    const act = acts[index % acts.length];
    if (act === undefined) throw new Error("The dataset has no act that counts");
    const shift = Math.floor(index / acts.length);
    return { ...act, first: Math.min(through, act.first + shift) };
  }).toSorted((a, b) => a.first - b.first);
}

/** Every form of the index over all months, from the acts of the dataset and from many more: what a slider sets off. */
export function indexFigures(dataset: Dataset, timed: (work: () => void) => number) {
  const { evidence, months } = climateOf(dataset);
  const { stretches } = evidence;
  const [from, through] = [months[0]?.day ?? 0, months.at(-1)?.day ?? 0];
  return [evidence.acts, spread(evidence.acts, many, through)].flatMap((acts) =>
    forms.map((form) => ({
      name: `${form}: ${acts.length.toLocaleString("en-GB")} acts, ${months.length.toLocaleString("en-GB")} months`,
      ms: timed(() => {
        formValues(form, { acts, stretches }, { from, through, parameters: defaults });
      }),
    })),
  );
}
