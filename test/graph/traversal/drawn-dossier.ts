import fc from 'fast-check';
import { actor, TELLER, type DrawnBodies, type DrawnEvent } from './plain-figures.js';

const ACTORS = 5;
const PLACES = 3;
const some = (most: number) => fc.uniqueArray(fc.nat({ max: most - 1 }), { maxLength: 3 });
const link = fc
  .tuple(fc.nat({ max: ACTORS - 1 }), fc.nat({ max: ACTORS - 1 }))
  .filter(([one, other]) => one !== other);

const TIMES = [
  null,
  '2019-03-17',
  '2019-03-31/2019-04-01',
  '2019-03-18/2019-03-24',
  '2019-03',
  '2019',
  '2018-12-31',
  '2019-01-01/..',
  '../2019-02-03',
  '2019-03-17~',
  'XXXX-XX-XX',
];

const number = fc
  .record({
    sayer: fc.nat({ max: ACTORS - 1 }),
    three: fc.array(fc.nat({ max: 9 }), { minLength: 3, maxLength: 3 }).map((list) => [...list].sort()),
    preferred: fc.boolean(),
  })
  .map(({ three: [low = 0, best = 0, high = 0], ...rest }) => ({ ...rest, low, best, high }));

export const drawnEvent: fc.Arbitrary<DrawnEvent> = fc.record({
  kind: fc.constantFrom('STRIKE', 'ATTACK', 'BATTLE'),
  time: fc.constantFrom(...TIMES),
  by: some(ACTORS),
  on: some(ACTORS),
  involved: some(ACTORS),
  at: some(PLACES),
  killed: fc.array(number, { maxLength: 3 }),
});

export const drawnBodies: fc.Arbitrary<DrawnBodies> = fc.record({
  parts: fc.array(link, { maxLength: 3 }),
  members: fc.array(link, { maxLength: 3 }),
});

/** The dossier of the events and of who belongs to whom; `release` keeps claims apart that are made later. */
export function dossierOf(events: readonly DrawnEvent[], bodies: DrawnBodies, release: string): object {
  let claims = 0;
  const claim = (subject: string, sayer: number, content: object) => ({
    id: `claim:${release}-${(claims += 1)}`,
    text: 'So.',
    document: 'document:d',
    subject,
    saidBy: [actor(sayer)],
    ...content,
  });
  const relating = (subject: string, predicate: string, objects: readonly string[]) =>
    objects.map((object) => claim(subject, TELLER, { predicate, object }));
  return {
    actors: [0, 1, 2, 3, 4, TELLER].map((one) => ({ id: actor(one), name: 'Group', kind: 'ARMED_GROUP' })),
    places: [0, 1, 2].map((one) => ({ id: `place:${one}`, name: 'Town', kind: 'TOWN' })),
    documents: [{ id: 'document:d', kind: 'REPORT', title: 'Report' }],
    events: events.map(({ kind, time }, index) => ({ id: `event:${index}`, kind, title: 'Event', time })),
    claims: [
      ...events.flatMap(({ by, on, involved, at, killed }, index) => {
        const event = `event:${index}`;
        return [
          ...relating(event, 'PERPETRATED_BY', by.map(actor)),
          ...relating(event, 'TARGETED', on.map(actor)),
          ...relating(event, 'INVOLVED', involved.map(actor)),
          ...relating(
            event,
            'OCCURRED_AT',
            at.map((one) => `place:${one}`),
          ),
          ...killed.map(({ sayer, low, best, high, preferred }) =>
            claim(event, sayer, {
              predicate: 'MEASURED',
              quantity: { measure: 'killed', low, best, high },
              rank: preferred ? 'PREFERRED' : 'NORMAL',
            }),
          ),
        ];
      }),
      ...bodies.parts.flatMap(([part, whole]) => relating(actor(part), 'PART_OF', [actor(whole)])),
      ...bodies.members.flatMap(([member, body]) => relating(actor(member), 'MEMBER_OF', [actor(body)])),
    ],
  };
}

/** The events as they are when both releases were taken in: of the newer the kind and the time, of both the claims. */
export const both = (older: readonly DrawnEvent[], newer: readonly DrawnEvent[]): DrawnEvent[] =>
  Array.from({ length: Math.max(older.length, newer.length) }, (_, index) => {
    const [one, other] = [older[index], newer[index]];
    if (!one || !other) return (one ?? other) as DrawnEvent;
    const union = (role: 'by' | 'on' | 'involved' | 'at') => [...new Set([...one[role], ...other[role]])];
    return {
      kind: other.kind,
      time: other.time,
      by: union('by'),
      on: union('on'),
      involved: union('involved'),
      at: union('at'),
      killed: [...one.killed, ...other.killed],
    };
  });
