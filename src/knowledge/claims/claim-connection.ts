import { connectionOf, edgeOf } from '../pages/connection.js';
import { Claim } from './claim.js';

const ClaimEdge = edgeOf('Claim', () => Claim);
export const ClaimConnection = connectionOf(
  'Claim',
  () => Claim,
  () => ClaimEdge,
);
export type ClaimConnection = InstanceType<typeof ClaimConnection>;
