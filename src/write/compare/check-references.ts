import { quoted } from '../../errors/quoted.js';
import { kindOfId, KINDS, labelOfKind, labelsOfKind, type RecordKind } from '../../storage/ids.js';
import { nearestIds } from '../../query/run/unknown-ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { groupBy } from '../group-by.js';
import { inBatches } from '../in-batches.js';
import type { Reference } from '../validate/read-drafts.js';
import type { Problems } from '../validate/problems.js';

/** So many unknown ids get the nearest known ones as a hint; nobody mends more at a time. */
const MAX_HINTS = 50;
const STEM = 2;

const existing = (kind: RecordKind): string => `
UNWIND $ids AS id
MATCH (node:${labelsOfKind(kind).join('|')} {id: id})
RETURN node.id AS id
`;

/** Ids that begin alike, a bounded number for each beginning. */
const CANDIDATES = `
UNWIND $stems AS stem
CALL (stem) {
  ${KINDS.map((kind) => `MATCH (node:${labelOfKind(kind)}) WHERE node.id STARTS WITH stem RETURN node.id AS id LIMIT 1000`).join('\n  UNION ALL\n  ')}
}
RETURN DISTINCT id
`;

/** Checks that every id that a dossier mentions is known, in the dossier itself or in the graph. */
export async function checkReferences(
  references: readonly Reference[],
  given: ReadonlySet<string>,
  transaction: WriteTransaction,
  problems: Problems,
): Promise<void> {
  const elsewhere = references.filter(({ id }) => !given.has(id));
  const stored = await storedAmong(new Set(elsewhere.map(({ id }) => id)), transaction);
  const unknown = elsewhere.filter(({ id }) => !stored.has(id));
  if (unknown.length === 0) return;

  const hinted = new Set(unknown.slice(0, MAX_HINTS).map(({ id }) => id));
  const candidates = [...given, ...(await candidatesFor(hinted, transaction))];
  for (const { id, path } of unknown) {
    const kind = kindOfId(id);
    const nearest = hinted.has(id)
      ? nearestIds(
          id,
          candidates.filter((candidate) => kindOfId(candidate) === kind),
        )
      : [];
    problems.add(path, {
      code: 'UNKNOWN_ID',
      message: `${quoted(id)} is neither in this dossier nor in the graph.`,
      hint:
        nearest.length > 0
          ? `Did you mean ${nearest.join(' or ')}?`
          : `Add the ${kind ?? 'record'} to the dossier, or ingest it first.`,
    });
  }
}

async function storedAmong(ids: ReadonlySet<string>, transaction: WriteTransaction): Promise<Set<string>> {
  const lookups = [...groupBy(ids, kindOfId)].flatMap(([kind, group]) =>
    kind === null
      ? []
      : [...inBatches(group)].map((batch) =>
          transaction.run<{ id: string }>({ text: existing(kind), parameters: { ids: batch } }),
        ),
  );
  return new Set((await Promise.all(lookups)).flat().map(({ id }) => id));
}

async function candidatesFor(unknown: ReadonlySet<string>, transaction: WriteTransaction): Promise<string[]> {
  const stems = [...unknown].flatMap((id) => {
    const slug = id.indexOf(':') + 1;
    return [id.slice(0, slug), id.slice(0, slug + STEM)];
  });
  const rows = await transaction.run<{ id: string }>({
    text: CANDIDATES,
    parameters: { stems: [...new Set(stems)] },
  });
  return rows.map(({ id }) => id);
}
