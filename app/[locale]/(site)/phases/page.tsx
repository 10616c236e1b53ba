import type { Metadata } from "next";
import { type LocaleParams, readLocale } from "@/app/locale-params";
import { metadataOf, Shell } from "@/app/shell";
import { MeanBar } from "@/components/page/phase-strip";
import { loadDataset } from "@/lib/dataset/dataset";
import { phaseWords } from "@/lib/page/phase-items";
import { messagesOf } from "@/lib/text/messages";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await readLocale(props);
  const { phases } = messagesOf(locale);
  return metadataOf(locale, "phases/", { title: phases.heading, description: phases.lead });
}

export default async function Phases(props: LocaleParams) {
  const locale = await readLocale(props);
  const { phases } = messagesOf(locale);
  const { columns } = phases;
  return (
    <Shell locale={locale} path="phases/" section="phases">
      <div className="page">
        <header className="opening">
          <h1>{phases.heading}</h1>
          <p className="lead">{phases.lead}</p>
        </header>
        <div className="table-scroll">
          <table className="phase-table">
            <thead>
              <tr>
                <th scope="col">{columns.name}</th>
                <th scope="col">{columns.time}</th>
                <th scope="col" className="numeric">
                  {columns.length}
                </th>
                <th scope="col" className="numeric" colSpan={2}>
                  {columns.mean}
                </th>
                <th scope="col" className="numeric">
                  {columns.range}
                </th>
                <th scope="col" className="numeric">
                  {columns.events}
                </th>
                <th scope="col">{columns.kind}</th>
              </tr>
            </thead>
            <tbody>
              {phaseWords(loadDataset(), locale).map((phase) => (
                <tr key={phase.id}>
                  <th scope="row">
                    <a href={phase.href}>{phase.name}</a>
                  </th>
                  <td className="nowrap">{phase.time}</td>
                  <td className="numeric nowrap">{phase.length}</td>
                  <td className="bar">
                    <MeanBar mean={phase.mean} />
                  </td>
                  <td className="numeric">{phase.meanLabel}</td>
                  <td className="numeric nowrap">{phase.range}</td>
                  <td className="numeric">{phase.events}</td>
                  <td>{phase.kind}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Shell>
  );
}
