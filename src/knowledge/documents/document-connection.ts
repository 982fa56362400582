import { connectionOf, edgeOf } from '../pages/connection.js';
import { Document } from './document.js';

const DocumentEdge = edgeOf('Document', () => Document);
export const DocumentConnection = connectionOf(
  'Document',
  () => Document,
  () => DocumentEdge,
);
export type DocumentConnection = InstanceType<typeof DocumentConnection>;
