import type { ResultOf } from 'gql.tada';
import type { ComponentChildren } from 'preact';
import { EffectText } from '../../parts/effect-text.js';
import { Facts } from '../../parts/facts/facts.js';
import { Portion } from '../../parts/portion/portion.js';
import { TextsPortion } from '../../parts/portion/texts-portion.js';
import { ThingsPortion } from '../../parts/portion/things-portion.js';
import { figure } from '../../parts/quantity-text.js';
import { ThingLink } from '../../parts/thing/thing-link.js';
import { TimeText } from '../../parts/time-text.js';
import { capital, counted, inWords } from '../../parts/words.js';
import type { eventQuery } from './event-query.js';

type Event = NonNullable<ResultOf<typeof eventQuery>['event']>;
type Effect = Event['effects'][number];

/** A summary of the effective claims about an event. */
export function EventFacts({ event }: { event: Event }) {
  const roles = [...new Set(event.participants.map(({ role }) => role))];
  const facts: (readonly [string, ComponentChildren])[] = [
    ['What', capital(inWords(event.kind))],
    ['When', <TimeText time={event.time} />],
    ['Where', event.places.length > 0 ? <ThingsPortion of="places" things={event.places} /> : <NotStated />],
    ...roles.map((role) => {
      const actors = event.participants.filter((one) => one.role === role).map(({ actor }) => actor);
      const shown = <ThingsPortion of="actors" within={inWords(role)} things={actors} />;
      return [capital(inWords(role)), shown] as const;
    }),
  ];
  if (event.effects.length > 0) facts.push(['Effects', <Effects effects={event.effects} />]);
  if (event.weapons.length > 0) facts.push(['Weapons', <TextsPortion of="weapons" texts={event.weapons} />]);
  if (event.partOf !== null) facts.push(['Part of', <ThingLink thing={event.partOf} />]);
  facts.push(['Known from', counted(event.independentOrigins, 'independent origin')]);
  return (
    <>
      {event.description !== null && <p>{event.description}</p>}
      <Facts facts={facts} />
    </>
  );
}

const NotStated = () => <span class="quiet">not stated</span>;

const Effects = ({ effects }: { effects: readonly Effect[] }) => (
  <Portion of="effects" list={effects}>
    {(shown) => (
      <ul class="plain">
        {shown.map(({ quantity, ...effect }) => (
          <li
            key={`${effect.kind} ${effect.object} ${quantity === null ? '' : figure(quantity)} ${effect.owner?.id ?? ''}`}
          >
            <EffectText effect={effect} quantity={quantity} />
          </li>
        ))}
      </ul>
    )}
  </Portion>
);
