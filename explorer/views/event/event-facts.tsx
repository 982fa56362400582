import type { ResultOf } from 'gql.tada';
import type { ComponentChildren } from 'preact';
import { Facts } from '../../parts/facts/facts.js';
import { TextsPortion } from '../../parts/portion/texts-portion.js';
import { ThingsPortion } from '../../parts/portion/things-portion.js';
import { ThingLink } from '../../parts/thing/thing-link.js';
import { TimeText } from '../../parts/time-text.js';
import { capital, inWords } from '../../parts/words.js';
import './event.css';
import type { eventQuery } from './event-query.js';
import { texts } from '../../language/texts.js';

type Event = NonNullable<ResultOf<typeof eventQuery>['event']>;
type Role = Event['participants'][number]['role'];

/** Roles that the first line names. */
const IN_LEAD: readonly Role[] = ['PERPETRATOR', 'TARGET', 'UNSPECIFIED'];

/** Who, whom, where and when in one line; below it, what else is known. */
export function EventFacts({ event }: { event: Event }) {
  const { participants, places, partOf, weapons, description } = event;
  const inRole = (role: Role) => participants.filter((one) => one.role === role).map(({ actor }) => actor);
  const [by, on, between] = [inRole('PERPETRATOR'), inRole('TARGET'), inRole('UNSPECIFIED')];
  const others = [...new Set(participants.map(({ role }) => role))].filter((role) => !IN_LEAD.includes(role));
  const facts = others.map((role): readonly [string, ComponentChildren] => [
    capital(inWords(role)),
    <ThingsPortion of="actors" within={role.toLowerCase()} things={inRole(role)} />,
  ]);
  if (weapons.length > 0) facts.push([texts.event.weapons, <TextsPortion of="weapons" all={weapons} />]);
  return (
    <>
      <p class="event-lead">
        {capital(inWords(event.kind))} ·{' '}
        <strong>
          <TimeText time={event.time} />
        </strong>
        {by.length > 0 && (
          <> · {texts.event.by(<ThingsPortion of="actors" within="perpetrator" things={by} />)}</>
        )}
        {on.length > 0 && (
          <>
            {by.length > 0 ? ' ' : ' · '}
            {texts.event.on(<ThingsPortion of="actors" within="target" things={on} />)}
          </>
        )}
        {between.length > 0 && (
          <>
            {' · '}
            {(event.kind === 'BATTLE' && between.length > 1 ? texts.event.between : texts.event.involving)(
              <ThingsPortion of="actors" within="unspecified" things={between} />,
            )}
          </>
        )}{' '}
        ·{' '}
        {places.length > 0 ? (
          <>{texts.event.in(<ThingsPortion of="places" things={places} />)}</>
        ) : (
          texts.event.placeNotStated
        )}
        {partOf !== null && <> · {texts.event.partOf(<ThingLink thing={partOf} />)}</>}
      </p>
      {description !== null && <p dir="auto">{description}</p>}
      {facts.length > 0 && <Facts facts={facts} />}
    </>
  );
}
