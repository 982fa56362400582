import type { EffectReading } from '../../../../src/importers/centcom-releases/grammar/reading.js';

/** An effect as the labelled lines write it: “DESTROYED 2 ISIS fighting position”, “DENIED some terrain”. */
export const said = ({ kind, number, owner, object }: EffectReading): string =>
  [kind, number ?? 'some', owner, object].filter(Boolean).join(' ');
