import { counted } from '../words.js';
import type { ActorPair } from './actor-pair.js';

const written = (number: number): string => number.toLocaleString('en');

/** 230 killed (230 to 300); null if nobody claims a number. */
export function killedText({ killedLow, killedBest, killedHigh }: ActorPair): string | null {
  if (killedLow === null) return null;
  const best = killedBest ?? killedLow;
  const range =
    killedHigh === null
      ? ` (at least ${written(killedLow)})`
      : killedHigh === killedLow
        ? ''
        : ` (${written(killedLow)} to ${written(killedHigh)})`;
  return `${written(best)} killed${range}`;
}

export const spanText = ({ first, last }: ActorPair): string | null =>
  first === null ? null : last === null || last === first ? first : `${first} – ${last}`;

/** What the edge stands for. */
export const pairText = (pair: ActorPair): string =>
  [counted(pair.events, 'event'), killedText(pair), spanText(pair)]
    .filter((text) => text !== null)
    .join(', ');

export const pairTitle = ({ source, target, kind }: ActorPair): string =>
  `${source.name} ${kind} ${target.name}`;
