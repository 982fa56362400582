import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type PubSub } from 'type-graphql';
import { ClaimDecisionResolver } from './decisions/claim-decision-resolver.js';
import { MergeDecisionResolver } from './decisions/merge-decision-resolver.js';
import { RefusalDecisionResolver } from './decisions/refusal-decision-resolver.js';
import { withSnapshots } from './graph/snapshot/snapshot-type.js';
import { IngestResolver } from './ingest/ingest-resolver.js';
import { ActorResolver } from './knowledge/actors/actor-resolver.js';
import { Organization } from './knowledge/actors/organization.js';
import { Person } from './knowledge/actors/person.js';
import { ClaimResolver } from './knowledge/claims/claim-resolver.js';
import { DisputeResolver } from './knowledge/disputes/dispute-resolver.js';
import { DocumentResolver } from './knowledge/documents/document-resolver.js';
import { EventResolver } from './knowledge/events/event-resolver.js';
import { StrikesResolver } from './knowledge/events/strikes-resolver.js';
import { MergeResolver } from './knowledge/merges/merge-resolver.js';
import { NodeResolver } from './knowledge/node-resolver.js';
import { PlaceResolver } from './knowledge/places/place-resolver.js';
import { ClaimAssertedResolver } from './subscriptions/claim-asserted-resolver.js';
import { RefusalResolver } from './knowledge/refusals/refusal-resolver.js';
import { MergeCandidatesResolver } from './matching/merge-candidates-resolver.js';
import { ComparisonResolver } from './traversal/comparison/comparison-resolver.js';
import { EventFacetsResolver } from './traversal/facets/event-facets-resolver.js';
import { NeighborhoodResolver } from './traversal/neighborhood/neighborhood-resolver.js';
import { SearchResolver } from './traversal/search/search-resolver.js';
import { PathsResolver } from './traversal/paths/paths-resolver.js';
import { TimelineResolver } from './traversal/timeline/timeline-resolver.js';
import { TotalsResolver } from './traversal/totals/totals-resolver.js';
import { WhoFoughtWhomResolver } from './traversal/who-fought-whom/who-fought-whom-resolver.js';
import { WhoStruckWhomResolver } from './traversal/who-struck-whom/who-struck-whom-resolver.js';

/** TypeGraphQL requires one for subscriptions. Ours bring their own source, so it is never used. */
const NO_TOPICS: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new TypeError('No subscription has topics.');
  },
};

/** Builds the whole schema from the classes that declare it. */
export async function buildClaimgraphSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      NodeResolver,
      ActorResolver,
      PlaceResolver,
      EventResolver,
      DocumentResolver,
      ClaimResolver,
      StrikesResolver,
      DisputeResolver,
      WhoFoughtWhomResolver,
      WhoStruckWhomResolver,
      TimelineResolver,
      TotalsResolver,
      EventFacetsResolver,
      ComparisonResolver,
      NeighborhoodResolver,
      PathsResolver,
      SearchResolver,
      MergeResolver,
      RefusalResolver,
      MergeCandidatesResolver,
      IngestResolver,
      ClaimDecisionResolver,
      MergeDecisionResolver,
      ClaimAssertedResolver,
      RefusalDecisionResolver,
    ],
    orphanedTypes: [Organization, Person],
    pubSub: NO_TOPICS,
    // Arguments are validated where they are used, by code that serves nested fields too.
    validate: false,
  });
  return withSnapshots(schema);
}
