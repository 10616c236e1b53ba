/** A count in figures, grouped by thousands. */
export const figure = (count: number): string => count.toLocaleString("en-GB");

/** A count with the word for what is counted. */
export const plural = (count: number, one: string, many: string): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

/** A text as it begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const numbers = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** A count as a sentence writes it: words up to twelve, figures beyond. */
export const countWord = (count: number): string => numbers[count] ?? figure(count);
