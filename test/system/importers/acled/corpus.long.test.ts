import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { acled } from '../../../../src/importers/acled/importer.js';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import { tableOf } from '../../../support/importers/acled/support.js';

const corpus = process.env['CLAIMGRAPH_CORPUS'] ?? '';
const path = join(corpus, 'acled-sample/acledr_dummy_2022h1.csv');
const onCorpus = corpus !== '' && existsSync(path) ? test : test.skip;

onCorpus('all rows of the sample become dossiers without a fault (skipped without CLAIMGRAPH_CORPUS)', () => {
  const { columns, rows } = tableOf(path);
  const read = acled.begin(columns, { release: null });
  const [found, told] = [new Map<string, number>(), new Map<string, string>()];
  const count = (what: string, by = 1) => found.set(what, (found.get(what) ?? 0) + by);

  const began = performance.now();
  const readings = rows.map(read);
  const seconds = (performance.now() - began) / 1000;

  const versions = new Map<string, string[]>();
  for (const { dossier, record, warnings } of readings) {
    expect(readDrafts(dossier).problems.all).toEqual([]);
    for (const { reason } of warnings) count(`warning: ${reason}`);
    const version = dossier.documents?.find(({ id }) => id === record)?.version ?? '';
    versions.set(record, [...(versions.get(record) ?? []), version]);
    for (const [section, records] of Object.entries(dossier)) {
      for (const one of records as { id: string }[]) {
        const [before, now] = [told.get(one.id), JSON.stringify(one)];
        if (before === undefined) count(section);
        else if (before !== now) count(`${section} told otherwise by a later row`);
        if (before === undefined) told.set(one.id, now);
      }
    }
    const killed = dossier.claims?.filter(({ quantity }) => quantity?.measure === 'killed') ?? [];
    count('events with a number of killed', killed.length);
    count('killed', killed[0]?.quantity?.best ?? 0);
  }
  count('rows whose record has a later version', rows.length - versions.size);
  count('rows a second', Math.round(rows.length / seconds));
  console.info(Object.fromEntries(found));

  expect(found.get('events')).toBe(rows.length);
  const column = rows.map(({ values }) => Number(values['fatalities']));
  expect(found.get('killed')).toBe(column.reduce((sum, number) => sum + number, 0));
});
