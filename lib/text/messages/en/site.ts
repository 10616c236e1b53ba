/** The words around every page. */
export const site = {
  name: "Détente",
  description:
    "How warm or cold the United States and the Soviet Union or Russia have been, month by month, since 1917.",
  skip: "Skip to the content",
  menu: "Main menu",
  nav: {
    overview: "Overview",
    phases: "Phases",
    treaties: "Treaties",
    charts: "Charts",
    method: "Method",
    data: "Data",
    sources: "Sources",
    seed: "The article",
  },
  more: "More",
  theme: { label: "Theme", system: "Auto", light: "Light", dark: "Dark" },
  footer: {
    about:
      "A sourced dataset of US–Soviet and US–Russian relations since 1917, and the charts drawn from it.",
    data: ({ version, reviewed }: { version: string; reviewed: string }) =>
      `Data version ${version}, reviewed through ${reviewed}.`,
    licence: "Code: MIT licence. Data, text and charts: CC BY 4.0.",
    weights: "Weights: Goldstein (1992), in the CAMEO table of the GDELT Project.",
  },
};

export const notFound = {
  title: "No page has this address",
  text: "The page may have moved, or the address may have a slip in it.",
  home: "To the overview",
};

/** What the page without a language says of this one. */
export const home = { open: "Open Détente in English" };
