import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useQuery } from '../../../api/use-query.js';
import type { Kind } from '../../../parts/thing-picker/kind.js';
import { useThingsFound } from '../../../parts/thing-picker/use-things-found.js';
import { nameOf } from '../../../parts/thing/thing.js';
import { capital, inWords } from '../../../parts/words.js';
import type { EventFilter } from '../explore-state.js';
import type { Names } from '../names.js';
import { facetsQuery, type Facet } from './facets-query.js';
import { Options, type Option } from './options.js';

interface Properties {
  facet: Facet;
  /** The filter without what is picked here. */
  filter: EventFilter;
  /** The kind of thing that the search finds, beside what is counted; null for values that are no things. */
  kind: Kind | null;
  search: string | null;
  picked: readonly string[];
  names: Names;
  onPick: (picked: readonly string[]) => void;
  children?: ComponentChildren;
}

/** What events of the filter have, counted, and what the search finds of the same kind. */
export function FacetOptions({ facet, filter, kind, search, picked, names, onPick, children }: Properties) {
  const [text, setText] = useState('');
  const { data, loading, error } = useQuery(facetsQuery, { filter, by: facet });
  const { things } = useThingsFound(kind === null ? '' : text, kind === null ? [] : [kind]);
  const counted = (data?.eventFacets ?? []).map(({ value, count, node }): Option => ({
    value,
    count,
    name: node === null ? capital(inWords(value)) : nameOf(node),
  }));
  const known = new Map(counted.map((option) => [option.value, option]));
  const options = [
    ...picked.map((value) => known.get(value) ?? { value, name: names.of(value) }),
    ...counted.filter(({ value }) => !picked.includes(value)),
    ...things
      .filter(({ id }) => !known.has(id) && !picked.includes(id))
      .map((thing): Option => ({ value: thing.id, name: nameOf(thing) })),
  ];
  return (
    <Options
      search={search}
      options={options}
      picked={picked}
      loading={loading}
      failed={error !== null}
      onPick={onPick}
      onSearch={setText}
    >
      {children}
    </Options>
  );
}
