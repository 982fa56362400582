import { createHash } from 'node:crypto';
import { quoted } from '../../errors/quoted.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { groupBy } from '../group-by.js';
import { propertiesAfter } from '../records/given-properties.js';
import { differences, type Properties } from '../records/properties.js';
import { readRecords } from '../records/read-records.js';
import type { TextDraft } from '../validate/draft.js';
import type { Problems } from '../validate/problems.js';

/** A version of a text that is not stored yet. */
export interface PendingText {
  readonly id: string;
  /** Where it stands in the dossier. */
  readonly path: string;
  readonly properties: Properties & { readonly document: string; readonly content: string };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The same text of the same document is the same record, whoever adds it and whenever. */
const textId = (document: string, content: string): string => `text:${sha256(`${document}\n${content}`)}`;

const NEWEST = `
UNWIND $ids AS id
MATCH (text:Text {document: id})
RETURN id, max(text.version) AS version
`;

/** The texts of a dossier that are not stored yet, each the next version of the text of its document. */
export async function pendingTexts(
  transaction: WriteTransaction,
  drafts: readonly TextDraft[],
  problems: Problems,
): Promise<PendingText[]> {
  if (drafts.length === 0) return [];
  const groups = groupBy(drafts, ({ input }) => textId(input.document, input.content));
  const stored = await readRecords(transaction, 'text', [...groups.keys()]);
  const newest = await newestVersions(transaction, drafts);
  const pending: PendingText[] = [];
  for (const [id, [first, ...again]] of groups) {
    if (!first) continue;
    const { document, content } = first.input;
    const before = stored.get(id);
    const version = (newest.get(document) ?? 0) + 1;
    const properties = before?.properties ?? {
      ...propertiesAfter(first, null),
      sha256: sha256(content),
      version,
    };
    const compared = before ? [first, ...again] : again;
    for (const draft of compared) checkSame(draft, properties, problems);
    if (before) continue;
    newest.set(document, version);
    pending.push({ id, path: first.path, properties: { ...properties, document, content } });
  }
  return pending;
}

async function newestVersions(
  transaction: WriteTransaction,
  drafts: readonly TextDraft[],
): Promise<Map<string, number>> {
  const ids = [...new Set(drafts.map(({ input }) => input.document))];
  const rows = await transaction.run<{ id: string; version: number }>({ text: NEWEST, parameters: { ids } });
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** What is given again with the same text must be the same; what is left out is not given. */
function checkSame(draft: TextDraft, stored: Properties, problems: Problems): void {
  const fields = differences('text', stored, propertiesAfter(draft, stored));
  if (fields.length === 0) return;
  problems.add(draft.path, {
    code: 'IMMUTABLE_TEXT',
    message: `This text of ${quoted(draft.input.document)} is kept with another ${fields.join(', ')}; a text never changes.`,
    hint: 'Leave that out, or give it as it was given first.',
  });
}
