import { counted } from '../words.js';
import type { ActorPair } from './actor-pair.js';
import { number } from '../../language/number.js';
import { texts } from '../../language/texts.js';

const written = (value: number): string => number(value);

/** 230 killed (230 to 300); null if nobody claims a number. */
export function killedText({ killedLow, killedBest, killedHigh }: ActorPair): string | null {
  if (killedLow === null) return null;
  const best = killedBest ?? killedLow;
  const range =
    killedHigh === null
      ? texts.actorGraph.atLeast(written(killedLow))
      : killedHigh === killedLow
        ? ''
        : ` (${texts.time.range(written(killedLow), written(killedHigh))})`;
  return texts.actorGraph.killed(written(best), range);
}

export const spanText = ({ first, last }: ActorPair): string | null =>
  first === null ? null : last === null || last === first ? first : `${first} – ${last}`;

/** What the edge stands for. */
export const pairText = (pair: ActorPair): string =>
  [counted(pair.events, 'event'), killedText(pair), spanText(pair)]
    .filter((text) => text !== null)
    .join(texts.words.comma);

export const pairTitle = ({ source, target, kind }: ActorPair): string =>
  texts.actorGraph.pairTitle(source.name, texts.actorGraph[kind], target.name);
