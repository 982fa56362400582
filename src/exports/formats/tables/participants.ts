import { PARTICIPATIONS } from '../../reading/record-queries.js';
import type { Participation } from '../../reading/records.js';
import { reference, text } from './column.js';
import { table } from './table.js';

interface Participant {
  readonly event: Participation;
  readonly participant: Participation['participants'][number];
}

export const participants = table<Participant>({
  name: 'participants',
  description: 'Who took part in which event, and in which role.',
  key: ['event', 'role', 'actor'],
  columns: [
    reference('event', 'events', 'Id of the event.', ({ event }) => event.id),
    text('role', 'Role.', ({ participant }) => participant.role),
    reference('actor', 'actors', 'Who.', ({ participant }) => participant.actor.id),
  ],
  async *rows(source) {
    for await (const event of source.events(PARTICIPATIONS))
      for (const participant of event.participants) yield { event, participant };
  },
});
