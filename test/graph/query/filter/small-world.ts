import fc from 'fast-check';
import { ROLE_PREDICATES } from '../../../../src/domain/events/participant-role.js';
import { ACTORS, DOCUMENTS, KINDS, PLACES, POSITIONS, TIMES, WORDS } from './vocabulary.js';
import type { PlainClaim, PlainEvent, SmallWorld } from './plain-model.js';

/** Three dossiers, numbered from 0, bring the world; a fourth write retracts some of its claims. */
const LAST_DOSSIER = 2;
export const RETRACTING = LAST_DOSSIER + 1;

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((list) => list.join(' '));

const event = fc.record({
  kind: fc.constantFrom(...KINDS),
  title: words,
  description: optional(words),
  time: optional(fc.constantFrom(...TIMES)),
  since: fc.nat({ max: LAST_DOSSIER }),
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
    since: fc.nat({ max: LAST_DOSSIER }),
    until: fc.constantFrom(Infinity, Infinity, Infinity, RETRACTING),
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
    ({ event: index, actor, place, predicate, since, ...one }, number) => {
      const subject = events[index] as PlainEvent;
      return {
        ...one,
        predicate,
        id: `claim:c${number}`,
        subject: subject.id,
        object: predicate === 'STATED' ? undefined : predicate === 'OCCURRED_AT' ? place : actor,
        since: Math.max(since, subject.since),
      };
    },
  );
  // Every actor but the first is part of an earlier one, or of none; so it is with places.
  const parents = pick(fc.array(fc.nat({ max: 5 }), { minLength: 12, maxLength: 12 }));
  const parentOf = (list: readonly string[], index: number, draw: number): string | undefined =>
    draw < index ? list[draw] : undefined;
  const partOf = new Map(ACTORS.map((id, index) => [id, parentOf(ACTORS, index, parents[index] ?? 0)]));
  const within = new Map(PLACES.map((id, index) => [id, parentOf(PLACES, index, parents[index + 6] ?? 0)]));
  const said = { saidBy: [ACTORS[0]], document: DOCUMENTS[0] };
  const foundations = {
    actors: ACTORS.map((id) => ({ id, name: id, kind: 'ORGANIZATION' })),
    places: PLACES.map((id) => {
      const [longitude, latitude] = POSITIONS[id] ?? [];
      return { id, name: id, kind: 'OTHER', within: within.get(id), longitude, latitude };
    }),
    documents: DOCUMENTS.map((id) => ({ id, title: id, kind: 'REPORT' })),
    claims: [...partOf].flatMap(([subject, object], index) =>
      object
        ? [{ id: `claim:p${index}`, text: 'Part.', subject, predicate: 'PART_OF', object, ...said }]
        : [],
    ),
  };
  const dossiers = Array.from({ length: LAST_DOSSIER + 1 }, (_, number) => ({
    ...(number === 0 && foundations),
    events: events.filter(({ since }) => since === number).map(({ since: _since, ...one }) => one),
    claims: [
      ...(number === 0 ? foundations.claims : []),
      ...claims
        .filter(({ since }) => since === number)
        .map(({ saidBy, since: _since, until: _until, ...one }) => ({
          ...one,
          saidBy: [saidBy],
          document: DOCUMENTS[0],
        })),
    ],
  }));
  return { dossiers, events, claims, partOf, within };
}
