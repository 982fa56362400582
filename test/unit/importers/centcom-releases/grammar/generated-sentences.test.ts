import * as fc from 'fast-check';
import type { EffectReading } from '../../../../../src/importers/centcom-releases/grammar/reading.js';
import { readText } from '../../../../../src/importers/centcom-releases/grammar/read-text.js';
import { named, singularOf } from '../../../../../src/grammar/singular.js';
import { spelled } from '../../../../../src/grammar/spellings.js';
import { EFFECT_VERBS, verbOf } from '../../../../../src/grammar/verbs.js';
import { MODIFIERS, NOUNS, WITHOUT_PLURAL } from '../../../../../src/grammar/vocabulary.js';
import { EffectKind } from '../../../../../src/domain/events/effect-kind.js';
import { said } from '../said.js';

/** Names that are not spelled otherwise than the vocabulary has them, as “pump” after “oil” and before “jack” would be. */
const isPlain = (name: string): boolean =>
  spelled(name) === name && spelled(named(name, 2)) === named(name, 2);

const name = fc
  .tuple(
    fc.array(fc.constantFrom(...MODIFIERS), { maxLength: 2 }),
    fc.constantFrom(...[...NOUNS].filter((noun) => !WITHOUT_PLURAL.has(noun))),
  )
  // A word that is written twice, in either number, is a slip of the pen.
  .filter(
    ([before, noun]) =>
      new Set([...before, noun].map((word) => singularOf(word) ?? word)).size > before.length,
  )
  .map(([before, noun]) => [...before, noun].join(' '))
  .filter(isPlain);

const NUMBERS = [
  '',
  '',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const inWords = (number: number): string =>
  number === 1
    ? 'a'
    : number < NUMBERS.length
      ? (NUMBERS[number] ?? '')
      : number === 21
        ? 'twenty-one'
        : String(number);

interface Thing {
  readonly name: string;
  readonly number: number | null;
  readonly isSeparate: boolean;
  readonly isIsis: boolean;
}

const thing: fc.Arbitrary<Thing> = fc.record({
  name,
  number: fc.option(fc.integer({ min: 1, max: 400 })),
  isSeparate: fc.boolean(),
  isIsis: fc.boolean(),
});

const predicates = fc.array(
  fc.record({
    verb: fc.constantFrom(...EFFECT_VERBS.filter((verb) => verbOf(verb)?.kind !== EffectKind.DENIED)),
    things: fc.array(thing, { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 4 },
);

const written = (one: Thing): string =>
  [
    one.number === null ? 'several' : inWords(one.number),
    one.isSeparate ? 'separate' : '',
    one.isIsis ? 'ISIL' : '',
    named(one.name, one.number ?? 2),
  ]
    .filter(Boolean)
    .join(' ');

/** “a, b, and c” or “a, b and c”. */
const listed = (items: readonly string[], comma: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${comma} and ${items.at(-1) ?? ''}`;

test('a sentence of its own words is read as what it was made of', () => {
  fc.assert(
    fc.property(
      predicates,
      fc.constantFrom('strike', 'strikes', 'airstrikes near Kobani', 'airstrike,'),
      fc.constantFrom('', ','),
      fc.constantFrom('; ', ' and ', ', and '),
      (parts, subject, comma, joint) => {
        const clauses = parts.map(({ verb, things }) => `${verb} ${listed(things.map(written), comma)}`);
        const [sentence, ...others] = readText(`${subject} ${clauses.join(joint)}.`);
        const made = parts.flatMap(({ verb, things }) =>
          things.map(({ name: object, number, isIsis }): string => {
            const { kind, past } = verbOf(verb) as NonNullable<ReturnType<typeof verbOf>>;
            return said({ kind, verb: past, object, number, owner: isIsis ? 'ISIS' : null } as EffectReading);
          }),
        );
        expect(others).toEqual([]);
        expect(sentence?.uncovered).toEqual([]);
        expect(sentence?.effects.map(said)).toEqual(made);
      },
    ),
    { numRuns: 500 },
  );
});
