/** What is summed: a measure, and its unit, empty for none, where it has several. */
export interface Measure {
  readonly measure: string;
  readonly unit: string | null;
}

interface Total extends Measure {
  readonly events: number;
}

/** What is summed first where none is chosen. Any other measure comes after these, that of most events first. */
const ORDER: readonly string[] = ['killed', 'wounded', 'strikes', 'engagements'];

/** What is summed before it is known what the events have, and where they have nothing. */
export const FIRST: Measure = { measure: 'killed', unit: null };

/** Of the measures that some events have, the one that is summed where none is chosen. */
export function defaultMeasure(totals: readonly Total[]): Measure {
  const rank = ({ measure }: Total): number =>
    ORDER.includes(measure) ? ORDER.indexOf(measure) : ORDER.length;
  const [first] = totals.toSorted((one, other) => rank(one) - rank(other) || other.events - one.events);
  if (first === undefined) return FIRST;
  const { measure, unit } = first;
  const hasSeveral = totals.filter((total) => total.measure === measure).length > 1;
  return { measure, unit: hasSeveral ? (unit ?? '') : null };
}
