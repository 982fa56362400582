import { instantText, isSameInstant, readInstant } from './instant.js';

/**
 * By what it is told what was known at an instant: by what had been recorded, or by what had been said in public. A date
 * that is not exact stands for its last instant, or, where it is enough that something may have been said, for its first.
 */
export enum KnownBy {
  RECORDED = 'RECORDED',
  STATED = 'STATED',
  POSSIBLY_STATED = 'POSSIBLY_STATED',
}

/** As of when the graph is read: a snapshot is the graph at one. */
export interface AsOf {
  readonly instant: Date;
  readonly knownBy: KnownBy;
}

/** What stands behind the instant. */
const ENDINGS: Readonly<Record<KnownBy, string>> = {
  [KnownBy.RECORDED]: '',
  [KnownBy.STATED]: '/stated',
  [KnownBy.POSSIBLY_STATED]: '/possibly-stated',
};

/** The one way in which it is written: in ids, in cursors, and in messages. */
export const asOfText = ({ instant, knownBy }: AsOf): string => `${instantText(instant)}${ENDINGS[knownBy]}`;

/** What a text names, as ids, the header and the URL have it: an instant of RFC 3339 and an ending; null where it is none. */
export function readAsOf(text: string): AsOf | null {
  const [before = '', ...endings] = text.split('/');
  const ending = endings.map((one) => `/${one}`).join('');
  const knownBy = Object.values(KnownBy).find((one) => ENDINGS[one] === ending);
  const instant = readInstant(before);
  return instant && knownBy ? { instant, knownBy } : null;
}

export const isSameAsOf = (one: AsOf | null, other: AsOf | null): boolean =>
  isSameInstant(one?.instant ?? null, other?.instant ?? null) && one?.knownBy === other?.knownBy;
