import Cypher from '@neo4j/cypher-builder';
import { UserError } from '../../errors/user-error.js';
import type { Compilation, Transform } from '../compile/compilation.js';
import { anyType, walk, type Hop } from '../compile/walk.js';
import type { Parameter } from '../read/parameter.js';
import { fullTextIds } from '../text/full-text-ids.js';
import { formsOfName } from '../../storage/text/names.js';
import { walkExists, type CompiledFilter } from './filter-compiler.js';

const forms: Transform = (name, path) => {
  const found = formsOfName(name as string);
  if (found.length > 0) return found;
  throw UserError.of({
    code: 'INVALID_ARGUMENT',
    path,
    message: 'The name contains no word.',
    hint: 'Expected a whole name or alias, e.g. al-Baghouz; omit it to allow any.',
  });
};

const indexed: Transform = (name, path, at) =>
  (forms(name, path, at) as string[]).map((form) => `names:"${form}"`).join(' ');

/** From a node to what has been merged into it. */
const MERGED: Hop = { along: ['MERGED_INTO'], direction: 'in' };

/**
 * The condition that a name or alias of a node, or of something merged into it, equals this one, ignoring case,
 * diacritics and punctuation.
 */
export function hasName(
  node: Cypher.Node,
  name: Parameter,
  compilation: Compilation,
): Omit<CompiledFilter, 'walks'> {
  const isCalled = (thing: Cypher.Node): Cypher.Predicate => {
    const form = new Cypher.Variable();
    const known = Cypher.in(form, compilation.moment.property(thing, 'names'));
    return Cypher.any(form, compilation.parameter(name, forms), known);
  };
  const merged = new Cypher.Node();
  const { pattern, conditions } = walk(node, [MERGED], merged, compilation);
  return {
    conditions: [
      Cypher.or(
        Cypher.coalesce(isCalled(node), Cypher.false),
        walkExists({ pattern, conditions: [...conditions, isCalled(merged)] }),
      ),
    ],
    candidateIds: fullTextIds(compilation.parameter(name, indexed), (hit) => keptAndItself(hit, compilation)),
  };
}

function keptAndItself(hit: Cypher.Node, { moment }: Compilation): Cypher.Expr {
  const kept = new Cypher.Node();
  const type = anyType(moment.edgeTypes(MERGED.along));
  const into = new Cypher.Pattern(hit).related({ type, direction: 'right' }).to(kept);
  const ids = new Cypher.PatternComprehension(into).map(kept.property('id'));
  return Cypher.plus(new Cypher.List([hit.property('id')]), ids);
}
