import type { ReadContext } from '../../graph/field-request.js';
import { QueryFile } from '../../graph/query-file.js';
import type { Reason } from '../candidate.js';
import { MatchFeature } from '../match-feature.js';
import { sourceOfId } from './source-of-id.js';

/** What is counted of one event, and tells it from another. */
const MEASURES = ['killed', 'wounded', 'strikes'];
const EFFECTS = { same: 0.1, overlapping: 0.05, near: -0.05, apart: -0.2 };
/** Sources that count the dead of one event seldom differ by more than this factor. */
const FACTOR = 3;

/** The most that figures can add to a score. */
export const MAX_FIGURES_EFFECT = EFFECTS.same;

const query = new QueryFile('figures-to-match', { about: ['ABOUT'], stated: ['STATED_IN'] });

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** What is claimed of an event in numbers, and which data sets tell of it. */
export interface Figures {
  readonly bounds: ReadonlyMap<string, Bounds>;
  readonly sources: ReadonlySet<string>;
}

type Row = [id: string, figures: [measure: string, low: number, high: number][], records: string[]];

/** The figures of events, by their ids. */
export async function readFigures(
  ids: readonly string[],
  readContext: ReadContext,
): Promise<Map<string, Figures>> {
  const rows = (await query.read({ ids, measures: MEASURES }, readContext)) as Row[];
  return new Map(
    rows.map(([id, figures, records]) => {
      const bounds = new Map<string, Bounds>();
      for (const [measure, low, high] of figures) {
        const before = bounds.get(measure);
        bounds.set(measure, {
          low: Math.min(low, before?.low ?? low),
          high: Math.max(high, before?.high ?? high),
        });
      }
      const sources = records.map(sourceOfId).filter((source) => source !== null);
      return [id, { bounds, sources: new Set(sources) }];
    }),
  );
}

/** What the figures of two events say, the one that says most against their being one; null where none is of both. */
export function compareFigures(one: Figures | undefined, other: Figures | undefined): Reason | null {
  let worst: Reason | null = null;
  for (const [measure, bounds] of one?.bounds ?? []) {
    const opposite = other?.bounds.get(measure);
    if (!opposite) continue;
    const text = `${measure}: ${inWords(bounds)} and ${inWords(opposite)}`;
    const reason = { feature: MatchFeature.FIGURES, effect: effectOf(bounds, opposite), text };
    if (worst === null || reason.effect < worst.effect) worst = reason;
  }
  return worst;
}

function effectOf(one: Bounds, other: Bounds): number {
  if (one.high === 0 && other.high === 0) return 0;
  if (one.low === other.low && one.high === other.high) return EFFECTS.same;
  const gap = [Math.min(one.high, other.high), Math.max(one.low, other.low)] as const;
  if (gap[0] >= gap[1]) return EFFECTS.overlapping;
  return gap[1] <= FACTOR * gap[0] ? EFFECTS.near : EFFECTS.apart;
}

const inWords = ({ low, high }: Bounds): string => (low === high ? String(low) : `${low} to ${high}`);
