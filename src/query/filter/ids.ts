import type Cypher from '@neo4j/cypher-builder';
import type { Compilation, Transform } from '../compile/compilation.js';
import { checkId, kindOfId, type Kind } from '../../storage/ids.js';
import type { Parameter } from '../read/parameter.js';

const transforms = new Map<string, Transform>();

/** A parameter with ids of these kinds. All of them must exist, or the request is rejected. */
export function idsParameter(
  kinds: readonly Kind[],
  parameter: Parameter,
  compilation: Compilation,
): Cypher.NamedParam {
  const ids = compilation.parameter(parameter, checkingIds(kinds));
  compilation.requireKnown({ parameter, kinds, ids });
  return ids;
}

/** The ids of one kind among those of a parameter. */
export const idsOfKindParameter = (
  kind: Kind,
  parameter: Parameter,
  compilation: Compilation,
): Cypher.NamedParam => compilation.parameter(parameter, ofKind(kind));

const pickers = new Map<Kind, Transform>();

function ofKind(kind: Kind): Transform {
  const known = pickers.get(kind);
  if (known) return known;
  const transform: Transform = (ids) => (ids as string[]).filter((id) => kindOfId(id) === kind);
  pickers.set(kind, transform);
  return transform;
}

/** One function per set of kinds, so that two uses of a value share a Cypher parameter. */
function checkingIds(kinds: readonly Kind[]): Transform {
  const name = kinds.join();
  const known = transforms.get(name);
  if (known) return known;
  const transform: Transform = (ids, path) =>
    (ids as string[]).map((id, index) => checkId(id, kinds, `${path}[${index}]`));
  transforms.set(name, transform);
  return transform;
}
