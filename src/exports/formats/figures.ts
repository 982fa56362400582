import { formatQuantity } from '../../knowledge/claims/format-quantity.js';
import { Qualifier } from '../../knowledge/claims/qualifier.js';
import type { Figure } from '../reading/whole-event-figures.js';

/** Of the measures that are asked for most, each bound as a number. */
export function figureValues(figures: readonly Figure[]) {
  const of = (measure: string) => figures.find((one) => one.measure === measure && one.unit === null);
  const [killed, strikes] = [of('killed'), of('strikes')];
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
