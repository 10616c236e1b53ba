import { workingAddress } from "../site-address";
import { archiveName } from "./archive";
import { dataAddress } from "./files";

const address = (name: string): string => workingAddress(dataAddress(name));

/** Lines to paste that read the events, in five tools. */
export function snippets(version: string) {
  const csv = address("events.csv");
  const archive = archiveName(version);
  return {
    r: [
      "library(readr)",
      `events <- read_csv("${csv}", col_types = cols(.default = "c"))`,
      "events$goldstein <- as.numeric(events$goldstein)",
    ],
    python: ["import pandas as pd", `events = pd.read_csv("${csv}", dtype={"cameo": str, "code": str})`],
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
