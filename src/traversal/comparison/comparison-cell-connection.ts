import { connectionOf, edgeOf } from '../../domain/pages/connection.js';
import { ComparisonCell } from './comparison-cell.js';

const ComparisonCellEdge = edgeOf('ComparisonCell', () => ComparisonCell);
export const ComparisonCellConnection = connectionOf(
  'ComparisonCell',
  () => ComparisonCell,
  () => ComparisonCellEdge,
);
export type ComparisonCellConnection = InstanceType<typeof ComparisonCellConnection>;
