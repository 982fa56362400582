import { type Properties, storedFields } from '../../../write/records/properties.js';
import { type KnowledgeRecord, versionsOf } from '../../../write/records/record.js';
import type { RecordKind } from '../../../storage/ids.js';
import { known } from '../json-text.js';

/** A record as it was at an instant, as input of a dossier; null if it was not yet known. */
export function inputOf(record: KnowledgeRecord, at: Date): Record<string, unknown> | null {
  const version = versionsOf(record).find(({ from, until }) => from <= at && (!until || until > at));
  if (!version) return null;
  const { kind, id } = record;
  const { properties } = version;
  switch (kind) {
    case 'decision':
    case 'assessment':
    case 'text':
      return fieldsGiving(kind, properties);
    case 'merge':
      return known({ ...fieldsGiving(kind, properties), ...undoing(properties, at) });
    case 'refusal':
      return known({ ...pairIn(properties), ...reasonIn(properties), ...undoing(properties, at) });
    default:
      return { id, ...fieldsGiving(kind, properties) };
  }
}

/** The fields of an input that give properties. What is as it would be if it were left out, is left out. */
function fieldsGiving(kind: RecordKind, properties: Properties): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const { name, type, field } of storedFields(kind)) {
    const [outer, inner] = field;
    const { storage } = inner ?? outer;
    const value = properties[name] ?? null;
    // That nothing is in an optional list is said by an empty one.
    const isNothing = type !== 'optionalList' && Array.isArray(value) && value.length === 0;
    if (value === null || value === storage.default || isNothing) continue;
    const given = storage.read ? storage.read(value as never) : value;
    if (inner) input[outer.name] = { ...(input[outer.name] as object | undefined), [inner.name]: given };
    else input[outer.name] = given;
  }
  return input;
}

function pairIn({ pair, covering }: Properties): Record<string, unknown> {
  const [one, other] = pair as readonly string[];
  return { one, other, covering };
}

const reasonIn = ({ reason, decidedBy }: Properties): Record<string, unknown> => ({ reason, decidedBy });

/** Whether a decision was undone: what was undone later than the instant held then. */
function undoing({ undoneAt, undoneBy }: Properties, at: Date): Record<string, unknown> {
  const isUndone = typeof undoneAt === 'number' && undoneAt <= at.getTime();
  return { undone: isUndone ? true : null, undoneBy: isUndone ? undoneBy : null };
}
