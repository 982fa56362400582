import type { DossierInput } from '../../src/write/dossier-input.js';
import { generateActors } from './actors.js';
import { generateAffiliations, ORDER_OF_BATTLE } from './affiliations.js';
import { CAMPAIGNS } from './campaigns.js';
import { Press } from './documents.js';
import { tellOfEvent } from './event-story.js';
import { generatePlaces } from './places.js';
import { Random } from './random.js';

/** Increase with every change to what is generated, or to how it is stored: older graphs are generated again. */
export const GENERATOR_VERSION = 1;

const SEED = 20_190_323;
const EVENTS_PER_DOSSIER = 500;

/** A deterministic graph with a number of events, as dossiers of a few thousand records each. */
export function* dossiers(events: number): Generator<DossierInput> {
  const random = new Random(SEED);
  const actors = generateActors();
  const places = generatePlaces(events, random);
  const press = new Press(actors, random);
  yield {
    actors: [...actors.all],
    places: [...places.all],
    documents: [ORDER_OF_BATTLE],
    events: [...CAMPAIGNS],
    claims: generateAffiliations(actors),
  };
  for (let start = 0; start < events; start += EVENTS_PER_DOSSIER) {
    const count = Math.min(EVENTS_PER_DOSSIER, events - start);
    const stories = Array.from({ length: count }, (_, index) =>
      tellOfEvent(start + index, { actors, places, press, random }),
    );
    yield {
      documents: stories.flatMap((story) => story.documents),
      events: stories.map(({ event }) => event),
      claims: stories.flatMap((story) => story.claims),
    };
  }
}
