import { assertNever } from "@/lib/text/assert-never";

/** The words for temperature, coldest first, used identically on every page, chart and export. */
export const temperatureWords = ["hostile", "cold", "cool", "neutral", "mild", "warm", "close"] as const;

export type TemperatureWord = (typeof temperatureWords)[number];

/** The word for a temperature, −10…+10: hostile T ≤ −6, cold ≤ −3, cool ≤ −1, neutral < 1, mild < 3, warm < 6, close. */
export function wordOf(temperature: number): TemperatureWord {
  if (temperature <= -6) return "hostile";
  if (temperature <= -3) return "cold";
  if (temperature <= -1) return "cool";
  if (temperature < 1) return "neutral";
  if (temperature < 3) return "mild";
  if (temperature < 6) return "warm";
  return "close";
}

/** The stretch of the scale that a word covers, −10…+10. */
export function spanOf(word: TemperatureWord): readonly [number, number] {
  switch (word) {
    case "hostile":
      return [-10, -6];
    case "cold":
      return [-6, -3];
    case "cool":
      return [-3, -1];
    case "neutral":
      return [-1, 1];
    case "mild":
      return [1, 3];
    case "warm":
      return [3, 6];
    case "close":
      return [6, 10];
    default:
      return assertNever(word);
  }
}
