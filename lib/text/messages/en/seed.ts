import { figure } from "./count";

/** The words of the page on the article that the project began from. */
export const seed = {
  heading: "The article it began from",
  lead: ({ statements, differ }: { statements: number; differ: number }) =>
    `This project grew out of a Japanese encyclopaedia article on US–Russian relations. Here is each of its ${figure(statements)} statements of fact in our own words, the record that carries it where there is one, and the ${figure(differ)} points where other sources differ.`,
  article:
    "The article: “Bei-Ro kankei” (US–Russian relations), Nihon Daihyakka Zensho (Nipponica), by Kugai Saburō (陸井三郎), Shogakukan. Facts are taken from it and checked; its sentences are not. Broad judgements are left out where no record could test them.",
  differences: "Where other sources differ",
  differencesNote:
    "What the article says and what other sources say, side by side, with the evidence. Neither is edited to fit the other.",
  columns: {
    dated: "Date",
    article: "The article",
    others: "Other sources",
    evidence: "Evidence",
    records: "Records",
  },
  all: "Every statement",
  allNote: ({ agrees, differs, missing }: { agrees: number; differs: number; missing: number }) =>
    `${figure(agrees)} agree with the sources, ${figure(differs)} differ, ${figure(missing)} have no record of their own.`,
  sections: {
    "1": "From the Revolution to the Second World War",
    "2": "The Second World War",
    "3": "The Cold War",
    "4": "Crises and détente",
    "5": "After the collapse of the Soviet Union",
  },
  verdicts: { agrees: "agrees", differs: "differs", "not-carried": "no record" },
  verdict: "Verdict",
  none: "none",
};
