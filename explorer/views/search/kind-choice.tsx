import { useParameters } from '../../address/use-parameters.js';
import type { VariablesOf } from 'gql.tada';
import type { searchQuery } from './search-query.js';

type SearchedKind = NonNullable<VariablesOf<typeof searchQuery>['kind']>[number];

const CHOICES: readonly (readonly [kind: SearchedKind | null, name: string])[] = [
  [null, 'Everything'],
  ['ACTOR', 'Actors'],
  ['PLACE', 'Places'],
  ['EVENT', 'Events'],
  ['DOCUMENT', 'Documents'],
  ['CLAIM', 'Claims'],
];

/** The kind that a URL restricts the search to; null for all of them. */
export const searchedKindOf = (text: string | null): SearchedKind | null =>
  CHOICES.find(([kind]) => kind === text)?.[0] ?? null;

/** Restricts the search to one kind of things. */
export function KindChoice({ chosen }: { chosen: SearchedKind | null }) {
  const parameters = useParameters();
  return (
    <nav class="kind-choice" aria-label="Kind of results">
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
