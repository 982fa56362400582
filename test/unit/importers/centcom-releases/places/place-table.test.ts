import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { PlaceTable } from '../../../../../src/importers/centcom-releases/places/place-table.js';
import { placeNamed } from '../../../../../src/importers/centcom-releases/places/release-places.js';
import { readDossierFile } from '../../../../../src/write/read-dossier-file.js';
import { fold } from '../../../../../src/storage/text/fold.js';
import { packagePath } from '../../../../../src/package-path.js';
import { corpusTable, onCorpus, rowsOf } from '../../../../support/importers/centcom-releases/table.js';

const PATH = packagePath('src/importers/centcom-releases/places/place-spellings.yaml');
const entries = parse(readFileSync(PATH, 'utf8')) as { id: string; names: string[] }[];
const table = PlaceTable.read();

test('no spelling stands for two places, and no id is given twice', () => {
  const spellings = entries.flatMap(({ names }) => [...new Set(names.map(fold))]);
  expect(spellings).toHaveLength(new Set(spellings).size);
  expect(entries).toHaveLength(new Set(entries.map(({ id }) => id)).size);
});

test('case, accents, apostrophes and “near” do not matter', () => {
  const names = ['Mar’a', "MAR'A", 'Near Mara', 'mār‘a'].map(
    (name) => placeNamed(name, null, table).places[0].id,
  );
  expect(new Set(names)).toEqual(new Set(['place:mara']));
});

test('places of the first dossier are told as it tells them', async () => {
  const article = (await readDossierFile(packagePath('data/article.yaml'))) as {
    places: { id: string; name: string }[];
  };
  const shared = article.places.flatMap((place) => {
    const [found] = table.find(place.name);
    return found ? [[place, found] as const] : [];
  });
  expect(shared.length).toBeGreaterThan(4);
  for (const [told, found] of shared) expect(found).toMatchObject(told);
});

/** Both tables hold the same lines, the refined one under one spelling for each place. */
onCorpus(
  'spellings are one place where the refined table has them as one (skipped without CLAIMGRAPH_CORPUS)',
  () => {
    const key = (values: Readonly<Record<string, string>>) =>
      [values['date'], values['country'], values['description'], values['line']].join('|');
    const refined = new Map(
      rowsOf(corpusTable('all-edited-refined.csv') ?? '').map(({ values }) => [
        key(values),
        values['location'] ?? '',
      ]),
    );
    const pairs = new Set(
      rowsOf(corpusTable('all.csv') ?? '').flatMap(({ values }) => {
        const to = refined.get(key(values));
        return to === undefined ? [] : [`${(values['location'] ?? '').trim()} = ${to}`];
      }),
    );
    const differing = [...pairs].filter((pair) => {
      const ids = pair.split(' = ').map((name) => placeNamed(name, null, table).places[0].id);
      return ids[0] !== ids[1];
    });
    expect(pairs.size).toBeGreaterThan(80);
    // Baghdad is another city than Al Baghdadi; that the text says so is all that we know.
    expect(differing).toEqual(['Baghdad = Baghdadi']);
  },
);
