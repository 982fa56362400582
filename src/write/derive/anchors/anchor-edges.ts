import { type Anchor, anchorsOf, type Version } from '../../../rules/passages/anchors.js';
import type { ClaimWithWords } from '../../texts/claims-with-words.js';

/** That some words of a claim are at a place in a text. */
export interface AnchorEdge extends Anchor {
  readonly claim: string;
  /** Which of the claim's passages they are, from 0. */
  readonly index: number;
}

/** The edges from a claim to all versions of the text of one document that have its words. */
export const anchorEdges = (
  { id, recordedAt, passages }: ClaimWithWords,
  document: string,
  versions: readonly Version[],
): AnchorEdge[] =>
  passages.flatMap((passage, index) =>
    passage.document === document
      ? anchorsOf(passage, recordedAt, versions).map((anchor) => ({ ...anchor, claim: id, index }))
      : [],
  );
