import Cypher from '@neo4j/cypher-builder';
import { UserError } from '../../errors/user-error.js';
import type { Compilation, Transform } from '../compile/compilation.js';
import type { Leaf } from '../question/argument.js';
import { foundIds } from '../text/found-ids.js';
import { formsOfName } from '../text/names.js';
import type { Conditions } from './filter.js';

const forms: Transform = (name, path) => {
  const found = formsOfName(name as string);
  if (found.length > 0) return found;
  throw UserError.of({
    code: 'INVALID_ARGUMENT',
    path,
    message: 'There is no word in the name.',
    hint: 'Expected a whole name or alias, e.g. al-Baghouz; leave it out to ask for any.',
  });
};

const indexed: Transform = (name, path) =>
  (forms(name, path) as string[]).map((form) => `names:"${form}"`).join(' ');

/** That a node's name, or one of its aliases, is this one, whatever the case, diacritics and punctuation. */
export function named(node: Cypher.Node, name: Leaf, compilation: Compilation): Omit<Conditions, 'walks'> {
  const form = new Cypher.Variable();
  const known = Cypher.in(form, compilation.moment.property(node, 'names'));
  return {
    conditions: [Cypher.any(form, compilation.parameter(name, forms), known)],
    among: foundIds(compilation.parameter(name, indexed)),
  };
}
