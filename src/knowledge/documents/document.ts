import { Field, ObjectType } from 'type-graphql';
import { relatedNodes } from '../../graph/fields/related-nodes.js';
import { relatedConnection } from '../../graph/fields/related-connection.js';
import { Paged } from '../../graph/mapping/paged.js';
import { Maps, Stored } from '../../graph/mapping/registry.js';
import { Actor } from '../actors/actor.js';
import { ClaimConnection } from '../claims/claim-connection.js';
import { compileClaimFilter } from '../claims/compile-claim-filter.js';
import { ClaimsArguments } from '../claims/claims-arguments.js';
import { Node } from '../node.js';
import { WrittenBy } from '../written-by.js';
import { TimeSpan } from '../time/time-span.js';
import { DocumentKind } from './document-kind.js';

@Stored({ label: 'Document', order: 'byTime' })
@ObjectType({
  implements: Node,
  description: 'Something written, said or published in which claims are made.',
})
export class Document extends Node {
  @Field(() => DocumentKind, { description: 'Kind of document.' })
  kind: DocumentKind;

  @Field(() => String, { description: 'Title, or a few words that identify it.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'Language as a BCP 47 tag, e.g. en, ar.' })
  language: string | null;

  @Field(() => TimeSpan, { nullable: true, description: 'When it was published; null if unknown.' })
  publishedAt: TimeSpan | null;

  @Field(() => String, {
    nullable: true,
    description: 'Edition, as its publisher counts them, e.g. the release of a data set.',
  })
  version: string | null;

  @Maps(relatedNodes({ along: ['PUBLISHED_BY'], direction: 'out' }))
  @Field(() => [Actor], { description: 'Who published it.' })
  publishers: Actor[];

  @Maps(relatedNodes({ along: ['RELAYS'], direction: 'out' }))
  @Field(() => [Document], { description: 'Documents that it quotes or relays.' })
  relays: Document[];

  @Maps(relatedNodes({ along: ['RELAYS'], direction: 'in' }))
  @Field(() => [Document], { description: 'Documents that quote or relay it.' })
  relayedBy: Document[];

  @Paged({
    connection: () => ClaimConnection,
    arguments: () => ClaimsArguments,
    description: 'Claims first made in it, earliest first.',
    mapping: relatedConnection({
      type: 'Claim',
      compileFilter: compileClaimFilter,
      hops: [{ along: ['STATED_IN'], direction: 'in' }],
    }),
  })
  claims: ClaimConnection;

  @WrittenBy()
  writtenBy: string | null;
}
