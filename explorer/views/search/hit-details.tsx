import type { ResultOf } from 'gql.tada';
import type { ComponentChildren } from 'preact';
import { figure } from '../../parts/quantity-text.js';
import { ThingLink, ThingLinks } from '../../parts/thing/thing-link.js';
import { TimeText } from '../../parts/time-text.js';
import { capital, counted, inWords, measureInWords } from '../../parts/words.js';
import type { searchQuery } from './search-query.js';
import { texts } from '../../language/texts.js';

type Node = ResultOf<typeof searchQuery>['search'][number]['node'];

/** What tells a hit from others of its name: kind, dates, places, figures and who says them. */
export function HitDetails({ node }: { node: Node }) {
  const details = detailsOf(node).filter((one) => one !== null);
  if (details.length === 0) return null;
  return (
    <p class="hit-details">
      {details.map((detail, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          {detail}
        </span>
      ))}
    </p>
  );
}

function detailsOf(node: Node): ComponentChildren[] {
  switch (node.__typename) {
    case 'Organization':
    case 'Person':
      return [
        capital(inWords(node.actorKind)),
        node.aliases.length > 0 ? texts.search.also(node.aliases.slice(0, 3).join(texts.words.comma)) : null,
        counted(node.events.totalCount, 'event'),
      ];
    case 'Place':
      return [
        capital(inWords(node.placeKind)),
        node.within && texts.search.in(<ThingLink thing={node.within} />),
        counted(node.events.totalCount, 'event'),
      ];
    case 'Event':
      return [
        capital(inWords(node.eventKind)),
        <TimeText time={node.time} />,
        node.places.length > 0 ? texts.search.in(<ThingLinks things={node.places.slice(0, 3)} />) : null,
        figuresOf(node.claims.nodes),
      ];
    case 'Document':
      return [
        capital(inWords(node.documentKind)),
        node.publishedAt && <TimeText time={node.publishedAt} />,
        node.publishers.length > 0 ? <ThingLinks things={node.publishers} /> : null,
      ];
    case 'Claim':
      return [
        node.quantity && (
          <strong>{`${figure(node.quantity)} ${measureInWords(node.quantity.measure)}`}</strong>
        ),
        node.saidBy.length > 0 ? texts.search.saidBy(<ThingLinks things={node.saidBy.slice(0, 3)} />) : null,
        node.statedAt && <TimeText time={node.statedAt} />,
        texts.search.about(<ThingLink thing={node.subject} />),
      ];
    default:
      return [];
  }
}

type Counted = Extract<Node, { __typename: 'Event' }>['claims']['nodes'][number];

/** Different figures of the whole event: 4 strikes, 12 killed. */
function figuresOf(claims: readonly Counted[]): ComponentChildren {
  const whole = claims.flatMap(({ quantity, scopeActor }) =>
    quantity === null || scopeActor !== null ? [] : `${figure(quantity)} ${measureInWords(quantity.measure)}`,
  );
  return whole.length === 0 ? null : <strong>{[...new Set(whole)].join(texts.words.comma)}</strong>;
}
