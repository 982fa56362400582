import type { DossierInput } from '../../src/ingest/dossier-input.js';
import { generateActors } from './actors.js';
import { generateAffiliations, ORDER_OF_BATTLE } from './affiliations.js';
import { CAMPAIGNS } from './campaigns.js';
import { Press } from './documents.js';
import { tellOfEvent } from './event-story.js';
import { generatePlaces } from './places.js';
import { Random } from './random.js';

/** To be raised with every change of what is generated, or of how it is stored: graphs made before are made anew. */
export const GENERATOR_VERSION = 1;

const SEED = 20_190_323;
const EVENTS_PER_DOSSIER = 500;

/** A graph of so many events, the same each time, as dossiers of a few thousand records each. */
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
