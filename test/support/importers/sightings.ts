import { UserError } from '../../../src/errors/user-error.js';
import type { DossierInput } from '../../../src/write/dossier-input.js';
import { type Importer, type Remark, type Row, UnusableRow } from '../../../src/importers/importer.js';

/** One row of the table that the tests import. */
export interface Sighting {
  readonly id: string;
  readonly version?: string;
  readonly date?: string;
  readonly place?: string;
  readonly latitude?: string;
  readonly actor?: string;
  readonly killed?: string;
  readonly note?: string;
}

export const ROW: Sighting = {
  id: '1',
  version: '1',
  date: '2019-03-17',
  place: 'town',
  actor: 'army',
  killed: '3',
};

const COLUMNS = ['id', 'version', 'date', 'place', 'latitude', 'actor', 'killed', 'note'] as const;

/** The table of some rows, as in a file. */
export const tableOf = (rows: readonly Sighting[]): string =>
  [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]
    .map((cells) =>
      cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .join('\n') + '\n';

/** An importer for tests: a table of who was seen to strike where. */
export const sightings: Importer = {
  format: 'sightings',
  description: 'Strikes as somebody has seen them.',
  records: { idPrefix: 'document:sighting-', versionIsRelease: true },
  begin(columns, { release }) {
    const missing = COLUMNS.filter((name) => !columns.includes(name));
    if (missing.length > 0) {
      throw UserError.of({
        code: 'INVALID_FILE',
        path: 'header',
        message: `There is no column ${missing.join(', ')}.`,
        hint: `Expected ${COLUMNS.join(', ')}.`,
      });
    }
    return (row) => {
      const { id = '', version = '' } = row.values;
      const record = `document:sighting-${id}`;
      const warnings: Remark[] =
        row.values['note'] === 'odd' ? [{ column: 'note', value: 'odd', reason: 'this is odd' }] : [];
      return { dossier: dossierOf(row, record, version || release), record, warnings };
    };
  },
};

function dossierOf({ values }: Row, record: string, version: string | null): DossierInput {
  const { id = '', date = '', place = '', latitude = '', actor = '', killed = '', note = '' } = values;
  if (killed !== '' && !/^\d+$/.test(killed))
    throw new UnusableRow([{ column: 'killed', value: killed, reason: 'expected a number' }]);
  const event = `event:sighting-${id}`;
  const claim = (statement: string, fields: object) => ({
    id: `claim:sighting-${id}/${statement}`,
    text: `${id}: ${statement}.`,
    subject: event,
    saidBy: ['actor:observatory'],
    document: record,
    statedAt: null,
    ...fields,
  });
  const measured = { predicate: 'MEASURED', quantity: { measure: 'killed', best: Number(killed) } };
  return {
    actors: [
      { id: 'actor:observatory', name: 'Observatory', kind: 'ORGANIZATION' },
      ...(actor ? [{ id: `actor:${actor}`, name: actor, kind: 'ARMED_GROUP' }] : []),
    ],
    places: place
      ? [
          {
            id: `place:${place}`,
            name: place,
            kind: 'TOWN',
            ...(latitude && { latitude: Number(latitude), longitude: 40 }),
          },
        ]
      : [],
    documents: [{ id: record, kind: 'DATASET_RECORD', title: `Sighting ${id}`, version }],
    events: [
      {
        id: event,
        kind: 'STRIKE',
        title: `Strike ${id}`,
        time: date || null,
        ...(note && { description: note }),
      },
    ],
    claims: [
      ...(actor ? [claim('by', { predicate: 'PERPETRATED_BY', object: `actor:${actor}` })] : []),
      ...(place ? [claim('at', { predicate: 'OCCURRED_AT', object: `place:${place}` })] : []),
      ...(killed
        ? [
            claim('killed', measured),
            claim('again', {
              ...measured,
              quantity: { measure: 'counted', best: 1 },
              derivedFrom: [`claim:sighting-${id}/killed`],
              derivation: 'one count',
              saidBy: null,
              document: null,
            }),
          ]
        : []),
    ],
  } as unknown as DossierInput;
}
