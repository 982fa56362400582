import { useParameters } from '../../address/use-parameters.js';
import type { VariablesOf } from 'gql.tada';
import type { searchQuery } from './search-query.js';
import { texts } from '../../language/texts.js';

type SearchedKind = NonNullable<VariablesOf<typeof searchQuery>['kind']>[number];

const CHOICES: readonly (readonly [kind: SearchedKind | null, name: string])[] = [
  [null, texts.search.everything],
  ['ACTOR', texts.search.actors],
  ['PLACE', texts.search.places],
  ['EVENT', texts.search.events],
  ['DOCUMENT', texts.search.documents],
  ['CLAIM', texts.search.claims],
];

/** The kind that a URL restricts the search to; null for all of them. */
export const searchedKindOf = (text: string | null): SearchedKind | null =>
  CHOICES.find(([kind]) => kind === text)?.[0] ?? null;

/** Restricts the search to one kind of things. */
export function KindChoice({ chosen }: { chosen: SearchedKind | null }) {
  const parameters = useParameters();
  return (
    <nav class="kind-choice" aria-label={texts.search.kindOfResults}>
      {CHOICES.map(([kind, name]) => (
        <a
          key={name}
          class="button"
          href={parameters.with({ kind, first: null })}
          aria-current={kind === chosen ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
