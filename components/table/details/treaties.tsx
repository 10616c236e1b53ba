import type { TreatyDetails as Opened, TreatyDetailsFile } from "@/lib/output/treaties/details";
import { LimitTable } from "../../page/limit-table";
import { RatificationList } from "../../page/ratification-list";
import { SourceList } from "../../page/source-list";
import type { DetailsProps } from "./details-props";
import { useDetails } from "./use-details";

const isDetails = (value: unknown): value is TreatyDetailsFile =>
  typeof value === "object" && value !== null && "records" in value && "words" in value;

/** An opened agreement: what it limits, how that is verified, how it was ratified, from which works. */
export function TreatyDetails({ id, address, words }: DetailsProps) {
  const file = useDetails(address, isDetails);
  if (file === "waiting") return <p>{words.detailsWait}</p>;
  const record = file === "failed" ? undefined : file.records[id];
  if (file === "failed" || record === undefined) return <p>{words.detailsFailed}</p>;
  return <Parts record={record} words={file.words} />;
}

function Parts({ record, words }: { readonly record: Opened; readonly words: TreatyDetailsFile["words"] }) {
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
