import { UserError } from '../../errors/user-error.js';
import { type Importer, type Row, type RowReading, UnusableRow } from '../importer.js';
import { said } from '../shared/nothing.js';
import { ACLED } from './actors.js';
import { RECORDS, recordOf } from './sources.js';
import { secondsIn } from './timestamp.js';

const COLUMNS = ['event_id_cnty', 'deleted_timestamp'] as const;

/**
 * ACLED's list of deleted events: the record of each then says nothing, so that its claims are retracted. It is
 * recorded even if the event is not in the graph, so that an older file cannot add it.
 */
export const acledDeleted: Importer = {
  format: 'acled-deleted',
  description: 'ACLED’s list of events that it has deleted, whose claims are retracted',
  records: RECORDS,
  begin: (columns) => {
    const missing = COLUMNS.filter((column) => !columns.includes(column));
    if (missing.length === 0) return readDeleted;
    throw UserError.of({
      code: 'INVALID_FILE',
      path: 'header',
      message: `This is not a list of deleted events: it has no column ${missing.join(', ')}.`,
      hint: `Expected the columns ${COLUMNS.join(', ')}.`,
    });
  },
};

function readDeleted({ values }: Row): RowReading {
  const [key, time] = COLUMNS.map((column) => said(values[column] ?? '')) as [string, string];
  const version = secondsIn(time);
  if (key === '' || version === null) {
    const [column, value] = key === '' ? [COLUMNS[0], key] : [COLUMNS[1], time];
    const reason =
      'Expected the id of an event, e.g. SYR123, and the seconds since 1970 at which it was deleted.';
    throw new UnusableRow([{ column, value, reason }]);
  }
  const record = recordOf(key, version);
  return { dossier: { actors: [ACLED], documents: [record] }, record: record.id, warnings: [] };
}
