import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { CrosswalkReport } from './apply-crosswalk.js';
import { Outcome } from './outcome.js';
import type { ShippedCrosswalk } from './shipped.js';

type OutcomeName = keyof typeof Outcome;

/** Outcomes by their names in the schema. */
const CrosswalkOutcome = {
  MERGED: 'MERGED',
  KEPT_APART: 'KEPT_APART',
  DECIDED: 'DECIDED',
  UNDONE: 'UNDONE',
  CONTRARY: 'CONTRARY',
  ABSENT: 'ABSENT',
} as const satisfies { readonly [Name in OutcomeName]: Name };

registerEnumType(CrosswalkOutcome, {
  name: 'CrosswalkOutcome',
  description: 'What becomes of a decision of a crosswalk when it is applied.',
  valuesConfig: {
    MERGED: { description: 'The two become one.' },
    KEPT_APART: { description: 'That the two are different is recorded.' },
    DECIDED: { description: 'Nothing: they are one already, or were told apart.' },
    UNDONE: { description: 'Nothing: this was decided in this graph and undone.' },
    CONTRARY: { description: 'Nothing: the opposite was decided in this graph.' },
    ABSENT: { description: 'Nothing: the graph lacks one of them, or both.' },
  },
});

@ObjectType({ description: 'A decision of a crosswalk about two entities, and what becomes of it.' })
class CrosswalkDecision {
  @Field(() => CrosswalkOutcome, { description: 'What becomes of it.' })
  outcome: OutcomeName;

  @Field(() => ID, { description: 'Id of the entity that is kept, or of one of two that are different.' })
  one: string;

  @Field(() => ID, { description: 'Id of the other.' })
  other: string;

  @Field(() => String, { nullable: true, description: 'Name of the first; null if the graph lacks it.' })
  oneName: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the other; null if the graph lacks it.' })
  otherName: string | null;
}

@ObjectType('Crosswalk', {
  description:
    'A crosswalk that comes with the program: decisions on which bodies of several data sets are the same, and which are not.',
})
export class OfferedCrosswalk {
  @Field(() => String, { description: 'Its name, e.g. syria-iraq.' })
  name: string;

  @Field(() => String, { description: 'What it contains.' })
  description: string;

  @Field(() => [CrosswalkDecision], {
    description:
      'Its decisions, and what becomes of each if it is applied; of applyCrosswalk, what became of it.',
  })
  decisions: CrosswalkDecision[];
}

const NAMES = new Map(Object.entries(Outcome).map(([name, outcome]) => [outcome, name as OutcomeName]));

/** A crosswalk for the schema, with what becomes of it. */
export const offeredCrosswalk = (
  { name, description }: ShippedCrosswalk,
  { settled, names }: CrosswalkReport,
): OfferedCrosswalk => ({
  name,
  description,
  decisions: settled.map(({ outcome, one, other }) => ({
    outcome: NAMES.get(outcome) as OutcomeName,
    one,
    other,
    oneName: names.get(one) ?? null,
    otherName: names.get(other) ?? null,
  })),
});
