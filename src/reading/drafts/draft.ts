import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Passage } from '../../domain/claims/passage.js';
import { Document } from '../../domain/documents/type.js';
import { Node } from '../../domain/node.js';
import { DateTime } from '../../time/date-time.js';
import { IngestReport } from '../../write/ingest-report.js';
import { DraftItemState, DraftState } from './draft-state.js';
import { DraftAnchor, DraftText } from './draft-text.js';

@ObjectType({ description: 'A record in a draft.' })
export class DraftItem {
  @Field(() => ID, {
    description:
      'Names the item in its draft: the id of the record; of what has none, such as a decision, its place, e.g. decisions[0].',
  })
  key: string;

  @Field(() => DraftItemState, { description: 'What the review says of it.' })
  state: DraftItemState;

  @Field(() => String, { description: 'The record as it would be ingested, in JSON.' })
  record: string;

  @Field(() => Float, {
    nullable: true,
    description: 'How certain whoever proposed it is that it is right, from 0 to 1; null if not stated.',
  })
  score: number | null;

  @Field(() => [String], { description: 'Why it was proposed, as given with it.' })
  reasons: string[];

  @Field(() => [String], {
    description:
      'The fields that accepting it would change; for a record that is not in the graph, all that it gives. Empty if it changes nothing, for decisions, and unless the draft is open.',
  })
  changes: string[];

  @Field(() => [Passage], {
    description: 'The words that it rests on, where the newest kept texts of documents have them.',
  })
  passages: Passage[];

  @Field(() => [DraftAnchor], {
    description: 'Where its words are in the texts of the draft, those included that are not kept yet.',
  })
  anchors: DraftAnchor[];
}

@ObjectType({
  description:
    'A dossier under review. It changes nothing that anyone else sees until it is accepted; it is kept afterwards, too.',
})
export class Draft {
  @Field(() => ID, { description: 'Names the draft, e.g. draft:5f0c….' })
  id: string;

  @Field(() => String, { description: 'What it is about, in a line.' })
  title: string;

  @Field(() => DraftState, { description: 'What became of it.' })
  state: DraftState;

  @Field(() => Document, {
    nullable: true,
    description: 'The document of which it was made; null if there are several, or it is not in the graph.',
  })
  document: Document | null;

  @Field(() => [DraftItem], { description: 'Its records, in the order of a dossier.' })
  items: DraftItem[];

  @Field(() => [DraftText], {
    description: 'The texts that its items have words of, that of the document of which it was made first.',
  })
  texts: DraftText[];

  @Field(() => Int, { description: 'Number of times that it was saved or reviewed.' })
  revision: number;

  @Field(() => String, { description: 'Name of the writer who saved it first.' })
  createdBy: string;

  @Field(() => DateTime, { description: 'When it was saved first.' })
  createdAt: Date;

  @Field(() => String, { description: 'Name of the writer who last saved or reviewed it.' })
  reviewedBy: string;

  @Field(() => DateTime, { description: 'When it was last saved or reviewed.' })
  reviewedAt: Date;

  @Field(() => String, { nullable: true, description: 'Name of the writer who accepted or rejected it.' })
  decidedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was accepted or rejected.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was accepted or rejected, if given.' })
  reason: string | null;

  @Field(() => [String], {
    description:
      'What is wrong with it as it stands, without what was dropped, each with its item; empty if it could be accepted.',
  })
  problems: string[];

  @Field(() => IngestReport, {
    nullable: true,
    description:
      'What accepting it would do, without what was dropped; null unless it is open and without problems.',
  })
  difference: IngestReport | null;

  @Field(() => [Node], {
    description:
      'Records in it that others have written since it was last saved or reviewed. As long as there are any, it cannot be accepted.',
  })
  changedMeanwhile: Node[];
}
