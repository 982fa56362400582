import type { CorpusMeasured, Total } from '../corpus/measure-corpus.js';
import { exportsTable } from './exports-table.js';
import { table } from './table.js';
import { whole } from './whole.js';

/** Results for the public data sets. */
export function dataSetsSection({
  sets,
  exports,
  totals,
  totalsBefore,
  apiAfterImport,
  apiAfterExport,
}: CorpusMeasured): string {
  return `By \`claimgraph import\`, one after the other into one graph, beside a running API. Every row is imported, superseded by another
version of the same record, or rejected.

${table(
  ['', 'rows', 'imported', 'superseded', 'rejected', 'records', 'minutes', 'peak memory, MB'],
  sets.map(({ title, seconds, ...set }) => [
    title,
    ...[set.rows, set.taken, set.superseded, set.rejected, set.records].map(whole),
    (seconds / 60).toFixed(1),
    whole(set.megabytes),
  ]),
)}

\`totals\` of the graph: ${inWords(totals)}; before, with the first dossier alone: ${inWords(totalsBefore)}.
The API used at most ${whole(apiAfterImport)} MB during the imports, and ${whole(apiAfterExport)} MB during the downloads of the whole graph:

${exportsTable(exports)}`;
}

const inWords = (totals: readonly Total[]): string =>
  totals
    .map(
      ({ measure, best, events }) =>
        `${measure} ${best === null ? 'open' : whole(best)} in ${whole(events)} events`,
    )
    .join(', ');
