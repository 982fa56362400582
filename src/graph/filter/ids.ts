import type Cypher from '@neo4j/cypher-builder';
import type { Compilation, Transform } from '../compile/compilation.js';
import { checkId, kindOfId, type Kind } from '../ids.js';
import type { Leaf } from '../selection/argument.js';

const transforms = new Map<string, Transform>();

/** A parameter of ids of these kinds. Each must name something that is known, or the question is refused. */
export function idsOf(kinds: readonly Kind[], leaf: Leaf, compilation: Compilation): Cypher.NamedParam {
  const parameter = compilation.parameter(leaf, checkingIds(kinds));
  compilation.refer({ leaf, kinds, parameter });
  return parameter;
}

/** Of the ids of a leaf, a parameter of those of one kind. */
export const idsOfKind = (kind: Kind, leaf: Leaf, compilation: Compilation): Cypher.NamedParam =>
  compilation.parameter(leaf, ofKind(kind));

const pickers = new Map<Kind, Transform>();

function ofKind(kind: Kind): Transform {
  const known = pickers.get(kind);
  if (known) return known;
  const transform: Transform = (ids) => (ids as string[]).filter((id) => kindOfId(id) === kind);
  pickers.set(kind, transform);
  return transform;
}

/** One function for one set of kinds, so that two uses of a leaf share a parameter. */
function checkingIds(kinds: readonly Kind[]): Transform {
  const name = kinds.join();
  const known = transforms.get(name);
  if (known) return known;
  const transform: Transform = (ids, path) =>
    (ids as string[]).map((id, index) => checkId(id, kinds, `${path}[${index}]`));
  transforms.set(name, transform);
  return transform;
}
