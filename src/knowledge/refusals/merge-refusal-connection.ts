import { connectionOf, edgeOf } from '../pages/connection.js';
import { MergeRefusal } from './merge-refusal.js';

const MergeRefusalEdge = edgeOf('MergeRefusal', () => MergeRefusal);
export const MergeRefusalConnection = connectionOf(
  'MergeRefusal',
  () => MergeRefusal,
  () => MergeRefusalEdge,
);
export type MergeRefusalConnection = InstanceType<typeof MergeRefusalConnection>;
