import Cypher from '@neo4j/cypher-builder';
import type { GraphQLSchema } from 'graphql';
import type { Kind } from '../ids.js';
import type { Leaf, LeafValue } from '../selection/argument.js';
import type { Moment } from './moment.js';

/**
 * Turns the value of a leaf into a parameter; throws a UserError where the value cannot be used. `at` is the instant as
 * of which the question is asked, null for now.
 */
export type Transform = (value: unknown, path: string, at: Date | null) => unknown;

interface Parameter {
  readonly leaf: Leaf;
  readonly transform: Transform;
}

/** Ids in an argument that must name something; otherwise the answer is an error, never an empty list. */
export interface Reference {
  readonly leaf: Leaf;
  readonly kinds: readonly Kind[];
  readonly parameter: Cypher.Expr;
}

const parameterName = (index: number): string => `p${index}`;

/** What is gathered while one question is compiled: its parameters and the ids that it must check. */
export class Compilation {
  constructor(
    readonly schema: GraphQLSchema,
    readonly moment: Moment,
    readonly references: Reference[] = [],
    private readonly parameters: Parameter[] = [],
  ) {}

  /** The same compilation, where a part of the question sees the graph otherwise. */
  seenAs(moment: Moment): Compilation {
    return new Compilation(this.schema, moment, this.references, this.parameters);
  }

  /** A parameter that is filled with the leaf's value at each asking; the same one for the same use of a leaf. */
  parameter(leaf: Leaf, transform: Transform): Cypher.NamedParam {
    const same = this.parameters.findIndex(
      (one) => one.leaf.slot === leaf.slot && one.transform === transform,
    );
    const index = same === -1 ? this.parameters.push({ leaf, transform }) - 1 : same;
    return new Cypher.NamedParam(parameterName(index));
  }

  /** Has a value checked that nothing of what is selected makes use of: it is refused all the same. */
  check(leaf: Leaf, transform: Transform): void {
    if (!this.parameters.some((one) => one.leaf.slot === leaf.slot)) this.parameter(leaf, transform);
  }

  /** Declares that the ids of a parameter must name things that are known. */
  refer(reference: Reference): void {
    if (!this.references.some(({ leaf }) => leaf.slot === reference.leaf.slot))
      this.references.push(reference);
  }

  /** The function that fills the parameters from a question's values. */
  binder(): (values: readonly LeafValue[], at: Date | null) => Record<string, unknown> {
    const { parameters } = this;
    return (values, at) => {
      const bound: Record<string, unknown> = {};
      parameters.forEach(({ leaf, transform }, index) => {
        const { value, path } = values[leaf.slot] as LeafValue;
        bound[parameterName(index)] = transform(value, path, at);
      });
      return bound;
    };
  }
}
