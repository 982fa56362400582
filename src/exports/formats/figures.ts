import { formatQuantity } from '../../rules/figures/format-quantity.js';
import { Qualifier } from '../../domain/claims/qualifier.js';
import type { Figure } from '../reading/whole-event-figures.js';

/** The figure of a measure without a unit. */
export const plainFigure = (figures: readonly Figure[], measure: string): Figure | undefined =>
  figures.find((one) => one.measure === measure && one.unit === null);

/** The most requested measures, each bound as a number. */
export function figureValues(figures: readonly Figure[]) {
  const [killed, strikes] = [plainFigure(figures, 'killed'), plainFigure(figures, 'strikes')];
  return {
    killedLow: killed?.low ?? null,
    killed: killed?.best ?? null,
    killedHigh: killed?.high ?? null,
    strikesLow: strikes?.low ?? null,
    strikes: strikes?.best ?? null,
    strikesHigh: strikes?.high ?? null,
  };
}

/** “killed: 3 to 5; area: 12 km2”. */
export const formatFigure = (figure: Figure): string =>
  `${figure.measure}: ${formatQuantity({ ...figure, qualifier: Qualifier.EXACT })}`;
