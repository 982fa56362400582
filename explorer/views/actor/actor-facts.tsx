import type { ResultOf } from 'gql.tada';
import type { ComponentChildren } from 'preact';
import { ExternalIds } from '../../parts/external-ids/external-ids.js';
import { Facts } from '../../parts/facts/facts.js';
import { Portion } from '../../parts/portion/portion.js';
import { TextsPortion } from '../../parts/portion/texts-portion.js';
import { ThingLink } from '../../parts/thing/thing-link.js';
import type { Thing } from '../../parts/thing/thing.js';
import { capital, inWords } from '../../parts/words.js';
import type { actorQuery } from './actor-query.js';

type Actor = NonNullable<ResultOf<typeof actorQuery>['actor']>;

/** A relation to another actor. */
interface Tie {
  readonly kind: string;
  readonly title: string | null;
  readonly to: Thing;
}

export function ActorFacts({ actor }: { actor: Actor }) {
  const facts: (readonly [string, ComponentChildren])[] = [['What', capital(inWords(actor.kind))]];
  if (actor.aliases.length > 0)
    facts.push(['Also called', <TextsPortion of="names" texts={actor.aliases} />]);
  if (actor.sameAs.length > 0) facts.push(['Elsewhere', <ExternalIds ids={actor.sameAs} />]);
  if (actor.affiliations.length > 0) {
    facts.push([
      'Tied to',
      <Ties
        of="ties to others"
        ties={actor.affiliations.map(({ organization, ...tie }) => ({ ...tie, to: organization }))}
      />,
    ]);
  }
  if (actor.affiliates.length > 0) {
    facts.push([
      'Tied to it',
      <Ties of="ties to it" ties={actor.affiliates.map(({ actor: to, ...tie }) => ({ ...tie, to }))} />,
    ]);
  }
  return (
    <>
      {actor.description !== null && <p>{actor.description}</p>}
      <Facts facts={facts} />
    </>
  );
}

const Ties = ({ of, ties }: { of: string; ties: readonly Tie[] }) => (
  <Portion of={of} list={ties}>
    {(shown) => (
      <ul class="plain">
        {shown.map(({ kind, title, to }) => (
          <li key={`${kind} ${to.id}`}>
            <ThingLink thing={to} />{' '}
            <span class="quiet">
              ({inWords(kind)}
              {title !== null && `, ${title}`})
            </span>
          </li>
        ))}
      </ul>
    )}
  </Portion>
);
