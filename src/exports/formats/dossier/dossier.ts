import type { RecordKind } from '../../../storage/ids.js';
import { readRecords } from '../../../write/records/read-records.js';
import { SECTIONS } from '../../../write/validate/draft.js';
import type { Reader } from '../../../neo4j/database.js';
import type { Format } from '../../format.js';
import type { ExportSource } from '../../reading/export-source.js';
import { jsonArray } from '../json-text.js';
import { inputOf } from './input-of.js';
import { allRecords, recordsAmong, type Pages, type RecordIds } from './record-ids.js';
import { referredRecords } from './referred-records.js';

/** Our own format, to be ingested again, here or elsewhere. */
export const dossier: Format = {
  name: 'dossier',
  description: 'Dossier in JSON: ingesting it restores the graph.',
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  isWhole: true,
  isOfRecords: true,
  hasCells: false,
  write,
};

const LABELS = { decision: 'Decision', assessment: 'Assessment' } as const;
const TEXTS = `
UNWIND $ids AS document
MATCH (text:Text {document: document})
WITH document, text ORDER BY document, text.byRecorded
RETURN text.id AS id
`;
const EDGES = { decision: 'DECIDED_ON', assessment: 'ASSESSES' } as const;

async function* write({ subgraph, isEverything, exportContext }: ExportSource): AsyncGenerator<string> {
  const { context, at: asOf } = exportContext;
  const at = asOf.instant;
  const reader = context.database.reader(context.signal);
  const ids = isEverything
    ? allRecords(reader)
    : recordsAmong(await referredRecords(subgraph, reader), reader);
  let before = '{';
  for (const [section, kind] of Object.entries(SECTIONS)) {
    yield* jsonArray(`${before}"${section}":`, inputs(kind, ids.of(kind), reader, at), '');
    before = ',\n';
  }
  yield* jsonArray(',\n"texts":', inputs('text', textsOf(ids, reader), reader, at), '');
  yield* jsonArray(',\n"decisions":', inputs('decision', onClaims('decision', ids, reader), reader, at), '');
  yield* jsonArray(
    ',\n"assessments":',
    inputs('assessment', onClaims('assessment', ids, reader), reader, at),
    '',
  );
  yield* jsonArray(',\n"merges":', inputs('merge', ids.merges(), reader, at), '');
  yield* jsonArray(',\n"refusals":', inputs('refusal', ids.refusals(), reader, at), '}\n');
}

/** Records as they were at an instant; those not yet known are left out. */
async function* inputs(kind: RecordKind, pages: Pages, reader: Reader, at: Date): AsyncGenerator<object> {
  for await (const ids of pages) {
    const records = await readRecords(reader, kind, ids);
    for (const id of ids) {
      const record = records.get(id);
      const input = record && inputOf(record, at);
      if (input) yield input;
    }
  }
}

/** Texts by document, older versions before newer ones; few at a time, because they are long. */
async function* textsOf(documents: RecordIds, reader: Reader): AsyncGenerator<readonly string[]> {
  for await (const ids of documents.of('document')) {
    const rows = await reader.run<{ id: string }>({ text: TEXTS, parameters: { ids } });
    for (const { id } of rows) yield [id];
  }
}

/** Decisions on claims and their assessments, by claim, each in order of time. */
async function* onClaims(
  kind: keyof typeof EDGES,
  claims: RecordIds,
  reader: Reader,
): AsyncGenerator<readonly string[]> {
  const text = `
UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[:${EDGES[kind]}]-(node:${LABELS[kind]})
WHERE claim.derivationRule IS NULL
RETURN node.id AS id
ORDER BY claim.id, node.byRecorded
`;
  for await (const ids of claims.of('claim')) {
    const rows = await reader.run<{ id: string }>({ text, parameters: { ids } });
    if (rows.length > 0) yield rows.map(({ id }) => id);
  }
}
