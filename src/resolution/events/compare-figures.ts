import { MatchFeature } from '../find/match-feature.js';
import type { Compared } from './compared.js';
import type { EventFeatures } from './event-features.js';
import type { Estimate, Figures } from './figures.js';

/** Of so many more there are hardly two events, in powers of two. */
const MANY = 5;
/** What says most for two events being one. */
export const SAME_LARGE_FIGURE: EventFeatures = { sameFigure: 1, largeFigure: 1 };

/** What the figures of two events say, those that differ most; null where none is of both, or all are 0. */
export function compareFigures(one: Figures | undefined, other: Figures | undefined): Compared | null {
  let worst: Compared | null = null;
  for (const [measure, estimate] of one?.estimates ?? []) {
    const opposite = other?.estimates.get(measure);
    if (!opposite || (estimate.high === 0 && opposite.high === 0)) continue;
    const compared = {
      feature: MatchFeature.FIGURES,
      features: featuresOf(estimate, opposite),
      text: `${measure}: ${inWords(estimate)} and ${inWords(opposite)}`,
    };
    if (worst === null || gapIn(compared) > gapIn(worst)) worst = compared;
  }
  return worst;
}

const gapIn = ({ features: { figuresApart = 0, sameFigure = 0 } }: Compared): number =>
  figuresApart - sameFigure;

function featuresOf(one: Estimate, other: Estimate): EventFeatures {
  if (one.best === other.best)
    return { sameFigure: 1, largeFigure: Math.min(Math.log2(Math.max(1, one.best)), MANY) / MANY };
  if (one.low <= other.high && other.low <= one.high) return { overlappingFigures: 1 };
  const [less, more] = [Math.min(one.high, other.high), Math.max(one.low, other.low)];
  return { figuresApart: Math.log((more + 1) / (less + 1)) };
}

function inWords({ low, best, high }: Estimate): string {
  return low === high ? String(best) : `${best} (${low} to ${high})`;
}
