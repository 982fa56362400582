import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ActorKind } from '../../../../src/domain/actors/kind.js';
import { PlaceKind } from '../../../../src/domain/places/kind.js';
import { actorKeys } from '../../../../src/resolution/actors/actor-keys.js';
import { compareActors } from '../../../../src/resolution/actors/compare-actors.js';
import { readActorName } from '../../../../src/resolution/actors/read-actor-name.js';
import { type Candidate, DEFAULT_SCORE } from '../../../../src/resolution/find/candidate.js';
import { namedCandidates } from '../../../../src/resolution/find/named-candidates.js';
import { keysOf, namesIn } from '../../../../src/resolution/names/compare-names.js';
import { comparePlaces } from '../../../../src/resolution/places/compare-places.js';
import { EventLoopYielder } from '../../../../src/resolution/find/event-loop-yielder.js';
import { packagePath } from '../../../../src/package-path.js';
import { measure, print } from '../../../support/resolution/measured.js';

type Pairs = readonly (readonly [string, string])[];
type Sort = 'actors' | 'places';
const labelled = parse(
  readFileSync(packagePath('test/unit/resolution/find/labelled-names.yaml'), 'utf8'),
) as Record<Sort, Record<'one' | 'two', Pairs>>;

const turns = () => new EventLoopYielder();
const actor = (id: string, name: string) => ({
  id,
  names: [readActorName(name)],
  kind: ActorKind.ARMED_GROUP,
  externalIds: [],
  wholes: [],
});
const place = (id: string, name: string) => ({
  id,
  names: namesIn([name]),
  kind: PlaceKind.OTHER,
  externalIds: [],
  location: null,
  uncertainty: 0,
  around: [],
  country: null,
});

/** What is proposed of two things that go by these names, and of which nothing else is known. */
const candidates: Record<Sort, (names: readonly [string, string]) => Promise<Candidate[]>> = {
  actors: ([one, other]) =>
    namedCandidates([actor('a', one), actor('b', other)], actorKeys, compareActors, turns()),
  places: ([one, other]) =>
    namedCandidates(
      [place('a', one), place('b', other)],
      ({ names }) => keysOf(names),
      comparePlaces,
      turns(),
    ),
};

test.each<Sort>(['actors', 'places'])(
  'labelled names of %s are told apart, or found to be one',
  async (sort) => {
    const pairs = [];
    for (const label of ['one', 'two'] as const) {
      for (const names of labelled[sort][label]) {
        const [candidate] = await candidates[sort](names);
        const isProposed = (candidate?.score ?? 0) >= DEFAULT_SCORE;
        pairs.push({ name: names.join(' | '), isOne: label === 'one', isProposed });
      }
    }
    const measured = measure(pairs);
    print(`names of ${sort}`, measured);
    expect(measured.pairs).toBeGreaterThanOrEqual(40);
    expect(measured.precision).toBeGreaterThanOrEqual(0.95);
    expect(measured.recall).toBeGreaterThanOrEqual(0.9);
  },
);
