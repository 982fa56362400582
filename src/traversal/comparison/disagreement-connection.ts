import { connectionOf, edgeOf } from '../../domain/pages/connection.js';
import { Disagreement } from './disagreement.js';

const DisagreementEdge = edgeOf('Disagreement', () => Disagreement);
export const DisagreementConnection = connectionOf(
  'Disagreement',
  () => Disagreement,
  () => DisagreementEdge,
);
export type DisagreementConnection = InstanceType<typeof DisagreementConnection>;
