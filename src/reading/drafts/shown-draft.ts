import type { Reader } from '../../neo4j/database.js';
import type { TraversalResult } from '../../query/run/hydrate.js';
import { createIngestReport } from '../../write/ingest.js';
import { SYSTEM } from '../../write/sender.js';
import { itemsOf } from './draft-items.js';
import { DraftItemState, DraftState } from './draft-state.js';
import { passagesOfItems } from './passages-of-items.js';
import { rehearse } from './rehearsed-draft.js';
import type { StoredDraft } from './stored-draft.js';
import { textsOfDraft, type TextsOfDraft } from './texts-of-draft.js';

/** Fields that are told by comparing the draft with the graph, which takes about as long as ingesting it. */
export const COMPARED_FIELDS = [
  'problems',
  'difference',
  'changedMeanwhile',
  'changes',
  'passages',
  'document',
];

/** Fields for which the texts of the draft are read. */
export const TEXT_FIELDS = ['texts', 'anchors'];

/** What is asked for of a draft beside what it says by itself. */
export interface WantedOfDraft {
  readonly comparison: boolean;
  readonly texts: boolean;
}

const NO_TEXTS: TextsOfDraft = { texts: [], anchors: new Map() };

/** A draft as the schema has it, with ids in place of nodes; compared with the graph only if that is asked for. */
export async function shownDraft(
  reader: Reader,
  draft: StoredDraft,
  wanted: WantedOfDraft,
): Promise<TraversalResult> {
  const { dossier, states, notes, document } = draft;
  const compared = wanted.comparison ? await comparedWithGraph(reader, draft) : null;
  const { texts, anchors } = wanted.texts ? await textsOfDraft(reader, draft) : NO_TEXTS;
  const items = itemsOf(dossier).map(({ key, record }) => ({
    key,
    state: states[key] ?? DraftItemState.PROPOSED,
    record: JSON.stringify(record),
    score: notes[key]?.score ?? null,
    reasons: notes[key]?.reasons ?? [],
    changes: compared?.changes.get(key) ?? [],
    passages: compared?.passages.get(key) ?? [],
    anchors: anchors.get(key) ?? [],
  }));
  return {
    ...ownFields(draft),
    items,
    texts,
    document: document !== null && compared?.isKnown === true ? document : null,
    problems: compared?.problems ?? [],
    difference: compared?.difference ?? null,
    changedMeanwhile: compared?.changedMeanwhile ?? [],
  };
}

/** What the draft says by itself. */
const ownFields = ({
  id,
  title,
  state,
  revision,
  createdBy,
  createdAt,
  reviewedBy,
  reviewedAt,
  decidedBy,
  decidedAt,
  reason,
}: StoredDraft) => ({
  ...{ id, title, state, revision, createdBy, createdAt, reviewedBy, reviewedAt },
  ...{ decidedBy, decidedAt, reason },
});

const KNOWN = `MATCH (document:Document|MergedDocument {id: $id}) RETURN document.id AS id`;

async function comparedWithGraph(reader: Reader, draft: StoredDraft) {
  const { remaining, drafts, comparison, problems, changes, changedMeanwhile } = await rehearse(
    reader,
    draft,
    SYSTEM,
  );
  const passages = await passagesOfItems(reader, drafts);
  const known = draft.document ? await reader.run({ text: KNOWN, parameters: { id: draft.document } }) : [];
  const isOpen = draft.state === DraftState.OPEN;
  const { created, updated, unchanged } = createIngestReport(comparison, drafts);
  return {
    isKnown: known.length > 0,
    passages: new Map([...passages].map(([path, found]) => [remaining.pathByKey(path), found])),
    changes: isOpen ? changes : new Map<string, readonly string[]>(),
    problems: isOpen ? problems.map(({ path, message, hint }) => `${path}: ${message} ${hint}`) : [],
    difference: isOpen && problems.length === 0 ? { created, updated, unchanged } : null,
    changedMeanwhile: isOpen ? changedMeanwhile : [],
  };
}
