import { connectionOf, edgeOf } from '../knowledge/pages/connection.js';
import { MergeCandidate } from './merge-candidate.js';

const MergeCandidateEdge = edgeOf('MergeCandidate', () => MergeCandidate);
export const MergeCandidateConnection = connectionOf(
  'MergeCandidate',
  () => MergeCandidate,
  () => MergeCandidateEdge,
);
export type MergeCandidateConnection = InstanceType<typeof MergeCandidateConnection>;
