import { drawingsOf } from "@/app/chart-parts";
import { MethodExplorer } from "@/components/chart/live/method-explorer";
import { RecordLinks } from "@/components/page/bibliography";
import { Markup } from "@/components/page/markup";
import { DataTable } from "@/components/table/data-table";
import { loadDataset } from "@/lib/dataset/dataset";
import { forms } from "@/lib/domain/forms";
import { fileAddress } from "@/lib/output/addresses";
import { pairsTable, wrongPairsTable } from "@/lib/page/method-pairs";
import { balanceTable, codingRules, conditionsTable, directedTable } from "@/lib/page/method-record";
import {
  formsTable,
  influentialTable,
  leaveOutTable,
  sensitivityTable,
  validityTable,
} from "@/lib/page/method-validity";
import { recordLink, recordNames } from "@/lib/record/links";
import { toHref } from "@/lib/text/address";
import { formatDay } from "@/lib/text/format";
import { joinSentences } from "@/lib/text/join";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

type Props = { readonly locale: Locale };

/** The curve with its form and parameters in the reader's hands. */
export function ExplorePart({ locale }: Props) {
  const { explore } = messagesOf(locale);
  const drawings = drawingsOf(locale, (shape) => ({ of: "chart", chart: "temperature", shape }));
  return (
    <section aria-labelledby="explore">
      <h2 id="explore">{explore.heading}</h2>
      <p className="note needs-script">{explore.note}</p>
      <MethodExplorer
        locale={locale}
        address={toHref(fileAddress(locale, "temperature.json"))}
        words={explore.words}
      >
        {/* The place is never as wide as the widest drawing: it stays out of the page. */}
        {(["medium", "tall"] as const).map((shape) => (
          <Markup
            key={shape}
            className={`canvas series drawing ${shape}`}
            html={drawings[shape]}
            decorative
          />
        ))}
      </MethodExplorer>
    </section>
  );
}

/** The other forms and what they change. */
export function FormsPart({ locale }: Props) {
  const { explore } = messagesOf(locale);
  const dataset = loadDataset();
  return (
    <section aria-labelledby="forms">
      <h2 id="forms">{explore.formsHeading}</h2>
      <dl className="forms prose">
        {forms.map((form) => (
          <div key={form}>
            <dt>{explore.words.formNames[form]}</dt>
            <dd>{explore.formsText[form]}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{explore.formsNote}</p>
      <DataTable spec={formsTable(dataset, locale)} />
      <h3>{explore.sensitivity}</h3>
      <p className="note">{explore.sensitivityNote}</p>
      <DataTable spec={sensitivityTable(dataset, locale)} />
    </section>
  );
}

/** How the index holds up: against others, without a decade, without an event. */
export function ValidityPart({ locale }: Props) {
  const { explore } = messagesOf(locale);
  const dataset = loadDataset();
  return (
    <section aria-labelledby="validity">
      <h2 id="validity">{explore.validity}</h2>
      <p className="note">{explore.validityNote}</p>
      <DataTable spec={validityTable(dataset, locale)} />
      <h3>{explore.leaveOut}</h3>
      <p className="note">{explore.leaveOutNote}</p>
      <DataTable spec={leaveOutTable(dataset, locale)} />
      <h3>{explore.influential}</h3>
      <p className="note">{explore.influentialNote}</p>
      <DataTable spec={influentialTable(dataset, locale)} />
    </section>
  );
}

/** How many pairs of months it orders as published histories do, and which it does not. */
export function PairsPart({ locale }: Props) {
  const { pairs } = messagesOf(locale).explore;
  const dataset = loadDataset();
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs">{pairs.heading}</h2>
      <p className="note">{pairs.note}</p>
      <DataTable spec={pairsTable(dataset, locale)} />
      <details>
        <summary>{pairs.wrong}</summary>
        <DataTable spec={wrongPairsTable(dataset, locale)} />
      </details>
    </section>
  );
}

/** The columns of examples, by whose acts they show. */
const sides = ["us", "ussr-russia", "both"] as const;

/** The rules of coding, each with acts of both sides that it was applied to. */
export function RulesPart({ locale }: Props) {
  const { explore } = messagesOf(locale);
  const dataset = loadDataset();
  const names = recordNames(dataset, locale);
  const heads = explore.rulesColumns;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{explore.rules}</h2>
      <p className="note">{explore.rulesNote}</p>
      <div className="table-scroll">
        <table className="rules-table">
          <caption>{explore.rules}</caption>
          <thead>
            <tr>
              <th scope="col">{heads.rule}</th>
              <th scope="col">{heads.code}</th>
              <th scope="col" className="numeric">
                {heads.weight}
              </th>
              <th scope="col">{heads.us}</th>
              <th scope="col">{heads["ussr-russia"]}</th>
              <th scope="col">{heads.both}</th>
            </tr>
          </thead>
          <tbody>
            {codingRules(dataset, locale).map(({ code, rule, weight, us, russia, both }) => (
              <tr key={code}>
                <th scope="row">{rule}</th>
                <td>{code}</td>
                <td className="numeric">{weight}</td>
                {([us, russia, both] as const).map((example, index) => (
                  <td key={sides[index]}>
                    {example === null ? (
                      <span className="soft">{index === 2 ? "" : explore.noExample}</span>
                    ) : (
                      <RecordLinks records={[recordLink(names, "events", example.id)]} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="prose">
        <h3>{explore.conditions}</h3>
        <ol className="numbered">
          {explore.conditionsText.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </div>
      <DataTable spec={conditionsTable(dataset, locale)} />
    </section>
  );
}

/** What the record is made of. */
export function RecordPart({ locale }: Props) {
  const { explore } = messagesOf(locale);
  const dataset = loadDataset();
  return (
    <section aria-labelledby="record">
      <h2 id="record">{explore.balance}</h2>
      <p className="note">
        {joinSentences(locale, [
          explore.balanceNote,
          explore.reviewed({ reviewed: formatDay(locale, dataset.reviewedThrough.from) }),
        ])}
      </p>
      <DataTable spec={balanceTable(dataset, locale)} />
      <h3>{explore.directed}</h3>
      <p className="note">{explore.directedNote}</p>
      <DataTable spec={directedTable(dataset, locale)} />
    </section>
  );
}
