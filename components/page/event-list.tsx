import type { EventItem } from "@/lib/record/event";
import { SourceList } from "./source-list";
import { WeightMark } from "./weight-mark";

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
