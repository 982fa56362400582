import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { PlaceKind } from '../../../../src/domain/places/kind.js';
import { DEFAULT_SCORE } from '../../../../src/resolution/find/candidate.js';
import { namedCandidates } from '../../../../src/resolution/find/named-candidates.js';
import { keysOf, namesIn } from '../../../../src/resolution/names/compare-names.js';
import { comparePlaces } from '../../../../src/resolution/places/compare-places.js';
import { EventLoopYielder } from '../../../../src/resolution/find/event-loop-yielder.js';
import { measure, print } from '../../../support/resolution/measured.js';

type Line = Record<'date' | 'line' | 'location', string>;

const folder = join(process.env['CLAIMGRAPH_CORPUS'] ?? '', 'centcom-strike-releases');
const isThere = process.env['CLAIMGRAPH_CORPUS'] !== undefined && existsSync(folder);
if (!isThere)
  console.warn('CLAIMGRAPH_CORPUS is not set: the spellings of the strike releases go unmeasured.');

const read = (name: string): Line[] => parse(readFileSync(join(folder, name)), { columns: true, bom: true });
const keyOf = ({ date, line }: Line): string => `${date} ${line}`;

/** Spellings in the releases, each with the place that whoever refined them has put for it most often. */
function labels(): Map<string, string> {
  const refined = new Map<string, string[]>();
  for (const line of read('all-edited-refined.csv'))
    refined.set(keyOf(line), [...(refined.get(keyOf(line)) ?? []), line.location]);
  const counts = new Map<string, Map<string, number>>();
  for (const line of read('all.csv')) {
    for (const place of refined.get(keyOf(line)) ?? []) {
      const own = counts.get(line.location) ?? new Map<string, number>();
      counts.set(line.location, own.set(place, (own.get(place) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([spelling, places]) => {
      const [[place] = ['']] = [...places].sort(([, one], [, other]) => other - one);
      return [spelling, place];
    }),
  );
}

(isThere ? test : test.skip)(
  'spellings of places in strike releases, by nothing but their names',
  async () => {
    const known = labels();
    const spellings = [...known.keys()];
    const places = spellings.map((spelling) => ({
      id: spelling,
      names: namesIn([spelling]),
      kind: PlaceKind.OTHER,
      externalIds: [],
      location: null,
      uncertainty: 0,
      around: [],
      country: null,
    }));
    const candidates = await namedCandidates(
      places,
      ({ names }) => keysOf(names),
      comparePlaces,
      new EventLoopYielder(),
    );
    const proposed = new Set(
      candidates
        .filter(({ score }) => score >= DEFAULT_SCORE)
        .map(({ one, other }) => JSON.stringify([one, other].sort())),
    );
    const pairs = spellings.flatMap((one, index) =>
      spellings.slice(index + 1).map((other) => ({
        name: `${one} | ${other}`,
        isOne: known.get(one) === known.get(other),
        isProposed: proposed.has(JSON.stringify([one, other].sort())),
      })),
    );
    const measured = measure(pairs);
    print(`${spellings.length} spellings of ${new Set(known.values()).size} places`, measured);
    expect(measured.precision).toBeGreaterThanOrEqual(0.98);
    expect(measured.recall).toBeGreaterThanOrEqual(0.9);
  },
);
