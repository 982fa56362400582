import { connectionOf, edgeOf } from '../pages/connection.js';
import { MergeDecision } from './merge-decision.js';

const MergeDecisionEdge = edgeOf('MergeDecision', () => MergeDecision);
export const MergeDecisionConnection = connectionOf(
  'MergeDecision',
  () => MergeDecision,
  () => MergeDecisionEdge,
);
export type MergeDecisionConnection = InstanceType<typeof MergeDecisionConnection>;
