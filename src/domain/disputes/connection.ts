import { connectionOf, edgeOf } from '../pages/connection.js';
import { Dispute } from './type.js';

const DisputeEdge = edgeOf('Dispute', () => Dispute);
export const DisputeConnection = connectionOf(
  'Dispute',
  () => Dispute,
  () => DisputeEdge,
);
export type DisputeConnection = InstanceType<typeof DisputeConnection>;
