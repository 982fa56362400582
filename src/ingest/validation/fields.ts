import { ENTITY_KINDS, type Kind } from '../../graph/ids.js';
import type { GivenKind } from './draft.js';
import { idOf } from './id-rules.js';
import { between } from './number-rules.js';
import type { Fault, Problems } from './problems.js';
import { languageTag, line, measureName, prose, reason, unitCode, webAddress } from './text-rules.js';
import { time } from './time-rule.js';

/** What one value must be; of a list, each of its items. */
interface Field {
  readonly fault: (value: never) => Fault | null;
  /** It is an id that must name something that is known. */
  readonly refers?: true;
}
type Fields = { readonly [name: string]: Field | Fields };

const name: Field = { fault: line(500) };
const text: Field = { fault: prose(20_000) };
const when: Field = { fault: time };
const writer: Field = { fault: line(100) };
const positive: Field = { fault: between(0, Infinity) };
const own = (kind: Kind): Field => ({ fault: idOf(kind) });
const reference = (...kinds: Kind[]): Field => ({ fault: idOf(...kinds), refers: true });

const FIELDS: Readonly<Record<GivenKind, Fields>> = {
  actor: { id: own('actor'), name, aliases: name, description: text },
  place: {
    id: own('place'),
    name,
    aliases: name,
    within: reference('place'),
    latitude: { fault: between(-90, 90) },
    longitude: { fault: between(-180, 180) },
    uncertaintyMeters: positive,
  },
  document: {
    id: own('document'),
    title: name,
    url: { fault: webAddress },
    language: { fault: languageTag },
    publishedAt: when,
    version: { fault: line(100) },
    publishers: reference('actor'),
    relays: reference('document'),
  },
  event: { id: own('event'), title: name, description: text, time: when, partOf: reference('event') },
  claim: {
    id: own('claim'),
    text,
    subject: reference('event', 'actor', 'place'),
    object: reference('actor', 'place', 'event'),
    title: name,
    weapon: name,
    effect: { object: name, owner: reference('actor') },
    quantity: { measure: { fault: measureName }, unit: { fault: unitCode } },
    quote: text,
    saidBy: reference('actor'),
    document: reference('document'),
    statedAt: when,
    validTime: when,
    scopePlace: reference('place'),
    scopeActor: reference('actor'),
    supersedes: reference('claim'),
    derivedFrom: reference('claim'),
    derivation: text,
    basedOn: reference('document'),
    relayedBy: reference('document'),
    namesUsed: { node: reference('actor', 'place'), name },
  },
  decision: { claim: reference('claim'), reason: { fault: reason }, decidedBy: writer },
  assessment: {
    claim: reference('claim'),
    credibility: { fault: between(1, 6) },
    note: { fault: reason },
    assessor: writer,
  },
  merge: {
    keep: reference(...ENTITY_KINDS),
    merge: reference(...ENTITY_KINDS),
    reason: { fault: reason },
    decidedBy: writer,
    undoneBy: writer,
  },
  refusal: {
    one: reference(...ENTITY_KINDS),
    other: reference(...ENTITY_KINDS),
    reason: { fault: reason },
    decidedBy: writer,
    undoneBy: writer,
  },
};

/** An id in a record that names another. */
export interface Reference {
  readonly path: string;
  readonly id: string;
}

/** Checks each value of a record by itself, and returns the ids in it that name others. */
export function checkFields(kind: GivenKind, input: object, path: string, problems: Problems): Reference[] {
  return [...visit(FIELDS[kind], input, path)].flatMap(({ field, value, path: where }) => {
    const fault = field.fault(value as never);
    if (fault) problems.add(where, fault);
    return field.refers && !fault ? [{ path: where, id: value as string }] : [];
  });
}

interface Visit {
  readonly field: Field;
  readonly value: unknown;
  readonly path: string;
}

const isField = (field: Field | Fields): field is Field => typeof field.fault === 'function';

function* visit(fields: Fields, input: object, path: string): Generator<Visit> {
  for (const [key, field] of Object.entries(fields)) {
    const value = (input as Record<string, unknown>)[key];
    const where = `${path}.${key}`;
    if (value === null || value === undefined) continue;
    for (const [item, at] of itemsOf(value, where))
      if (isField(field)) yield { field, value: item, path: at };
      else yield* visit(field, item as object, at);
  }
}

const itemsOf = (value: unknown, path: string): [item: unknown, path: string][] =>
  Array.isArray(value) ? value.map((item, index) => [item, `${path}[${index}]`]) : [[value, path]];
