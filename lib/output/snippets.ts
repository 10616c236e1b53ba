import { archiveName } from "./archive";
import { dataAddress } from "./data-files";
import { siteOrigin } from "./site-address";

/** Where the files lie: the site's address, or, while it has none, the one that `npm start` serves it at. */
export const filesBase = (): string => siteOrigin() ?? "http://127.0.0.1:3000";

const address = (name: string): string => `${filesBase()}/${dataAddress(name)}`;

/** Lines to paste that read the events, in five tools. */
export function snippets(version: string) {
  const csv = address("events.csv");
  const archive = archiveName(version);
  return {
    r: [
      "library(readr)",
      `events <- read_csv("${csv}", col_types = cols(.default = col_character(), goldstein = col_double()))`,
    ],
    python: ["import pandas as pd", `events = pd.read_csv("${csv}", dtype={"cameo": str})`],
    javascript: [`const events = await fetch("${address("events.json")}").then((answer) => answer.json());`],
    excel: [
      "let",
      `  Source = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
      "  Events = Table.PromoteHeaders(Source)",
      "in",
      "  Events",
    ],
    curl: [
      `curl -O ${address(archive)}`,
      `unzip ${archive}`,
      `cd ${archive.replace(/\.zip$/, "")} && sha256sum -c SHA256SUMS`,
    ],
  } as const;
}
