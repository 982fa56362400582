import type { MatchFeature } from './match-feature.js';
import { MatchRelation } from './match-relation.js';

/** One thing that speaks for two things being one, or against it. */
export interface Reason {
  readonly feature: MatchFeature;
  /** What it adds to the score, or takes from it. */
  readonly effect: number;
  /** In words, for whoever decides. */
  readonly text: string;
}

/** Two things that may be one, or of which one may stand for several of which the other is one. */
export interface Candidate {
  /** The lesser of the two ids. */
  readonly one: string;
  readonly other: string;
  /** From 0 to 1: the sum of the effects of the reasons, within these bounds. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly relation: MatchRelation;
  /** Of COVERS the id of the one that stands for several; null of SAME. */
  readonly covering: string | null;
}

/** Two things that are less likely one are never proposed, whoever asks. */
export const MIN_SCORE = 0.6;
/** What is proposed unless more or less is asked for. */
export const DEFAULT_SCORE = 0.8;

const DECIMALS = 1_000;

export function candidateOf(one: string, other: string, reasons: readonly Reason[]): Candidate {
  const sum = reasons.reduce((total, { effect }) => total + effect, 0);
  const score = Math.round(Math.min(1, Math.max(0, sum)) * DECIMALS) / DECIMALS;
  const [first, second] = one < other ? [one, other] : [other, one];
  return { one: first, other: second, score, reasons, relation: MatchRelation.SAME, covering: null };
}

/** The key by which candidates come: the best first, then by their ids. */
export const candidateKey = ({ one, other, score }: Candidate): string =>
  `${(1 - score).toFixed(3)} ${one} ${other}`;

export const byScore = (candidates: readonly Candidate[]): Candidate[] =>
  candidates
    .map((candidate) => ({ candidate, key: candidateKey(candidate) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ candidate }) => candidate);
