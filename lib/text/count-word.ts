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

/** A count as an English sentence writes it: words up to twelve, figures beyond. */
export const countWord = (count: number): string => numbers[count] ?? count.toLocaleString("en-GB");
