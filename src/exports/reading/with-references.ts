import { kindOfId } from '../../storage/ids.js';
import { QueryFile } from '../../query/run/query-file.js';
import { AffiliationKind } from '../../domain/actors/affiliation-kind.js';
import { Predicate } from '../../domain/claims/predicate.js';
import { ROLE_PREDICATES } from '../../domain/events/participant-role.js';
import { CLAIM_EDGE_TYPES } from '../../traversal/graph/edge-types.js';
import type { ExportContext } from './export-context.js';
import { inPages } from './in-pages.js';
import type { Subgraph } from './subgraph.js';

/** From a claim to all that it names, the documents of which it has words included. */
const OF_CLAIMS = [...CLAIM_EDGE_TYPES, 'RESTS_ON'];

const INVOLVED = new QueryFile('what-events-involve', {
  shown: [...ROLE_PREDICATES, Predicate.OCCURRED_AT],
  about: ['ABOUT'],
  ofClaims: OF_CLAIMS,
});
const BELONGING = new QueryFile('what-they-belong-to', {
  // Not PARTNER_OF: neither is part of the other.
  belonging: [
    AffiliationKind.PART_OF,
    AffiliationKind.MEMBER_OF,
    AffiliationKind.LED_BY,
    AffiliationKind.HOLDS_POST_IN,
    'WITHIN',
    'PUBLISHED_BY',
    'RELAYS',
  ],
});
/** Claims that these replace or derive from do not belong to a subgraph by themselves. */
const OF_THEIR_CLAIMS = new QueryFile('what-their-claims-name', {
  about: ['ABOUT'],
  object: ['OBJECT'],
  named: OF_CLAIMS.filter((type) => !['ABOUT', 'OBJECT', 'SUPERSEDES', 'DERIVED_FROM'].includes(type)),
});

/**
 * A subgraph with everything attached to its events: who took part, where, who said so in which document; what all
 * these belong to, upwards; and what is named by claims between these. So it refers to nothing outside itself. Adds no
 * further events.
 */
export async function withReferences(
  { events, actors, places, documents }: Subgraph,
  exportContext: ExportContext,
): Promise<Subgraph> {
  const known = new Set([...actors, ...places, ...documents]);
  let added = [...known, ...(await readReached(INVOLVED, events, exportContext, known))];
  while (added.length > 0) {
    while (added.length > 0) added = await readReached(BELONGING, added, exportContext, known);
    added = await namedByClaims(known, exportContext);
  }
  return subgraphOf(events, known);
}

/** A subgraph of these events and everything else that has one of the ids. */
export function subgraphOf(events: readonly string[], ids: Iterable<string>): Subgraph {
  const kinds = { actor: [] as string[], place: [] as string[], document: [] as string[] };
  for (const id of ids) {
    const kind = kindOfId(id);
    if (kind === 'actor' || kind === 'place' || kind === 'document') kinds[kind].push(id);
  }
  return { events, actors: kinds.actor.sort(), places: kinds.place.sort(), documents: kinds.document.sort() };
}

/** Returns the ids not known before, and adds them to the known ones. */
async function readReached(
  query: QueryFile,
  from: readonly string[],
  exportContext: ExportContext,
  known: Set<string>,
): Promise<string[]> {
  const found: string[] = [];
  for (const ids of inPages(from)) {
    for (const [id] of (await exportContext.read((reading) => query.read({ ids }, reading))) as [string][]) {
      const kind = kindOfId(id);
      if (known.has(id) || kind === 'event' || kind === 'claim') continue;
      known.add(id);
      found.push(id);
    }
  }
  return found;
}

/** Returns the ids named by claims between known nodes and not known before, and adds them to the known ones. */
async function namedByClaims(known: Set<string>, exportContext: ExportContext): Promise<string[]> {
  const found = new Set<string>();
  const subjects = [...known].filter((id) => ['actor', 'place'].includes(kindOfId(id) ?? ''));
  for (const ids of inPages(subjects)) {
    const rows = (await exportContext.read((reading) => OF_THEIR_CLAIMS.read({ ids }, reading))) as [
      objects: string[],
      named: string[],
    ][];
    for (const [objects, named] of rows)
      if (objects.every((id) => known.has(id))) for (const id of named) if (!known.has(id)) found.add(id);
  }
  for (const id of found) known.add(id);
  return [...found];
}
