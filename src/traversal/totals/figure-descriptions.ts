/** What the schema says of the figures of some events; all follow the rule of `MeasureTotal`. */
export const figureDescriptions = (
  events: string,
): Readonly<Record<'measured' | 'low' | 'best' | 'high', string>> => ({
  measured: `Of these events, those whose number someone claims; null without a measure.`,
  low: `Sum of the lowest values of ${events}, by the rule of totals; null without a measure, or if nobody claims a number.`,
  best: `Sum of the numbers as stated; also null if an event has none, or several.`,
  high: `Sum of the highest values; null without a measure, or if nobody claims a number.`,
});
