export const disagreements = {
  measure: 'Measure',
  by: 'by',
  and: 'and',
  inEvents: (events: string) => `in ${events}`,
  noPlace: 'In no single place',
  noCell: (measure: string, interval: string) =>
    `No two sources state a number of ${measure} for the same place and ${interval} and differ. Try another measure, or larger places and periods.`,
  title: 'Disagreements',
  cannotBeTrue: 'Cannot all be true',
  cannotMeaning:
    'Claims about one and the same thing whose numbers have nothing in common, or of which one denies the other.',
  noDisputes: 'There are none.',
  widestFirst: 'The widest difference comes first.',
  countedDifferently: 'Counted differently',
  differentlyMeaning:
    'What sources state of the same place and period. They may include different events, so that all of them can be right.',
  statement: 'statement',
  anyTime: 'at any time',
  timeNotKnown: 'time not known to it',
  denied: 'denied',
  difference: 'Difference, as a part of the larger number',
};
