import { findAgain, findPassage, type Place, type Wording } from './find-passage.js';
import type { FoldedText } from './folded-text.js';

/** A version of a document's text, folded. */
export interface Version {
  readonly id: string;
  readonly text: FoldedText;
  readonly recordedAt: Date;
}

/** Words of a claim at their place in a version of a text. */
export interface Anchor extends Place {
  readonly version: string;
  /** Since when it is known, by the records alone. */
  readonly from: Date;
}

/**
 * The places of a passage in all versions of a text that have it. Only a version in which exactly one place is meant
 * shows that the words are there; in the others they may stand in other surroundings by now.
 */
export function anchorsOf(wording: Wording, recordedAt: Date, versions: readonly Version[]): Anchor[] {
  const certain = versions.filter(({ text }) => findPassage(text, wording).length === 1);
  const [first] = certain;
  if (!first) return [];
  return versions.flatMap((version) => {
    const place = findAgain(version.text, wording);
    if (!place) return [];
    const since = certain.includes(version) ? version : first;
    const from = latest(recordedAt, version.recordedAt, since.recordedAt);
    return [{ ...place, version: version.id, from }];
  });
}

const latest = (...instants: readonly Date[]): Date =>
  new Date(Math.max(...instants.map((instant) => instant.getTime())));
