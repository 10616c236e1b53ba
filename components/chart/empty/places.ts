import { noRows, type Places } from "../drawn-kind";

/** Nothing is drawn, so no point lies anywhere. */
export const emptyPlaces = (): Places => ({
  first: 0,
  last: -1,
  xOf: () => 0,
  nearest: () => 0,
  ...noRows,
});
