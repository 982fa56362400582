import type { Thing } from '../thing/thing.js';
import { ThingLink, ThingLinks } from '../thing/thing-link.js';
import type { Time } from '../time-in-words.js';
import { TimeText } from '../time-text.js';
import { texts } from '../../language/texts.js';
import './event-lines.css';

export interface EventLine extends Thing {
  readonly time: Time | null;
  readonly perpetrators?: readonly Thing[];
  readonly targets?: readonly Thing[];
}

/** Events in a list: when, what, by whom and on whom. */
export const EventLines = ({ events }: { events: readonly EventLine[] }) => (
  <ul class="event-lines plain">
    {events.map((event) => (
      <li key={event.id}>
        <span class="event-when">
          <TimeText time={event.time} />
        </span>
        <span>
          <ThingLink thing={event} />
          {event.perpetrators !== undefined && event.perpetrators.length > 0 && (
            <span class="quiet"> {texts.lines.by(<ThingLinks things={event.perpetrators} />)}</span>
          )}
          {event.targets !== undefined && event.targets.length > 0 && (
            <span class="quiet"> {texts.lines.on(<ThingLinks things={event.targets} />)}</span>
          )}
        </span>
      </li>
    ))}
  </ul>
);
