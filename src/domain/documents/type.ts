import { Field, ObjectType } from 'type-graphql';
import { relatedNodes } from '../../query/fields/related-nodes.js';
import { relatedConnection } from '../../query/fields/related-connection.js';
import { Paged } from '../../query/mapping/paged.js';
import { Maps, Stored } from '../../query/mapping/registry.js';
import { Actor } from '../actors/type.js';
import { ClaimConnection, ClaimsArguments } from '../claims/list.js';
import { compileClaimFilter } from '../claims/compile-filter.js';
import { Node } from '../node.js';
import { newestText } from '../texts/newest-text.js';
import { TextVersion } from '../texts/type.js';
import { WrittenBy } from '../written-by.js';
import { TimeSpan } from '../time-span.js';
import { DocumentKind } from './kind.js';

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

  @Maps(newestText())
  @Field(() => TextVersion, {
    nullable: true,
    description: 'The newest version of its text; null if none is kept.',
  })
  text: TextVersion | null;

  @Maps(relatedNodes({ along: ['TEXT_OF'], direction: 'in' }))
  @Field(() => [TextVersion], { description: 'All versions of its text, oldest first.' })
  texts: TextVersion[];

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

  @Paged({
    connection: () => ClaimConnection,
    arguments: () => ClaimsArguments,
    description:
      'Claims that rest on words of its kept texts, wherever they were first made, earliest first.',
    mapping: relatedConnection({
      type: 'Claim',
      compileFilter: compileClaimFilter,
      hops: [
        { along: ['TEXT_OF'], direction: 'in' },
        { along: ['ANCHORED_IN'], direction: 'in' },
      ],
      repeats: true,
    }),
  })
  anchoredClaims: ClaimConnection;

  @WrittenBy()
  writtenBy: string | null;
}
