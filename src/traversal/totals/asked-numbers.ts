import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { walk } from '../../query/compile/walk.js';
import { unchanged, walkExists } from '../../query/filter/filter-compiler.js';
import { idsParameter } from '../../query/filter/ids.js';
import { walkFrom } from '../../query/filter/walk-from.js';
import type { Normalized, Parameter } from '../../query/read/parameter.js';
import type { SelectedField } from '../../query/read/selection.js';
import type { WantedNumbers } from './event-figures.js';
import type { FigureArguments } from './figure-arguments.js';

const NO_UNIT = new Cypher.Literal('');

/** The numbers that the arguments of a field ask for; null where they name no measure. Ids are checked all the same. */
export function askedNumbers(
  { arguments: given }: SelectedField,
  compilation: Compilation,
): WantedNumbers | null {
  const { measure, unit, figuresBy } = given as Normalized<FigureArguments>;
  if (!measure) {
    if (figuresBy) idsParameter(['actor'], figuresBy, compilation);
    return null;
  }
  const is = (value: Cypher.Expr, wanted: Parameter) =>
    Cypher.eq(value, compilation.parameter(wanted, unchanged));
  return (claim) => [
    is(compilation.moment.field(claim, 'measure'), measure),
    ...(unit ? [is(Cypher.coalesce(compilation.moment.field(claim, 'unit'), NO_UNIT), unit)] : []),
    ...(figuresBy
      ? [
          walkExists(
            walkFrom('actor', figuresBy, [{ along: ['SAID_BY'], direction: 'in' }], claim, compilation),
          ),
        ]
      : []),
  ];
}

/** That a claim was made by the actor of this id. */
export function isSaidBy(claim: Cypher.Node, id: Cypher.Expr, compilation: Compilation): Cypher.Predicate {
  const sayer = new Cypher.Node();
  const { pattern, conditions } = walk(claim, [{ along: ['SAID_BY'], direction: 'out' }], sayer, compilation);
  return walkExists({ pattern, conditions: [...conditions, Cypher.eq(sayer.property('id'), id)] });
}
