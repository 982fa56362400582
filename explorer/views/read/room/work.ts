import type { Thing } from '../../../parts/thing/thing.js';
import type { Verdict } from '../draft/edits.js';
import { isClaim, type ClaimInput, type Input, type Item, type Section } from '../draft/item.js';
import type { Sticky } from '../form/claim-values.js';
import { newId } from '../form/record-kinds.js';
import type { CodePoints } from './code-points.js';
import type { Entry } from './entry.js';
import { passageOf, type Span } from './passage-of.js';

/** What a writer does with the draft in a room. */
export interface Work {
  readonly token: string;
  readonly items: readonly Item[];
  readonly judge: (keys: readonly string[], verdict: Verdict) => void;
  readonly write: (key: string, section: Section, record: Input) => void;
}

const ID = /"((?:actor|place|event|document):[^"]+)"/g;

/** An item and the records of the draft that it speaks of, directly or through these, and that are not kept yet. */
export function withWhatItNeeds(key: string, items: readonly Item[]): string[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const needed = new Set<string>();
  const visit = (one: string): void => {
    const item = byKey.get(one);
    if (item === undefined || needed.has(one)) return;
    needed.add(one);
    for (const [, id = ''] of JSON.stringify({ ...item.record, text: null }).matchAll(ID)) visit(id);
  };
  visit(key);
  return [...needed].filter((one) => one === key || byKey.get(one)?.state !== 'KEPT');
}

/** The records of a draft that no claim of it speaks of, and that were not kept by themselves. */
export function unusedRecords(items: readonly Item[], isLeftOut: (item: Item) => boolean): string[] {
  const claims = items.filter((item) => isClaim(item) && !isLeftOut(item));
  const used = new Set(claims.flatMap(({ key }) => neededBy(key, items)));
  return items
    .filter(({ key, section, state }) => NAMED.includes(section) && state !== 'DROPPED' && !used.has(key))
    .filter(({ record }) => !('text' in record && record.text != null))
    .map(({ key }) => key);
}

const NAMED: readonly Section[] = ['actors', 'places', 'events', 'documents'];

function neededBy(key: string, items: readonly Item[]): string[] {
  return withWhatItNeeds(
    key,
    items.map((item) => (item.key === key ? item : { ...item, state: 'PROPOSED' })),
  );
}

const distance = (entry: Entry, { start, end }: Span): number =>
  Math.min(
    ...entry.anchors.map((anchor) =>
      anchor.start < end && start < anchor.end
        ? 0
        : Math.min(Math.abs(anchor.start - end), Math.abs(start - anchor.end)),
    ),
  );

/** The claim whose words are nearest to some others. */
function nearest(entries: readonly Entry[], span: Span): Entry | null {
  const [first] = entries
    .filter(({ anchors, state }) => anchors.length > 0 && state !== 'DROPPED')
    .map((entry) => ({ entry, far: distance(entry, span) }))
    .sort((one, other) => one.far - other.far);
  return first?.entry ?? null;
}

/** Words of a claim in one line. */
const inOneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** A claim of some words as it begins: by what was chosen last, otherwise by the claim whose words are nearest. */
export function claimFrom(
  text: CodePoints,
  span: Span,
  document: string,
  entries: readonly Entry[],
  sticky: Sticky | null,
): ClaimInput {
  const near = nearest(entries, span);
  const before = (near?.item?.record ?? null) as ClaimInput | null;
  const words = inOneLine(text.slice(span.start, span.end));
  const statedAt = sticky ? sticky.statedAt || null : (before?.statedAt ?? null);
  return {
    id: newId('claim', words),
    text: words,
    subject: sticky?.subject?.id ?? near?.subject ?? '',
    predicate: 'STATED',
    saidBy: [...(sticky?.saidBy.map(({ id }) => id) ?? near?.saidBy ?? [])],
    document: sticky?.document?.id ?? near?.document ?? document,
    ...(statedAt !== null && { statedAt }),
    passages: [passageOf(text, span, document)],
  };
}

/** A new claim as it is saved: what another document says, this one relays. */
export const relayed = (claim: ClaimInput, document: string): ClaimInput =>
  claim.document == null || claim.document === document ? claim : { ...claim, relayedBy: [document] };

/** The claim that an event happened somewhere, by the words, the speaker and the document of another one. */
export function whereClaim(claim: ClaimInput, event: Thing, place: Thing): ClaimInput {
  const { saidBy, document, statedAt, passages, relayedBy } = claim;
  const text = `${event.title ?? event.id} happened at ${place.name ?? place.id}.`;
  return {
    ...{ id: newId('claim', text), text, subject: event.id, predicate: 'OCCURRED_AT', object: place.id },
    ...{ saidBy, document, passages },
    ...(statedAt != null && { statedAt }),
    ...(relayedBy != null && { relayedBy }),
  };
}

/** The item whose problem it is: it stands before it, with what is wrong in it. */
export const keyOfProblem = (problem: string, items: readonly Item[]): string =>
  items
    .map(({ key }) => key)
    .filter((key) => problem.startsWith(key))
    .sort((one, other) => other.length - one.length)[0] ?? '';
