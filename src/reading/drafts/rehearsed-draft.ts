import type { Problem } from '../../errors/user-error.js';
import type { Reader } from '../../neo4j/database.js';
import { compare, type Comparison } from '../../write/compare/compare.js';
import { differences } from '../../write/records/properties.js';
import { currentVersion } from '../../write/records/record.js';
import { type Drafts, readDrafts } from '../../write/validate/read-drafts.js';
import { type RemainingDossier, withoutDropped } from './draft-items.js';
import type { StoredDraft } from './stored-draft.js';

/** A draft, without what was dropped, beside the graph as it is. */
export interface RehearsedDraft {
  readonly remaining: RemainingDossier;
  readonly drafts: Drafts;
  readonly comparison: Comparison;
  /** What is wrong, by the keys of items. */
  readonly problems: readonly Problem[];
  /** By the key of an item, the fields that accepting it would change. */
  readonly changes: ReadonlyMap<string, readonly string[]>;
  /** The ids of records that others have written since the draft was last saved or reviewed. */
  readonly changedMeanwhile: readonly string[];
}

/** Compares a draft with the graph, as accepting it would. Nothing is written. */
export async function rehearse(
  reader: Reader,
  { dossier, states, seenAt }: StoredDraft,
  decider: string,
): Promise<RehearsedDraft> {
  const remaining = withoutDropped(dossier, states);
  const drafts = readDrafts(remaining.dossier);
  const comparison = await compare(reader, drafts, decider);
  const { changes, problems } = comparison;
  return {
    remaining,
    drafts,
    comparison,
    problems: problems.all.map((problem) => ({ ...problem, path: remaining.pathByKey(problem.path) })),
    changes: new Map(
      changes.map(({ draft, stored, properties }) => [
        remaining.pathByKey(draft.path),
        stored
          ? differences(draft.kind, stored.properties, properties)
          : differences(draft.kind, {}, withoutEmptyLists(properties)),
      ]),
    ),
    changedMeanwhile: changes.flatMap(({ draft, stored }) =>
      stored && currentVersion(stored).from > seenAt ? [draft.input.id] : [],
    ),
  };
}

/** A new record has a list of everything, and says nothing by one that is empty. */
const withoutEmptyLists = (properties: Comparison['changes'][number]['properties']) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      Array.isArray(value) && value.length === 0 ? null : value,
    ]),
  );
