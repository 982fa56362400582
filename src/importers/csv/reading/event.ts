import type { EventInput } from '../../../domain/events/inputs.js';
import { EventKind } from '../../../domain/events/kind.js';
import { choices } from '../cells/choice.js';
import { ids, name, proseText } from '../cells/text.js';
import type { GivenEvent, GivenLargerEvent } from '../mapping/mapping.js';
import type { Path } from '../mapping/mapping-source.js';
import type { Compilation } from './compilation.js';
import { boundedId, slugOf, slugOfKey } from './slug.js';
import type { TableRow } from './table-row.js';
import { time } from './time.js';
import { single, type Value } from './value.js';

const KINDS = choices(EventKind);

/** What a row is about, and the larger event that it is part of. */
export interface EventOfRow {
  readonly event: EventInput;
  readonly larger: EventInput | null;
}

export function eventOfRow(
  given: GivenEvent,
  path: Path,
  compilation: Compilation,
): (row: TableRow, recordSlug: string) => EventOfRow | null {
  const kind = single(given.kind, [...path, 'kind'], KINDS, compilation);
  const title = single(given.title, [...path, 'title'], name, compilation);
  const key = single(given.key, [...path, 'key'], name, compilation);
  const description = single(given.description, [...path, 'description'], proseText, compilation);
  const when = time(given.time, [...path, 'time'], compilation);
  const partOf = largerEvent(given.partOf, [...path, 'partOf'], compilation);

  return (row, recordSlug) => {
    const [what, called, words] = [kind.read(row), title.read(row), description.read(row)];
    const [edtf, larger, ownKey] = [when.read(row), partOf.read(row), key.read(row)];
    if (what === null) row.missing(kind.column, 'Expected the kind of the event.');
    if (called === null) row.missing(title.column, 'Expected a title of the event.');
    if (what === null || called === null) return null;
    const event: EventInput = {
      id: `event:${ownKey === null ? recordSlug : `${compilation.dataset}/${slugOfKey(ownKey)}`}`,
      kind: what,
      title: called,
      description: words,
      time: edtf,
      partOf: larger?.id ?? null,
    };
    return { event, larger };
  };
}

function largerEvent(
  given: GivenLargerEvent | undefined,
  path: Path,
  compilation: Compilation,
): Value<EventInput> {
  if (!given) return { column: '', read: () => null };
  const kind = single(given.kind, [...path, 'kind'], KINDS, compilation);
  const title = single(given.title, [...path, 'title'], name, compilation);
  const key = single(given.key, [...path, 'key'], name, compilation);
  const id = single(given.id, [...path, 'id'], ids('event'), compilation);
  const when = time(given.time, [...path, 'time'], compilation);
  return {
    column: title.column,
    read(row) {
      const called = title.read(row);
      if (called === null) return null;
      const what = kind.read(row);
      if (what === null) {
        row.missing(kind.column || title.column, `Expected the kind of the larger event “${called}”.`);
        return null;
      }
      const [edtf, ownKey] = [when.read(row), key.read(row)];
      const slug = ownKey === null ? slugOf(called) : slugOfKey(ownKey);
      return {
        id: id.read(row) ?? boundedId(`event:${compilation.dataset}/larger/${slug}`),
        kind: what,
        title: called,
        ...(edtf !== null && { time: edtf }),
      };
    },
  };
}
