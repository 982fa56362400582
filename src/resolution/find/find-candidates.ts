import type { ReadContext } from '../../query/read/field-request.js';
import { actorKeys } from '../actors/actor-keys.js';
import { compareActors } from '../actors/compare-actors.js';
import type { MatchedActor } from '../actors/matched-actor.js';
import { readActors } from '../actors/read-actors.js';
import { type Candidate, DEFAULT_SCORE } from './candidate.js';
import { amongAll, betweenDataSets, type EventSource } from '../events/event-candidates.js';
import { readEventModel } from '../events/event-model.js';
import { type MatchContext, matchContextOf } from '../events/match-context.js';
import { readEvents } from '../events/read-events.js';
import { figuresIn } from '../events/read-figures.js';
import { namedCandidates } from './named-candidates.js';
import { comparePlaces } from '../places/compare-places.js';
import { placeKeys } from '../places/place-keys.js';
import type { MatchedPlace } from '../places/matched-place.js';
import { readPlaces } from '../places/read-places.js';
import { EventLoopYielder } from './event-loop-yielder.js';

const model = readEventModel();

/** What pairs are looked for. */
export type CandidateSearch = 'actors' | 'places' | 'events' | 'eventsOfAnySource';

/** All pairs that may be one, as of a moment, in no order; also those that somebody has refused, but for events. */
export function findCandidates(
  search: CandidateSearch,
  isRefused: (one: string, other: string) => boolean,
  readContext: ReadContext,
): Promise<Candidate[]> {
  const turns = new EventLoopYielder();
  switch (search) {
    case 'actors':
      return readActors(readContext).then((actors) => ofActors(actors, turns));
    case 'places':
      return readPlaces(readContext).then((places) => ofPlaces(places, turns));
    case 'events':
      return eventSource(isRefused, readContext, turns).then((source) =>
        betweenDataSets(source, model, turns),
      );
    case 'eventsOfAnySource':
      return eventSource(isRefused, readContext, turns).then((source) => amongAll(source, model, turns));
  }
}

const ofActors = (actors: ReadonlyMap<string, MatchedActor>, turns: EventLoopYielder): Promise<Candidate[]> =>
  namedCandidates([...actors.values()], actorKeys, compareActors, turns);

const ofPlaces = (places: ReadonlyMap<string, MatchedPlace>, turns: EventLoopYielder): Promise<Candidate[]> =>
  namedCandidates([...places.values()], placeKeys, comparePlaces, turns);

/** Events at places, and by actors, that are likely one, count as at one place, and by one actor. */
async function eventSource(
  isRefused: (one: string, other: string) => boolean,
  readContext: ReadContext,
  turns: EventLoopYielder,
): Promise<EventSource> {
  const places = await readPlaces(readContext);
  const actors = await readActors(readContext);
  const matchContext = await contextOf(places, actors, turns);
  return { pages: readEvents(readContext), figuresOf: figuresIn(readContext), matchContext, isRefused };
}

/** What events happened among, and what of it is likely one. */
export async function contextOf(
  places: ReadonlyMap<string, MatchedPlace>,
  actors: ReadonlyMap<string, MatchedActor>,
  turns: EventLoopYielder,
): Promise<MatchContext> {
  const likely = [...(await ofPlaces(places, turns)), ...(await ofActors(actors, turns))].filter(
    ({ score }) => score >= DEFAULT_SCORE,
  );
  return matchContextOf(places, actors, likely);
}
