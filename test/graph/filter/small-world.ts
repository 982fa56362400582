import fc from 'fast-check';
import { ROLE_PREDICATES } from '../../../src/knowledge/events/participant-role-of-predicate.js';
import { ACTORS, DOCUMENTS, KINDS, PLACES, TIMES, WORDS } from './vocabulary.js';
import type { PlainClaim, PlainEvent, SmallWorld } from './plain-model.js';

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((list) => list.join(' '));

const event = fc.record({
  kind: fc.constantFrom(...KINDS),
  title: words,
  description: optional(words),
  time: optional(fc.constantFrom(...TIMES)),
});

const claim = (events: number) =>
  fc.record({
    event: fc.nat({ max: events - 1 }),
    predicate: fc.constantFrom(...ROLE_PREDICATES, 'OCCURRED_AT', 'OCCURRED_AT', 'STATED'),
    actor: fc.constantFrom(...ACTORS),
    place: fc.constantFrom(...PLACES),
    saidBy: fc.constantFrom(...ACTORS),
    text: words,
    polarity: fc.constantFrom('ASSERTED', 'ASSERTED', 'ASSERTED', 'DENIED'),
    rank: fc.constantFrom('NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED'),
  });

/** A random graph of a few dozen events, as a dossier and as plain lists. The same seed gives the same one. */
export function smallWorld(seed: number): SmallWorld {
  const pick = <Value>(arbitrary: fc.Arbitrary<Value>): Value =>
    fc.sample(arbitrary, { numRuns: 1, seed })[0] as Value;
  const events: PlainEvent[] = pick(fc.array(event, { minLength: 30, maxLength: 30 })).map((one, index) => ({
    ...one,
    id: `event:e${String(index).padStart(2, '0')}`,
  }));
  const claims: PlainClaim[] = pick(fc.array(claim(events.length), { minLength: 90, maxLength: 90 })).map(
    ({ event: index, actor, place, predicate, ...one }, number) => ({
      ...one,
      predicate,
      id: `claim:c${number}`,
      subject: (events[index] as PlainEvent).id,
      object: predicate === 'STATED' ? undefined : predicate === 'OCCURRED_AT' ? place : actor,
    }),
  );
  // Every actor but the first is part of an earlier one, or of none; so it is with places.
  const parents = pick(fc.array(fc.nat({ max: 5 }), { minLength: 12, maxLength: 12 }));
  const parentOf = (list: readonly string[], index: number, draw: number): string | undefined =>
    draw < index ? list[draw] : undefined;
  const partOf = new Map(ACTORS.map((id, index) => [id, parentOf(ACTORS, index, parents[index] ?? 0)]));
  const within = new Map(PLACES.map((id, index) => [id, parentOf(PLACES, index, parents[index + 6] ?? 0)]));
  const said = { saidBy: [ACTORS[0]], document: DOCUMENTS[0] };
  const dossier = {
    actors: ACTORS.map((id) => ({ id, name: id, kind: 'ORGANIZATION' })),
    places: PLACES.map((id) => ({ id, name: id, kind: 'OTHER', within: within.get(id) })),
    documents: DOCUMENTS.map((id) => ({ id, title: id, kind: 'REPORT' })),
    events,
    claims: [
      ...claims.map(({ saidBy, ...one }) => ({ ...one, saidBy: [saidBy], document: DOCUMENTS[0] })),
      ...[...partOf].flatMap(([subject, object], index) =>
        object
          ? [{ id: `claim:p${index}`, text: 'Part.', subject, predicate: 'PART_OF', object, ...said }]
          : [],
      ),
    ],
  };
  return { dossier, events, claims, partOf, within };
}
