import { figure } from "./count";

/** The words of the data page. */
export const data = {
  heading: "Data",
  lead: ({ tables, rows, works }: { tables: number; rows: number; works: number }) =>
    `${figure(tables)} tables with ${figure(rows)} rows, ${figure(works)} of them the works cited. Titles and summaries are in English and Japanese, notes and signatories in English. Plain CSV: no program of ours is needed.`,
  version: ({ version, reviewed }: { version: string; reviewed: string }) =>
    `Version ${version}, reviewed through ${reviewed}: no event, meeting or agreement after that day is in the tables.`,
  whole: "Everything in one file",
  wholeText:
    "The tables, the package descriptor (Data Package v2), the codebook, JSON Schemas, licences, how to cite, what changed, and a checksum of each file.",
  take: ({ name, size }: { name: string; size: string }) => `${name} (${size})`,
  descriptor: "Package descriptor",
  codebookFile: "Codebook",
  files: "The files",
  filesNote: ({ formats }: { formats: string }) =>
    `Each table as ${formats}; the schema is that of the JSON. The CSV files are the bytes of the folder that we edit: UTF-8, comma, no byte-order mark, dates in the precision they are known to, empty for not known or not applicable. For Excel take XLSX.`,
  columns: {
    table: "Table",
    rows: "Rows",
    columns: "Columns",
    compared: "Compared",
    licence: "Licence",
  },
  formats: { csv: "CSV", json: "JSON", xlsx: "XLSX", "schema.json": "Schema" },
  terms: { ours: "CC BY 4.0", scale: "GDELT, with citation", series: "per series" },
  codebook: "Codebook and first rows",
  codebookNote:
    "What every column means, what it holds and whether it may be empty; below it the first rows as they stand in the file.",
  columnHeads: { column: "Column", meaning: "Meaning", holds: "Holds", empty: "May be empty" },
  forms: {
    text: "text",
    choice: "one of a list",
    rank: "whole number",
    number: "number",
    date: "date",
    "yes-no": "yes or no",
    address: "address",
    list: "list",
  },
  members: ({ form, members }: { form: string; members: string }) => `${form}: ${members}`,
  yes: "yes",
  no: "no",
  firstRows: ({ table, shown, rows }: { table: string; shown: number; rows: number }) =>
    `The first ${figure(shown)} of ${figure(rows)} rows of ${table}`,
  open: ({ rows, columns }: { rows: number; columns: number }) =>
    `${figure(rows)} rows, ${figure(columns)} columns`,
  comparedNote:
    "Compared: rows that were set beside a document, as the column checked says; a dash where a table has no such column. The others rest on the works that they cite, not all of which were opened.",
  index: "The monthly index",
  use: "Use it",
  useNote: "Each of these reads the events; put the name of another table in its place.",
  snippets: {
    r: "R",
    python: "Python",
    javascript: "JavaScript",
    excel: "Excel",
    curl: "curl",
  },
  snippetNotes: {
    r: "With readr, every column as text, since leading zeros of codes count; numbers are turned into numbers after.",
    python: "With pandas. Codes are text: their leading zeros count.",
    javascript: "In a browser or in Node 18 or newer; the files answer to requests from any site.",
    excel: "Data → Get Data → From Other Sources → Blank Query → Advanced Editor. Or download the XLSX.",
    curl: "The whole package, with its checksums tested; on a Mac, shasum -a 256 -c in place of sha256sum -c.",
  },
  series: "Series from outside",
  seriesNote: ({ series, figures, recalled }: { series: number; figures: number; recalled: number }) =>
    `${figure(series)} series with ${figure(figures)} figures, taken over from their makers. Each has terms of its own: cite the original first, then us. ${figure(recalled)} figures are given from memory and marked so in the column verification.`,
  seriesColumns: {
    name: "Series",
    unit: "Unit",
    span: "Time",
    figures: "Figures",
    origin: "Made by",
    licence: "Terms",
  },
  leftOut: "Left out, and why",
  leftOutText: [
    "Military expenditure of SIPRI: free for non-commercial use only, while our own rows may be used for any purpose. Until that is settled, the long series of military spending is that of the Correlates of War project, of which ratios say more than levels.",
    "US strategic delivery vehicles by year: the compilation carries no licence, and no Soviet or Russian counterpart could be had.",
    "Counts of sanctions by Castellum.AI: its terms ask for written permission.",
  ],
  licence: "Licence",
  licenceText: [
    "The rows, the texts and the charts: Creative Commons Attribution 4.0 (CC BY 4.0). Share and adapt them for any purpose if you name the source, link to the licence and say what you changed. The code: MIT.",
    "Weights: Goldstein (1992), as published for CAMEO codes by the GDELT Project, which allows any use with citation. Codes: CAMEO (Schrodt); terms of office: Archigos, where it covers them; cite them when you build on them. Series from outside: the terms in the table above.",
  ],
  cite: {
    heading: "Cite",
    note: "In two parts: the original source first, then this dataset. For the index and the events the original is the scale of weights; for a series from outside it is whoever made the series.",
    dataTitle: "Détente: US–Soviet and US–Russian relations since 1917",
    contributors: "Détente contributors",
    formats: { bib: "BibTeX", ris: "RIS", "csl.json": "CSL-JSON" },
    ofSeries: "How to cite each series",
    through: ({ origin, ours }: { origin: string; ours: string }) => `${origin} Through: ${ours}`,
  },
  changed: "What changed",
  changedNote: ({ version, date }: { version: string; date: string }) =>
    `Version ${version}, ${date}, table by table.`,
  versions:
    "Versions are semantic: a column or an id that changes its meaning or name raises the first number, new rows, columns or tables the second, corrections the third.",
  more: {
    sources: "The bibliography, with the records that rest on each work",
    method: "How the temperature is computed",
    seed: "The article that the project began from",
  },
};
