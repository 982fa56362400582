import Cypher from '@neo4j/cypher-builder';
import type { GraphQLSchema } from 'graphql';
import type { Kind } from '../ids.js';
import type { Parameter, ParameterValue } from '../selection/parameter.js';
import type { AsOf } from '../snapshot/as-of.js';
import type { Moment } from './moment.js';

/**
 * Makes of a parameter's value what Cypher takes; throws a UserError where the value cannot be used. `at` is the instant
 * as of which the field is executed, null for now.
 */
export type Transform = (value: unknown, path: string, at: AsOf | null) => unknown;

interface CypherParameter {
  readonly parameter: Parameter;
  readonly transform: Transform;
}

/** Ids in an argument that must name something; otherwise the field is an error, never an empty list. */
export interface Reference {
  readonly parameter: Parameter;
  readonly kinds: readonly Kind[];
  readonly ids: Cypher.Expr;
}

const parameterName = (index: number): string => `p${index}`;

/** What is gathered while one root field is compiled: its parameters and the ids that it must check. */
export class Compilation {
  constructor(
    readonly schema: GraphQLSchema,
    readonly moment: Moment,
    readonly references: Reference[] = [],
    private readonly parameters: CypherParameter[] = [],
  ) {}

  /** The same compilation, where a part of the selection sees the graph as of another moment. */
  withMoment(moment: Moment): Compilation {
    return new Compilation(this.schema, moment, this.references, this.parameters);
  }

  /** A Cypher parameter, filled with the value at each execution; the same one for the same use of a value. */
  parameter(parameter: Parameter, transform: Transform): Cypher.NamedParam {
    const same = this.parameters.findIndex(
      (one) => one.parameter.index === parameter.index && one.transform === transform,
    );
    const index = same === -1 ? this.parameters.push({ parameter, transform }) - 1 : same;
    return new Cypher.NamedParam(parameterName(index));
  }

  /** Has a value checked that nothing of what is selected makes use of: it is refused all the same. */
  check(parameter: Parameter, transform: Transform): void {
    if (!this.parameters.some((one) => one.parameter.index === parameter.index))
      this.parameter(parameter, transform);
  }

  /** Declares that the ids of a parameter must name things that are known. */
  requireKnown(reference: Reference): void {
    if (!this.references.some(({ parameter }) => parameter.index === reference.parameter.index))
      this.references.push(reference);
  }

  /** The function that fills the Cypher parameters from the values of a normalized field. */
  binder(): (values: readonly ParameterValue[], at: AsOf | null) => Record<string, unknown> {
    const { parameters } = this;
    return (values, at) => {
      const bound: Record<string, unknown> = {};
      parameters.forEach(({ parameter, transform }, index) => {
        const { value, path } = values[parameter.index] as ParameterValue;
        bound[parameterName(index)] = transform(value, path, at);
      });
      return bound;
    };
  }
}
