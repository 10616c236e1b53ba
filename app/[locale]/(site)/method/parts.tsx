import { Fragment } from "react";
import { drawingsOf } from "@/app/chart-parts";
import { described } from "@/components/chart/described";
import { MethodExplorer } from "@/components/chart/live/method-explorer";
import { WorkedMonth } from "@/components/chart/live/worked-month";
import { RecordLinks } from "@/components/page/bibliography";
import { Markup } from "@/components/page/markup";
import { DataTable } from "@/components/table/data-table";
import { type Comparison, comparisonText } from "@/lib/chart/charts/comparisons";
import { domainNames } from "@/lib/chart/charts/temperature";
import { workedDay } from "@/lib/chart/explore/worked-month";
import { specOf } from "@/lib/chart/registry";
import { columnShapes } from "@/lib/chart/shapes";
import { loadDataset } from "@/lib/dataset/dataset";
import { forms } from "@/lib/domain/forms";
import { fileAddress } from "@/lib/output/addresses";
import { readDrawing } from "@/lib/output/picture/drawings";
import { pairsTable, wrongPairsTable } from "@/lib/page/method-pairs";
import {
  balanceTable,
  codersTable,
  codingRules,
  conditionsTable,
  directedTable,
} from "@/lib/page/method-record";
import {
  domainOutTable,
  formsTable,
  influentialTable,
  leaveOutTable,
  sensitivityTable,
  thinnedWords,
  validityTable,
} from "@/lib/page/method-validity";
import { recordLink, recordNames } from "@/lib/record/links";
import { conditionDomains } from "@/lib/schema/condition-domains";
import { toHref } from "@/lib/text/address";
import { formatDay } from "@/lib/text/format";
import { joinSentences } from "@/lib/text/join";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

type Props = { readonly locale: Locale };

/** A month by hand: the acts and conditions that the first one is made of travel with the page. */
export function WorkedPart({ locale }: Props) {
  const dataset = loadDataset();
  const { events, conditions, x } = specOf(dataset, "temperature", locale);
  const { worked, columns } = messagesOf(locale).method;
  return (
    <WorkedMonth
      locale={locale}
      address={toHref(fileAddress(locale, "temperature.json"))}
      span={[x.domain[0], x.domain[1] - 1]}
      words={{ ...worked, columns, domains: domainNames(locale) }}
      given={{
        locale,
        events: events.filter(({ day }) => day <= workedDay),
        conditions: conditions.filter(
          ({ first, last }) => first <= workedDay && (last === null || workedDay <= last),
        ),
      }}
    />
  );
}

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
        {columnShapes.map((shape) => (
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
  const thinned = thinnedWords(dataset, locale);
  return (
    <section aria-labelledby="validity">
      <h2 id="validity">{explore.validity}</h2>
      <p className="note">{explore.validityNote}</p>
      <DataTable spec={validityTable(dataset, locale)} />
      <h3>{explore.leaveOut}</h3>
      <p className="note">{explore.leaveOutNote}</p>
      <DataTable spec={leaveOutTable(dataset, locale)} />
      <h3>{explore.domainOut}</h3>
      <p className="note">{explore.domainOutNote}</p>
      <DataTable spec={domainOutTable(dataset, locale)} />
      <h3>{explore.thinned}</h3>
      <p className="note">{thinned.note}</p>
      <DataTable spec={thinned.table} />
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
    </section>
  );
}

const magnitudes = [4, 3, 2, 1] as const;

/** The rule for the size of acts. */
export function MagnitudePart({ locale }: Props) {
  const { grading } = messagesOf(locale);
  return (
    <section aria-labelledby="grading" className="prose">
      <h2 id="grading">{grading.magnitude}</h2>
      {grading.magnitudeText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <dl className="forms">
        {magnitudes.map((level) => (
          <div key={level}>
            <dt>{grading.levels[level].name}</dt>
            <dd>{grading.levels[level].rule}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The rule for the grades of conditions, and how far two coders agreed on both rules. */
export function GradingPart({ locale }: Props) {
  const { grading } = messagesOf(locale);
  const dataset = loadDataset();
  return (
    <section aria-labelledby="grades">
      <div className="prose">
        <h2 id="grades">{grading.conditions}</h2>
        <ol className="numbered">
          {grading.conditionsText.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        {conditionDomains.map((domain) => (
          <Fragment key={domain}>
            <h3>{grading.domains[domain].name}</h3>
            <ul>
              {grading.domains[domain].rule.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            {grading.domains[domain].examples.map((text) => (
              <p key={text} className="note">
                {text}
              </p>
            ))}
          </Fragment>
        ))}
        <h3>{grading.agreement}</h3>
        <p>{grading.agreementNote}</p>
      </div>
      <DataTable spec={codersTable(dataset, locale)} />
    </section>
  );
}

/** The conditions themselves, domain by domain. */
export function ConditionsPart({ locale }: Props) {
  const { method } = messagesOf(locale);
  const dataset = loadDataset();
  return (
    <section aria-labelledby="conditions">
      <h2 id="conditions">{method.conditions}</h2>
      <p className="note">{method.conditionsNote}</p>
      {conditionDomains.map((domain) => (
        <details key={domain}>
          <summary>{messagesOf(locale).grading.domains[domain].name}</summary>
          <DataTable spec={conditionsTable(dataset, domain, locale)} />
        </details>
      ))}
    </section>
  );
}

/** Two curves over each other, and how they lie to each other in a sentence. */
function ComparisonFigure({ locale, comparison }: Props & { readonly comparison: Comparison }) {
  const { note } = messagesOf(locale).method.comparisons[comparison];
  const text = comparisonText(loadDataset(), comparison, locale);
  return (
    <figure className="comparison">
      {columnShapes.map((shape) => (
        <Markup
          key={shape}
          className={`canvas series drawing ${shape}`}
          html={described(
            readDrawing(locale, { of: "comparison", comparison, shape }),
            joinSentences(locale, [note, text]),
          )}
        />
      ))}
      <figcaption className="note">{joinSentences(locale, [note, text])}</figcaption>
    </figure>
  );
}

/** What was done and what is, each alone. */
export function PartsPart({ locale }: Props) {
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{messagesOf(locale).method.comparisons.parts.heading}</h2>
      <ComparisonFigure locale={locale} comparison="parts" />
    </section>
  );
}

/** What changed since the first edition, and why, in plain words, with the two curves over each other. */
export function ChangesPart({ locale }: Props) {
  const { method } = messagesOf(locale);
  return (
    <section aria-labelledby="changes">
      <div className="prose">
        <h2 id="changes">{method.changes}</h2>
        {method.changesText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <h3>{method.comparisons.editions.heading}</h3>
      <ComparisonFigure locale={locale} comparison="editions" />
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
