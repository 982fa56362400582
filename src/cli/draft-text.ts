import type { Reader } from '../neo4j/database.js';
import { itemsOf } from '../reading/drafts/draft-items.js';
import { DraftItemState, DraftState } from '../reading/drafts/draft-state.js';
import { rehearse } from '../reading/drafts/rehearsed-draft.js';
import type { StoredDraft } from '../reading/drafts/stored-draft.js';
import { createIngestReport } from '../write/ingest.js';
import { SYSTEM } from '../write/sender.js';

/** A draft for a terminal: its state, its items with what they would change, and what is in the way of accepting it. */
export async function draftText(reader: Reader, draft: StoredDraft): Promise<string> {
  const { id, title, state, states, dossier } = draft;
  const { drafts, comparison, problems, changes, changedMeanwhile } = await rehearse(reader, draft, SYSTEM);
  const isOpen = state === DraftState.OPEN;
  const items = itemsOf(dossier).map(({ key }) => {
    const changed = (isOpen && changes.get(key)) || [];
    const told = changed.length > 0 ? `  changes ${changed.join(', ')}` : '';
    return `  ${(states[key] ?? DraftItemState.PROPOSED).padEnd(8)}  ${key}${told}\n`;
  });
  const { created, updated, unchanged } = createIngestReport(comparison, drafts);
  const accepting = `  accepting it: ${created} created, ${updated} updated, ${unchanged} unchanged\n`;
  const wrong = problems.map(({ path, message, hint }) => `  ${path}: ${message}\n    ${hint}\n`);
  const meanwhile = changedMeanwhile.map((changed) => `  written by others meanwhile: ${changed}\n`);
  return [
    `${id}  ${state}  ${title}\n`,
    ...items,
    ...(isOpen ? [...wrong, ...meanwhile, ...(problems.length === 0 ? [accepting] : [])] : []),
  ].join('');
}
