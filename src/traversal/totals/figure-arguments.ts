import { ArgsType, Field, ID } from 'type-graphql';

/** Of which claims figures are wanted. */
@ArgsType()
export class FigureArguments {
  @Field(() => String, {
    nullable: true,
    description:
      'Measure to sum over the events, e.g. killed; default: none, so that events are only counted.',
  })
  measure?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Unit of the measure, e.g. km2; "" for counts without a unit. Required only if the measure is stated in several units, which are not converted. Without a measure, it has no effect.',
  })
  unit?: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only figures that one of these actors claims; default: anyone’s. All events still count. Without a measure, it has no effect.',
  })
  figuresBy?: string[];
}
