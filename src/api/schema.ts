import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type PubSub } from 'type-graphql';
import { ClaimDecisionResolver } from './claim-decision-resolver.js';
import { MergeDecisionResolver } from './merge-decision-resolver.js';
import { RefusalDecisionResolver } from './refusal-decision-resolver.js';
import { withSnapshots } from '../query/snapshot/snapshot-type.js';
import { CrosswalkResolver } from './crosswalk-resolver.js';
import { DraftResolver } from './draft-resolver.js';
import { WordsResolver } from './words-resolver.js';
import { IngestResolver } from './ingest-resolver.js';
import { ActorResolver } from './actor-resolver.js';
import { Organization } from '../domain/actors/organization.js';
import { Person } from '../domain/actors/person.js';
import { ClaimResolver } from './claim-resolver.js';
import { DisputeResolver } from './dispute-resolver.js';
import { DocumentResolver } from './document-resolver.js';
import { EventResolver } from './event-resolver.js';
import { StrikesResolver } from './strikes-resolver.js';
import { MergeResolver } from './merge-resolver.js';
import { NodeResolver } from './node-resolver.js';
import { PlaceResolver } from './place-resolver.js';
import { ClaimAssertedResolver } from './claim-asserted-resolver.js';
import { RefusalResolver } from './refusal-resolver.js';
import { MergeCandidatesResolver } from './merge-candidates-resolver.js';
import { ComparisonResolver } from './comparison-resolver.js';
import { EventFacetsResolver } from './event-facets-resolver.js';
import { NeighborhoodResolver } from './neighborhood-resolver.js';
import { SearchResolver } from './search-resolver.js';
import { PathsResolver } from './paths-resolver.js';
import { TimelineResolver } from './timeline-resolver.js';
import { TotalsResolver } from './totals-resolver.js';
import { WhoFoughtWhomResolver } from './who-fought-whom-resolver.js';
import { WhoStruckWhomResolver } from './who-struck-whom-resolver.js';

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
      DraftResolver,
      WordsResolver,
      CrosswalkResolver,
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
