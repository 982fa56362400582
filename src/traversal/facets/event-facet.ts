import { registerEnumType, Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from '../../domain/node.js';
import { figureDescriptions } from '../totals/figure-descriptions.js';

const FIGURES = figureDescriptions('events with this value');

@ObjectType({ description: 'Number of events that share a value, and what is claimed of them.' })
export class FacetCount {
  @Field(() => String, { description: 'The value: of an enum, an id, or a year.' })
  value: string;

  @Field(() => Int, { description: 'Events with this value, each counted once.' })
  count: number;

  @Field(() => Node, {
    nullable: true,
    description: 'The actor or place whose id is the value; null for kinds and years.',
  })
  node: Node | null;

  @Field(() => Int, { nullable: true, description: FIGURES.measured })
  measured: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `${FIGURES.low} By SAID_BY, only what this actor claims.`,
  })
  low: number | null;

  @Field(() => Float, { nullable: true, description: FIGURES.best })
  best: number | null;

  @Field(() => Float, { nullable: true, description: FIGURES.high })
  high: number | null;
}

export enum EventFacet {
  KIND = 'KIND',
  PERPETRATOR = 'PERPETRATOR',
  TARGET = 'TARGET',
  SIDE = 'SIDE',
  PLACE = 'PLACE',
  COUNTRY = 'COUNTRY',
  YEAR = 'YEAR',
  SAID_BY = 'SAID_BY',
}

registerEnumType(EventFacet, {
  name: 'EventFacet',
  description: 'What to count events by.',
  valuesConfig: {
    KIND: { description: 'Kind of event, e.g. STRIKE.' },
    PERPETRATOR: {
      description: 'Perpetrator: the id of the actor, not of organizations that it is part of.',
    },
    TARGET: { description: 'Target: the id of the actor, not of organizations that it is part of.' },
    SIDE: {
      description:
        'Any perpetrator or target, and any participant in the role UNSPECIFIED of a battle: the id of the actor, not of organizations that it is part of.',
    },
    PLACE: { description: 'Place: the id as stated, not of enclosing places.' },
    COUNTRY: { description: 'Country: the id of the place, or of an enclosing place, that is a COUNTRY.' },
    YEAR: { description: 'Year of the first instant that its time may cover, in UTC, e.g. 2019.' },
    SAID_BY: { description: 'Author of an effective claim about it: the id of the actor.' },
  },
});
