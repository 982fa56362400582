import Cypher from '@neo4j/cypher-builder';
import type { GraphQLSchema } from 'graphql';
import type { Kind } from '../../storage/ids.js';
import type { Parameter, ParameterValue } from '../read/parameter.js';
import type { AsOf } from '../../time/as-of.js';
import type { Moment } from '../moment/moment.js';

/**
 * Converts the value of a parameter for Cypher; throws a UserError if it is invalid. `at` is the instant as of which
 * the field is executed, null for now.
 */
export type Transform = (value: unknown, path: string, at: AsOf | null) => unknown;

interface CypherParameter {
  readonly parameter: Parameter;
  readonly transform: Transform;
}

/** Ids in an argument that must exist; otherwise the field is an error, never an empty list. */
export interface Reference {
  readonly parameter: Parameter;
  readonly kinds: readonly Kind[];
  readonly ids: Cypher.Expr;
}

const parameterName = (index: number): string => `p${index}`;

/** Collects the parameters of one root field, and the ids to check, while it is compiled. */
export class Compilation {
  constructor(
    readonly schema: GraphQLSchema,
    readonly moment: Moment,
    readonly references: Reference[] = [],
    private readonly parameters: CypherParameter[] = [],
  ) {}

  /** The same compilation for a part of the selection at another moment. */
  withMoment(moment: Moment): Compilation {
    return new Compilation(this.schema, moment, this.references, this.parameters);
  }

  /** A Cypher parameter, bound at each execution; uses of a value with the same transform share one. */
  parameter(parameter: Parameter, transform: Transform): Cypher.NamedParam {
    const same = this.parameters.findIndex(
      (one) => one.parameter.index === parameter.index && one.transform === transform,
    );
    const index = same === -1 ? this.parameters.push({ parameter, transform }) - 1 : same;
    return new Cypher.NamedParam(parameterName(index));
  }

  /** Validates a value that the selection does not use, so that an invalid one is rejected anyway. */
  check(parameter: Parameter, transform: Transform): void {
    if (!this.parameters.some((one) => one.parameter.index === parameter.index))
      this.parameter(parameter, transform);
  }

  /** Requires the ids of a parameter to exist. */
  requireKnown(reference: Reference): void {
    if (!this.references.some(({ parameter }) => parameter.index === reference.parameter.index))
      this.references.push(reference);
  }

  /** The function that binds the Cypher parameters to the values of a normalized field. */
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
