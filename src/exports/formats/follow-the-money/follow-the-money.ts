import type { Format } from '../../format.js';
import type { ExportSource } from '../../reading/export-source.js';
import {
  actorEntity,
  claimEntity,
  documentEntity,
  eventEntity,
  isOrganization,
  placeEntity,
} from './entities.js';
import { CLAIMS, EVENTS } from '../../reading/record-queries.js';
import type { Entity } from './entity.js';
import { linkOf } from './links.js';

/** Entities of FollowTheMoney schemata (followthemoney.tech), one per line. */
export const followTheMoney: Format = {
  name: 'ftm',
  description: 'FollowTheMoney JSON lines: for Aleph, OpenAleph, yente and their tools.',
  mediaType: 'application/x-ndjson; charset=utf-8',
  extension: 'ftm.jsonl',
  isWhole: true,
  hasCells: false,
  write,
};

async function* write(source: ExportSource): AsyncGenerator<string> {
  for await (const one of entities(source)) yield `${JSON.stringify(one)}\n`;
}

async function* entities(source: ExportSource): AsyncGenerator<Entity> {
  const names = new Map<string, string>();
  const organizations = new Set<string>();
  for await (const actor of source.actors()) {
    names.set(actor.id, actor.name);
    if (isOrganization(actor)) organizations.add(actor.id);
    yield actorEntity(actor);
  }
  for await (const place of source.places()) yield placeEntity(place);
  for await (const document of source.documents())
    yield documentEntity(document, (id) => names.get(id) ?? null);
  for await (const event of source.events(EVENTS)) yield eventEntity(event);
  for await (const edge of source.edges()) {
    const link = linkOf(edge, (id) => organizations.has(id));
    if (link) yield link;
  }
  for await (const claim of source.claims(CLAIMS)) yield claimEntity(claim);
}
