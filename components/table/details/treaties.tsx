import { useEffect, useState } from "react";
import type { TreatyDetails, TreatyDetailsFile } from "@/lib/output/treaties/details";
import type { TableFrame } from "@/lib/table/spec";
import { LimitTable } from "../../page/limit-table";
import { RatificationList } from "../../page/ratification-list";
import { SourceList } from "../../page/source-list";

type Props = { readonly id: string; readonly frame: TableFrame; readonly href: string };

type Loading = TreatyDetailsFile | "waiting" | "failed";

const isDetails = (value: unknown): value is TreatyDetailsFile =>
  typeof value === "object" && value !== null && "records" in value && "words" in value;

const files = new Map<string, Promise<TreatyDetailsFile>>();

/** The details of all rows lie in one file, which is fetched once; a failure may be tried again. */
function fetchDetails(address: string): Promise<TreatyDetailsFile> {
  const known = files.get(address);
  if (known !== undefined) return known;
  const asked = fetch(address).then(async (response) => {
    const json: unknown = await response.json();
    if (!isDetails(json)) throw new Error(`No details at ${address}`);
    return json;
  });
  asked.catch(() => files.delete(address));
  files.set(address, asked);
  return asked;
}

/** An opened row: what it limits, how that is verified, how it was ratified, from which works. */
export function RecordDetails({ id, frame, href }: Props) {
  const [loaded, setLoaded] = useState<Loading>("waiting");
  const address = frame.files.details;
  useEffect(() => {
    let isWanted = true;
    fetchDetails(address).then(
      (file) => isWanted && setLoaded(file),
      () => isWanted && setLoaded("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [address]);
  const { words } = frame;
  const record = typeof loaded === "string" ? undefined : loaded.records[id];
  return (
    <div className="details">
      {typeof loaded !== "string" && record !== undefined ? (
        <Details record={record} words={loaded.words} />
      ) : (
        <p>{loaded === "waiting" ? words.detailsWait : words.detailsFailed}</p>
      )}
      <p className="details-page">
        <a href={href}>{words.page} →</a>
      </p>
    </div>
  );
}

function Details({
  record,
  words,
}: {
  readonly record: TreatyDetails;
  readonly words: TreatyDetailsFile["words"];
}) {
  return (
    <>
      <p className="details-name">{record.fullName}</p>
      <p className="details-provides">{record.provides}</p>
      <div className="details-parts">
        {record.limits.length === 0 ? null : (
          <section>
            <h3>{words.limits}</h3>
            <LimitTable rows={record.limits} words={words} />
          </section>
        )}
        <section>
          <h3>{words.verification}</h3>
          <p>{record.verification}</p>
          {record.ratification.length === 0 ? null : (
            <>
              <h3>{words.ratification}</h3>
              <RatificationList sides={record.ratification} level={4} />
            </>
          )}
        </section>
        <section>
          <h3>{words.sources}</h3>
          <SourceList references={record.references} />
          <p className="details-confidence">{record.confidence}</p>
        </section>
      </div>
    </>
  );
}
