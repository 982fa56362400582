import type { Range } from '../range-in-words.js';

interface Properties {
  range: Range;
  /** The end of the axis. */
  most: number;
}

/** A number as a dot, with its range as a line, on an axis from nothing to the most. The number stands beside it. */
export function Whisker({ range: { low, best, high }, most }: Properties) {
  const at = (value: number | null): number => (100 * (value ?? 0)) / Math.max(most, 1);
  return (
    <svg class="whisker" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <line class="whisker-axis" x1="0" x2="100" y1="5" y2="5" />
      <line class="whisker-range" x1={at(low)} x2={at(high)} y1="5" y2="5" />
      <rect class="whisker-best" x={Math.max(0, at(best ?? low) - 0.75)} width="1.5" y="1" height="8" />
    </svg>
  );
}
