import { quoted } from '../../errors/quoted.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import type { Change } from './change.js';
import { readIdentities } from '../projection/read-identities.js';
import type { Properties } from '../records/properties.js';
import type { KnowledgeRecord } from '../records/record.js';
import type { MergeDraft } from '../validate/draft.js';
import type { Problems } from '../validate/problems.js';

/**
 * Checks that a new claim supersedes only claims about its own subject, so that a mistyped id cannot suppress a claim
 * about another.
 */
export async function checkSupersession(
  changes: readonly Change[],
  superseded: ReadonlyMap<string, KnowledgeRecord>,
  merges: readonly MergeDraft[],
  transaction: WriteTransaction,
  problems: Problems,
): Promise<void> {
  const given = new Map(changes.map(({ draft, properties }) => [draft.input.id, properties]));
  const superseding = changes.filter(
    ({ draft, stored, properties }) =>
      draft.kind === 'claim' && !stored && (properties['supersedes'] as readonly string[]).length > 0,
  );
  const subjects = [...superseding, ...superseded.values()].map(({ properties }) => subjectOf(properties));
  const identities = await readIdentities(transaction, new Set(subjects));
  for (const { draft, properties } of superseding) {
    (properties['supersedes'] as readonly string[]).forEach((id, index) => {
      const other = given.get(id) ?? superseded.get(id)?.properties;
      if (!other) return;
      const [theirs, ours] = [other, properties].map((said) => identities.now(subjectOf(said)));
      if (theirs === ours || areMerged(theirs as string, ours as string, merges)) return;
      problems.add(`${draft.path}.supersedes[${index}]`, {
        code: 'INVALID_ARGUMENT',
        message: `${quoted(id)} is about ${quoted(other['subject'])}, this claim about ${quoted(properties['subject'])}.`,
        hint: 'Expected claims about the same subject.',
      });
    });
  }
}

const subjectOf = ({ subject }: Properties): string => String(subject);

/** Whether two entities are, or were, merged by merges in a dossier: claims made meanwhile are about both. */
function areMerged(one: string, other: string, merges: readonly MergeDraft[]): boolean {
  const reached = new Set([one]);
  // A set that grows during iteration is iterated to its end.
  for (const id of reached)
    for (const { input } of merges) {
      const ids = [input.keep, ...input.merge];
      if (ids.includes(id)) for (const next of ids) reached.add(next);
    }
  return reached.has(other);
}
