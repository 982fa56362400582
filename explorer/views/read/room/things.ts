import type { ResultOf } from 'gql.tada';
import { useMemo } from 'preact/hooks';
import { useQueryWith } from '../../../api/use-query.js';
import type { Thing } from '../../../parts/thing/thing.js';
import { timeInWords } from '../../../parts/time-in-words.js';
import type { EventInput, Input, Item } from '../draft/item.js';
import { kindOfSection, thingOfRecord } from '../form/record-kinds.js';
import { namesQuery } from './room-query.js';

/** Ids that are asked for at once. */
const MOST = 500;

const ID = /"((?:actor|place|event|document):[^"]+)"/g;

/** What claims speak of: by the names of the draft, otherwise by those of the graph. */
export interface Things {
  readonly of: (id: string) => Thing;
  /** When an event was, in words; null where that is not known. */
  readonly timeOf: (id: string) => string | null;
  /** All that the draft has records of, but claims. */
  readonly drafted: readonly Thing[];
}

type Named = ResultOf<typeof namesQuery>['nodes'][number];

/** Finds the names of all that the items of a draft speak of. */
export function useThings(items: readonly Item[], others: readonly Thing[], token: string | null): Things {
  const own = useMemo(() => {
    const things = new Map<string, { thing: Thing; record: Input; section: Item['section'] }>();
    for (const { section, record, state } of items) {
      const kind = kindOfSection(section);
      if (kind === null || state === 'DROPPED') continue;
      const thing = thingOfRecord(kind, record);
      things.set(thing.id, { thing, record, section });
    }
    return things;
  }, [items]);
  const known = useMemo(() => new Map(others.map((thing) => [thing.id, thing])), [others]);
  const wanted = useMemo(() => {
    const ids = new Set<string>();
    // A text may have anything in it, and names nothing.
    for (const { record, section } of items)
      if (section !== 'texts')
        for (const [, id = ''] of JSON.stringify({ ...record, text: null, passages: null }).matchAll(ID))
          ids.add(id);
    return [...ids]
      .filter((id) => !own.has(id) && !known.has(id))
      .sort()
      .slice(0, MOST);
  }, [items, own, known]);
  const asked = wanted.length === 0 ? null : { ids: wanted };
  const { data } = useQueryWith({ asOf: null, token }, namesQuery, asked);
  return useMemo(() => {
    const stored = new Map((data?.nodes ?? []).flatMap((node) => (node ? [[node.id, node] as const] : [])));
    return {
      of: (id) => own.get(id)?.thing ?? known.get(id) ?? stored.get(id) ?? { __typename: '', id },
      timeOf: (id) => timeOf(own.get(id)?.record, stored.get(id) ?? null),
      drafted: [...own.values()].map(({ thing }) => thing).reverse(),
    };
  }, [own, known, data]);
}

function timeOf(record: Input | undefined, node: Named): string | null {
  const edtf = (record as EventInput | undefined)?.time;
  if (edtf != null)
    return timeInWords({
      edtf: edtf.replace(/[~?%]/g, ''),
      approximate: /[~%]/.test(edtf),
      uncertain: /[?%]/.test(edtf),
    });
  return node?.__typename === 'Event' && node.time !== null ? timeInWords(node.time) : null;
}
