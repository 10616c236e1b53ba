import { figure, plural } from "./count";
import { stripesChart, temperatureChart } from "./temperature";
import { inForceChart, lifelinesChart } from "./treaty-charts";

/** The words of the charts, and of the pages that show them. */
export const charts = {
  heading: "Charts",
  lead: "Each chart on a page of its own, with its figures as a table and its files to take away.",
  source: ({ version, events }: { version: string; events: number }) =>
    `Détente ${version}: ${plural(events, "coded event", "coded events")}, weights after Goldstein (1992)`,
  coverage: ({ from, through }: { from: string; through: string }) => `${from} to ${through}`,
  sourceLine: ({ source, coverage }: { source: string; coverage: string | null }) =>
    `Source: ${source}.${coverage === null ? "" : ` ${coverage}.`}`,
  files: "Download",
  fileNames: {
    png: "Picture (PNG)",
    svg: "Drawing (SVG)",
    csv: "Figures (CSV)",
    json: "Chart data (JSON)",
  },
  page: "Chart page",
  tables: {
    series: "The figures as a table, by year",
    cells: "The figures as a table, by year",
    steps: "The counts as a table, at the end of each year",
    intervals: "The lives as a table",
    bars: "The figures as a table, by year",
    empty: "",
  },
  tableNote: (months: number) =>
    `The mean of the months of each year, with its coldest and warmest month. All ${figure(months)} months are in the CSV file.`,
  columns: {
    year: "Year",
    mean: "Mean",
    coldest: "Coldest month",
    warmest: "Warmest month",
    begins: "Events that begin",
    yearEnd: "Year (last day)",
    total: "Bilateral, all",
    multilateral: "Multilateral",
  },
  read: "How to read it",
  live: {
    reading: "Reading of the point",
    close: "Close the reading",
    hints: {
      series: "Point at the curve, or use the arrow keys, to read a month",
      cells: "Point at a stripe, or use the arrow keys, to read a year",
      steps: "Point at a step, or use ← and →, to read a day; ↑ and ↓ move between fields",
      intervals:
        "Point at a line, or use the arrow keys: ← and → move by a year, ↑ and ↓ between agreements; Enter or a click opens one",
      bars: "Point at a bar, or use the arrow keys, to read a year",
      empty: "",
    },
    zoom: "Time shown",
    from: "First month shown",
    to: "Last month shown",
    all: "All",
    decade: (decade: number) => `${decade}s`,
    reset: "Reset",
    failed: "The interactive chart could not be loaded. The drawing is complete without it.",
  },
  temperature: temperatureChart,
  stripes: stripesChart,
  "treaties-in-force": inForceChart,
  "treaty-lifelines": lifelinesChart,
};
