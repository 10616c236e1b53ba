/** What a small chart of a test says of itself. */
export const smallWords = {
  id: "small",
  locale: "en",
  title: "A small chart",
  subtitle: "by day",
  source: "s",
  coverage: "c",
  alt: "Two days.",
  path: "en/charts/small/",
  version: "0",
} as const;
