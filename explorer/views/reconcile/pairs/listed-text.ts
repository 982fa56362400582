import type { FragmentOf } from 'gql.tada';
import { nameOf } from '../../../parts/thing/thing.js';
import { timeInWords } from '../../../parts/time-in-words.js';
import { inWords } from '../../../parts/words.js';
import type { listedFragment } from './pairs-query.js';
import { texts } from '../../../language/texts.js';

export type Listed = FragmentOf<typeof listedFragment>;

/** What tells a thing from others of like names: its kind, and where or when it is. */
export function listedText(thing: Listed): string {
  switch (thing.__typename) {
    case 'Event':
      return [
        inWords(thing.eventKind),
        thing.time === null ? null : timeInWords(thing.time),
        thing.places.map(nameOf).slice(0, 2).join(texts.words.comma),
      ]
        .filter(Boolean)
        .join(texts.words.comma);
    case 'Place':
      return thing.within === null
        ? inWords(thing.placeKind)
        : texts.reconcile.kindIn(inWords(thing.placeKind), nameOf(thing.within));
    case 'Organization':
    case 'Person':
      return inWords(thing.actorKind);
    default:
      return '';
  }
}
