import { nameKeys } from '../names/name-keys.js';
import type { ActorName, LongForm } from './actor-name.js';
import type { MatchedActor } from './matched-actor.js';

const SHORTEST_TO_SHORTEN = 4;

/** Keys of an actor; any actor that may be the same shares one. */
export const actorKeys = ({ names, externalIds }: MatchedActor): Set<string> =>
  new Set([...names.flatMap((name) => [...keysOfName(name)]), ...externalIds]);

/** The known organization, the organ, acronyms and initials, and consonants and pairs of words of long forms. */
function* keysOfName(name: ActorName): Generator<string> {
  if (name.known !== null) yield `known ${name.known}`;
  if (name.isOrgan) yield `${name.role ?? ''} of ${name.countries.join(' ')}`;
  for (const { letters, base } of name.acronyms) {
    yield `:${letters}`;
    yield `:${base}`;
    // MNJTF: Multinational Joint Task Force.
    if (letters.length >= SHORTEST_TO_SHORTEN)
      for (const index of Array.from(letters.slice(1)).keys())
        yield `:${letters.slice(0, index + 1)}${letters.slice(index + 2)}`;
  }
  for (const letters of name.initials) yield `:${letters}`;
  for (const form of name.longForms) yield* keysOfLongForm(form);
}

function* keysOfLongForm({ whole, name, core, skeletons }: LongForm): Generator<string> {
  for (const one of new Set([whole, name, core])) yield* nameKeys(one);
  const words = [...new Set(skeletons)].filter(({ length }) => length > 1).sort();
  for (const [index, first] of words.entries())
    for (const second of words.slice(index + 1)) yield `${first} ${second}`;
}
