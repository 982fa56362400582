import { quoted } from '../../errors/quoted.js';
import type { Fault } from '../../errors/user-error.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { ClaimDecisionKind } from '../../domain/claims/decision-kind.js';
import { ClaimRank } from '../../domain/claims/rank.js';
import { type GivenPassage, passagesOf, readPassage } from '../../domain/claims/stored-passage.js';
import { findPassage } from '../../rules/passages/find-passage.js';
import { FoldedText, foldWords } from '../../rules/passages/folded-text.js';
import { nearestPassage } from '../../rules/passages/nearest-passage.js';
import { groupBy } from '../group-by.js';
import { claimsWithWordsOf } from '../texts/claims-with-words.js';
import type { PendingText } from '../texts/pending-texts.js';
import { documentsWithText, readVersions } from '../texts/read-versions.js';
import type { Properties } from '../records/properties.js';
import type { DecisionDraft } from '../validate/draft.js';
import type { Problems } from '../validate/problems.js';
import type { Change } from './change.js';

/** Looking for the nearest words takes a while; nobody mends more at a time. */
const MAX_NEAREST = 50;

/** Words that must be in the text of a document, and where it is said so. */
interface Sought {
  readonly path: string;
  readonly claim: string;
  readonly passage: GivenPassage;
}

/**
 * Checks that the words on which claims rest are in the texts of their documents, where these are kept: those of new
 * claims, and, where a document comes to have its first text, those of all that rest on it and count. What is retracted or
 * superseded may have been so for words that were not there.
 */
export async function checkPassages(
  transaction: WriteTransaction,
  {
    changes,
    texts,
    decisions,
  }: {
    readonly changes: readonly Change[];
    readonly texts: readonly PendingText[];
    readonly decisions: readonly DecisionDraft[];
  },
  problems: Problems,
): Promise<void> {
  const outdated = outdatedClaims(changes, decisions);
  const sought = groupBy(
    changes.flatMap((change) => (outdated.has(change.draft.input.id) ? [] : soughtIn(change))),
    ({ passage }) => passage.document,
  );
  const pending = groupBy(texts, ({ properties }) => properties.document);
  const kept = await documentsWithText(transaction, [...new Set([...sought.keys(), ...pending.keys()])]);
  const helped = { count: 0 };
  for (const document of new Set([...kept, ...pending.keys()])) {
    const added = pending.get(document) ?? [];
    const before = kept.includes(document) ? [] : await soughtBefore(transaction, document, added, outdated);
    const all = [...(sought.get(document) ?? []), ...before];
    if (all.length === 0) continue;
    const stored = kept.includes(document) ? await readVersions(transaction, document) : [];
    const versions = [
      ...stored.map(({ text }) => text),
      ...added.map(({ properties }) => new FoldedText(properties.content)),
    ];
    for (const one of all) {
      const fault = faultOf(one, versions, helped);
      if (fault) problems.add(one.path, fault);
    }
  }
}

/** The claims that a dossier itself says to be no longer true, or not to count. */
function outdatedClaims(changes: readonly Change[], decisions: readonly DecisionDraft[]): Set<string> {
  return new Set([
    ...changes.flatMap(({ properties }) => (properties['supersedes'] ?? []) as readonly string[]),
    ...changes.flatMap(({ draft, properties }) =>
      properties['rank'] === ClaimRank.DEPRECATED ? [draft.input.id] : [],
    ),
    ...decisions.flatMap(({ input: { claim, kind, rank } }) =>
      kind === ClaimDecisionKind.RETRACTED || rank === ClaimRank.DEPRECATED ? [claim] : [],
    ),
  ]);
}

function soughtIn({ draft, stored, properties }: Change): Sought[] {
  if (draft.kind !== 'claim' || stored) return [];
  const given = givenPaths(properties);
  return passagesOf(properties).map((passage) => ({
    path: `${draft.path}.${given(passage)}`,
    claim: draft.input.id,
    passage,
  }));
}

/** The field that gives a passage: the quote, where no passage says the same. */
function givenPaths({ passages }: Properties): (passage: GivenPassage) => string {
  const list = ((passages ?? []) as readonly string[]).map(readPassage);
  return ({ document, exact, prefix, suffix }) => {
    const index = list.findIndex(
      (one) =>
        one.document === document && one.exact === exact && one.prefix === prefix && one.suffix === suffix,
    );
    return index === -1 ? 'quote' : `passages[${index}].exact`;
  };
}

/** The words of stored claims that no text has so far. */
async function soughtBefore(
  transaction: WriteTransaction,
  document: string,
  [first]: readonly PendingText[],
  outdated: ReadonlySet<string>,
): Promise<Sought[]> {
  if (!first) return [];
  const claims = await claimsWithWordsOf(transaction, document);
  return claims
    .filter(({ id, live }) => live && !outdated.has(id))
    .flatMap(({ id, passages, anchored }) =>
      passages.flatMap((passage, index) =>
        passage.document === document && !anchored.has(index)
          ? [{ path: `${first.path}.content`, claim: id, passage }]
          : [],
      ),
    );
}

function faultOf(
  { claim, passage }: Sought,
  versions: readonly FoldedText[],
  helped: { count: number },
): Fault | null {
  // Nothing can be said of what is no text; that has been reported.
  if (foldWords(passage.exact) === '') return null;
  const found = versions.map((text) => findPassage(text, passage));
  if (found.some(({ length }) => length === 1)) return null;
  const { document, exact } = passage;
  const several = found.findLast(({ length }) => length > 1);
  if (several) {
    const [first, second] = several;
    return {
      code: 'AMBIGUOUS_PASSAGE',
      message: `${quoted(exact)}, on which ${claim} rests, is in the text of ${document} ${several.length} times.`,
      hint: `Give more words, or the words before or after them as prefix or suffix, e.g. prefix: ${quoted(first?.prefix.trimStart())} or ${quoted(second?.prefix.trimStart())}.`,
    };
  }
  helped.count += 1;
  const newest = versions.at(-1);
  const nearest = newest && helped.count <= MAX_NEAREST ? nearestPassage(newest.content, exact) : null;
  return {
    code: 'PASSAGE_NOT_FOUND',
    message: `${quoted(exact)}, on which ${claim} rests, is not in the text of ${document}${surroundings(newest, passage)}.`,
    hint:
      nearest === null
        ? 'Expected words as they are in the text; only whitespace and the form of quotes and dashes may differ.'
        : `The nearest that it has is “${nearest}”.`,
  };
}

/** Where the words are there, but not between those that were given. */
function surroundings(text: FoldedText | undefined, { exact, prefix, suffix }: GivenPassage): string {
  if (!text || (prefix === null && suffix === null)) return '';
  return findPassage(text, { exact }).length > 0 ? ' after this prefix and before this suffix' : '';
}
