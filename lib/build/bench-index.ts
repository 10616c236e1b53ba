import type { Dataset } from "@/lib/dataset/dataset";
import { climateOf } from "@/lib/domain/climate";
import { forms, formValues } from "@/lib/domain/forms";
import { defaults, type Term } from "@/lib/domain/influence";

/** How many events the index is reckoned from: those of the dataset, and as many as it should still bear. */
const many = 32_000;

/** Events spread over the whole time again and again, a day apart each time, until there are enough. */
function spread(terms: readonly Term[], count: number, through: number): readonly Term[] {
  return Array.from({ length: count }, (_, index) => {
    const term = terms[index % terms.length];
    if (term === undefined) throw new Error("The dataset has no event that counts");
    const shift = Math.floor(index / terms.length);
    return { ...term, first: Math.min(through, term.first + shift) };
  }).toSorted((a, b) => a.first - b.first);
}

/** Every form of the index over all months, from the events of the dataset and from many more: what a slider sets off. */
export function indexFigures(dataset: Dataset, timed: (work: () => void) => number) {
  const { terms, months } = climateOf(dataset);
  const [from, through] = [months[0]?.day ?? 0, months.at(-1)?.day ?? 0];
  return [terms, spread(terms, many, through)].flatMap((events) =>
    forms.map((form) => ({
      name: `${form}: ${events.length.toLocaleString("en-GB")} events, ${months.length.toLocaleString("en-GB")} months`,
      ms: timed(() => {
        formValues(form, events, { from, through, parameters: defaults });
      }),
    })),
  );
}
