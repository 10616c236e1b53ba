import type { StepPoint, StepsSpec } from "./spec";

/** The point whose counts hold on a day: the last one at or before it; −1 before the first. */
export const pointIndexOn = (points: readonly StepPoint[], day: number): number =>
  points.findLastIndex(({ x }) => x <= day);

/** A layer that a reader knows as one: what is in force in a field, and what is suspended there. */
export type ReaderLayer = {
  readonly id: string;
  readonly label: string;
  readonly role: StepsSpec["layers"][number]["role"];
  /** Places of its layers in the values of a point. */
  readonly places: readonly number[];
};

/** The layers by name, from the bottom up: a hatched one belongs to the layer below it. */
export function readerLayers({ layers }: Pick<StepsSpec, "layers">): readonly ReaderLayer[] {
  return layers.flatMap((layer, index) =>
    layer.hatched
      ? []
      : {
          id: layer.id,
          label: layer.label,
          role: layer.role,
          places: layers.flatMap((other, place) =>
            place >= index && other.label === layer.label ? [place] : [],
          ),
        },
  );
}

/** The count of a reader's layer at a point. */
export const layerValue = ({ values }: StepPoint, { places }: ReaderLayer): number =>
  places.reduce((sum, place) => sum + (values[place] ?? 0), 0);

/** The height of the stack at a point. */
export const totalOf = ({ values }: Pick<StepPoint, "values">): number =>
  values.reduce((sum, value) => sum + value, 0);
