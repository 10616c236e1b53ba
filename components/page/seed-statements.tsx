import type { SeedItem } from "@/lib/record/seed-statement";
import { RecordLinks } from "./bibliography";
import { SourceList } from "./source-list";

type ColumnWords = {
  readonly dated: string;
  readonly article: string;
  readonly others: string;
  readonly evidence: string;
  readonly records: string;
};

/** Where other sources differ: the article and they side by side, with the evidence beneath. */
export function SeedDifferences({
  items,
  words,
}: {
  readonly items: readonly SeedItem[];
  readonly words: ColumnWords;
}) {
  return (
    <ol className="seed-differences">
      {items.map(({ id, dated, statement, difference, records, references }) => (
        <li key={id} id={`differs-${id}`}>
          <p className="seed-date">{dated}</p>
          <div>
            <h3>{words.article}</h3>
            <p>{statement}</p>
          </div>
          <div>
            <h3>{words.others}</h3>
            <p>{difference}</p>
          </div>
          <div className="seed-evidence">
            <h3>{words.evidence}</h3>
            <SourceList references={references} />
            <p>
              {words.records}: <RecordLinks records={records} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Every statement, with the records that carry it. */
export function SeedStatements({
  items,
  words,
  caption,
}: {
  readonly items: readonly SeedItem[];
  readonly words: Pick<ColumnWords, "dated" | "article" | "records"> & {
    readonly verdict: string;
    readonly none: string;
  };
  readonly caption: string;
}) {
  return (
    <div className="table-scroll">
      <table className="seed-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.dated}</th>
            <th scope="col">{words.article}</th>
            <th scope="col">{words.records}</th>
            <th scope="col">{words.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, dated, statement, records, verdict, verdictWords }) => (
            <tr key={id} id={id}>
              <td className="nowrap">{dated}</td>
              <th scope="row">{statement}</th>
              <td>{records.length === 0 ? words.none : <RecordLinks records={records} />}</td>
              <td className="nowrap">
                {verdict === "differs" ? <a href={`#differs-${id}`}>{verdictWords}</a> : verdictWords}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
