import type { Reference } from "@/lib/output/reference";
import type { EventWords } from "@/lib/table/event-items";
import { SourceList } from "./source-list";
import { WeightMark } from "./weight-mark";

/** An event as a page shows it: its words, and the works that it cites. */
export type EventItem = EventWords & {
  readonly references: readonly Reference[];
  /** With which documents the row was compared, if it was. */
  readonly checked: string | null;
};

/** Events in order, each with its weight, its coding and its sources. */
export function EventList({
  events,
  brief = false,
}: {
  readonly events: readonly EventItem[];
  readonly brief?: boolean;
}) {
  return (
    <ol className={brief ? "events brief" : "events"}>
      {events.map((event) => (
        <li key={event.id} id={event.id}>
          <p className="event-date">{event.date}</p>
          <div className="event-body">
            <h3>{event.title}</h3>
            <p>{event.summary}</p>
            <details>
              <summary>{event.detailsLabel}</summary>
              <p className="event-coding">{event.coding}</p>
              <SourceList references={event.references} />
              {event.checked === null ? null : <p className="event-coding">{event.checked}</p>}
            </details>
          </div>
          <p className="event-weight">
            {event.weight === null ? (
              <span className="event-context">{event.notCounted}</span>
            ) : (
              <WeightMark weight={event.weight.value} label={event.weight.label} />
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
