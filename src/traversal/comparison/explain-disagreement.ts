import { formatList, formatNumber } from '../../rules/figures/format-quantity.js';
import type { Gap } from '../../domain/claims/widest-gap.js';
import type { CellFigure } from './cells.js';
import { rangeOf } from './disagreements.js';

/** Names by ids. */
export type Names = ReadonlyMap<string, string>;

/** So many sides are named; the rest are counted. */
const MAX_NAMED = 3;

/** One sentence on why two sources differ: more events, larger ones, other sides. */
export function explainDisagreement(
  { upper, lower }: Gap<CellFigure>,
  measure: string,
  names: Names,
): string {
  const [more, less] = [upper, lower].map(({ source }) => names.get(source) ?? source) as [string, string];
  const counts =
    `${more} says ${numberOf(upper)} ${measure} in ${eventsOf(upper)}, ` +
    `${less} ${numberOf(lower)} in ${eventsOf(lower)}`;
  const [ofUpper, ofLower] = [onlyIn(upper, lower, names), onlyIn(lower, upper, names)];
  return [
    `${counts}: ${more} ${howUpperCounts(upper, lower)}`,
    ...(ofUpper.length > 0 ? [`only ${more} has events of ${shortened(ofUpper)}`] : []),
    ...(ofLower.length > 0 ? [`only ${less} has events of ${shortened(ofLower)}`] : []),
  ]
    .join('; ')
    .concat('.');
}

/** Ids of the sides that explanations name. */
export const sidesNamed = ({ upper, lower }: Gap<CellFigure>): string[] => [
  ...sidesOf(upper),
  ...sidesOf(lower),
];

/** How the source with the larger number comes to it. */
function howUpperCounts(upper: CellFigure, lower: CellFigure): string {
  // The numbers between which the gap is.
  const [most, least] = [rangeOf(upper).low / upper.events, rangeOf(lower).high / lower.events];
  if (upper.events < lower.events) return 'counts fewer events, but counts them larger';
  if (upper.events === lower.events) return 'counts as many events, and counts them larger';
  if (most > least) return 'counts more events, and counts them larger';
  return most === least ? 'counts more events' : 'counts more events, though it counts them smaller';
}

function numberOf(figure: CellFigure): string {
  const { low, high } = rangeOf(figure);
  const number = low === high ? formatNumber(low) : `${formatNumber(low)} to ${formatNumber(high)}`;
  return figure.unit === null ? number : `${number} ${figure.unit}`;
}

const eventsOf = ({ events }: CellFigure): string =>
  `${formatNumber(events)} ${events === 1 ? 'event' : 'events'}`;

const sidesOf = ({ gathered }: CellFigure): Set<string> => new Set((gathered as string[][]).flat());

/** Names of the sides in events of one source, but not of the other; none where the other names no sides at all. */
function onlyIn(one: CellFigure, other: CellFigure, names: Names): string[] {
  const others = sidesOf(other);
  if (others.size === 0) return [];
  const own = [...sidesOf(one)].filter((side) => !others.has(side));
  return own.map((side) => names.get(side) ?? side).sort();
}

const shortened = (sides: readonly string[]): string =>
  formatList(
    sides.length > MAX_NAMED + 1
      ? [...sides.slice(0, MAX_NAMED), `${formatNumber(sides.length - MAX_NAMED)} more`]
      : sides,
  );
