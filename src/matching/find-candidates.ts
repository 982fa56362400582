import type { Reading } from '../graph/asked.js';
import { actorKeys } from './actors/actor-keys.js';
import { compareActors } from './actors/compare-actors.js';
import type { MatchedActor } from './actors/matched-actor.js';
import { readActors } from './actors/read-actors.js';
import { type Candidate, USUAL_SCORE } from './candidate.js';
import { anyEvents, betweenDataSets, type Between, eventCandidates } from './events/event-candidates.js';
import { readEvents } from './events/read-events.js';
import { alikeBy } from './events/surroundings.js';
import { namedCandidates } from './named-candidates.js';
import { keysOf } from './names/compare-names.js';
import { comparePlaces } from './places/compare-places.js';
import type { MatchedPlace } from './places/matched-place.js';
import { readPlaces } from './places/read-places.js';
import { TakingTurns } from './taking-turns.js';

/** What pairs are looked for. */
export type Sought = 'actors' | 'places' | 'events' | 'eventsOfAnySource';

/** All pairs that may be one, as of a moment, in no order; also those that somebody has refused. */
export function findCandidates(sought: Sought, reading: Reading): Promise<Candidate[]> {
  const turns = new TakingTurns();
  switch (sought) {
    case 'actors':
      return readActors(reading).then((actors) => ofActors(actors, turns));
    case 'places':
      return readPlaces(reading).then((places) => ofPlaces(places, turns));
    case 'events':
      return ofEvents(betweenDataSets, reading, turns);
    case 'eventsOfAnySource':
      return ofEvents(anyEvents, reading, turns);
  }
}

const ofActors = (actors: ReadonlyMap<string, MatchedActor>, turns: TakingTurns): Promise<Candidate[]> =>
  namedCandidates([...actors.values()], actorKeys, compareActors, turns);

const ofPlaces = (places: ReadonlyMap<string, MatchedPlace>, turns: TakingTurns): Promise<Candidate[]> =>
  namedCandidates([...places.values()], ({ names }) => keysOf(names), comparePlaces, turns);

/** Events at places, and by actors, that are likely one, count as at one place, and by one actor. */
async function ofEvents(between: Between, reading: Reading, turns: TakingTurns): Promise<Candidate[]> {
  const places = await readPlaces(reading);
  const actors = await readActors(reading);
  const likely = [...(await ofPlaces(places, turns)), ...(await ofActors(actors, turns))].filter(
    ({ score }) => score >= USUAL_SCORE,
  );
  const surroundings = { places, actors, alike: alikeBy(likely) };
  return eventCandidates(readEvents(reading), surroundings, between, reading, turns);
}
