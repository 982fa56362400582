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
import { texts } from '../../language/texts.js';

type Actor = NonNullable<ResultOf<typeof actorQuery>['actor']>;

/** A relation to another actor. */
interface Tie {
  readonly kind: string;
  readonly title: string | null;
  readonly to: Thing;
}

export function ActorFacts({ actor }: { actor: Actor }) {
  const facts: (readonly [string, ComponentChildren])[] = [[texts.actor.what, capital(inWords(actor.kind))]];
  if (actor.aliases.length > 0)
    facts.push([texts.actor.alsoCalled, <TextsPortion of="names" all={actor.aliases} />]);
  if (actor.sameAs.length > 0) facts.push([texts.actor.elsewhere, <ExternalIds ids={actor.sameAs} />]);
  if (actor.affiliations.length > 0) {
    facts.push([
      texts.actor.tiedTo,
      <Ties
        of="ties to others"
        ties={actor.affiliations.map(({ organization, ...tie }) => ({ ...tie, to: organization }))}
      />,
    ]);
  }
  if (actor.affiliates.length > 0) {
    facts.push([
      texts.actor.tiedToIt,
      <Ties of="ties to it" ties={actor.affiliates.map(({ actor: to, ...tie }) => ({ ...tie, to }))} />,
    ]);
  }
  return (
    <>
      {actor.description !== null && <p dir="auto">{actor.description}</p>}
      <Facts facts={facts} />
    </>
  );
}

const Ties = ({ of, ties }: { of: keyof typeof texts.lists; ties: readonly Tie[] }) => (
  <Portion of={of} list={ties}>
    {(shown) => (
      <ul class="plain">
        {shown.map(({ kind, title, to }) => (
          <li key={`${kind} ${to.id}`}>
            <ThingLink thing={to} />{' '}
            <span class="quiet">
              ({inWords(kind)}
              {title !== null && (
                <>
                  {texts.words.comma}
                  <bdi>{title}</bdi>
                </>
              )}
              )
            </span>
          </li>
        ))}
      </ul>
    )}
  </Portion>
);
