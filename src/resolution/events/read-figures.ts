import type { ReadContext } from '../../query/read/field-request.js';
import { QueryFile } from '../../query/run/query-file.js';
import { type Estimate, estimateOf, type Figures, type FiguresOf, MEASURES } from './figures.js';
import { sourceOfId } from './source-of-id.js';

const query = new QueryFile('figures-to-match', { about: ['ABOUT'], stated: ['STATED_IN'] });

type Claimed = readonly [measure: string, low: number, best: number, high: number];
type Row = [id: string, claimed: Claimed[], records: string[]];

/** Reads the figures of events from the graph, as of a moment. */
export const figuresIn =
  (readContext: ReadContext): FiguresOf =>
  async (ids) => {
    const rows = (await query.read({ ids, measures: MEASURES }, readContext)) as Row[];
    return new Map(rows.map(([id, claimed, records]) => [id, figuresOf(claimed, records)]));
  };

/** The figures that claims give, by measure, and the data sets whose records these stand in. */
export function figuresOf(claimed: readonly Claimed[], records: readonly string[]): Figures {
  const byMeasure = new Map<string, Estimate[]>();
  for (const [measure, low, best, high] of claimed)
    byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), { low, best, high }]);
  const sources = records.map(sourceOfId).filter((source) => source !== null);
  return {
    estimates: new Map([...byMeasure].map(([measure, own]) => [measure, estimateOf(own)])),
    sources: new Set(sources),
  };
}
