/** What two events have in common, and what tells them apart. */
export const EVENT_FEATURES = [
  'oneDayApart',
  'twoDaysApart',
  'longer',
  'distance',
  'vague',
  'crowded',
  'sameKind',
  'otherKind',
  'sameSides',
  'unnamedSides',
  'foreignSides',
  'noSide',
  'sameFigure',
  'largeFigure',
  'overlappingFigures',
  'figuresApart',
] as const;

export type EventFeature = (typeof EVENT_FEATURES)[number];

/** Those that are not there are 0. */
export type EventFeatures = Partial<Record<EventFeature, number>>;
