import { connectionOf, edgeOf } from '../pages/connection.js';
import { MergeRefusal } from './type.js';

const MergeRefusalEdge = edgeOf('MergeRefusal', () => MergeRefusal);
export const MergeRefusalConnection = connectionOf(
  'MergeRefusal',
  () => MergeRefusal,
  () => MergeRefusalEdge,
);
export type MergeRefusalConnection = InstanceType<typeof MergeRefusalConnection>;
