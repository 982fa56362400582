import { isEntityKind, type Kind, labelOfKind, mergedLabelOfKind } from '../../storage/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { groupBy } from '../group-by.js';
import { readIdentities } from '../projection/read-identities.js';
import type { Links } from './find-cycles.js';

/** The property by which things of one kind refer to others. */
export interface Relation {
  readonly kind: Kind;
  readonly property: string;
}

interface Known {
  /** References that are not yet stored, by id of the record. */
  readonly given?: Links;
  /** Merges that are not yet stored: for the id of each merged entity, that of the kept one. */
  readonly joined?: ReadonlyMap<string, string>;
}

/** The id of a thing, and the value of the property. */
type Member = [id: string, value: string | readonly string[] | null];

/** A thing and what has been merged into it, each with the value of the property. */
function members({ kind, property }: Relation): string {
  const merged = isEntityKind(kind)
    ? ` + [(other:${mergedLabelOfKind(kind)})-[:MERGED_INTO]->(one) | [other.id, other.${property}]]`
    : '';
  return `
UNWIND $ids AS id
MATCH (one:${labelOfKind(kind)} {id: id})
RETURN [[id, one.${property}]]${merged} AS members
`;
}

/**
 * Follows a relation from some things, step by step to the end. Merged entities are one, and refer to whatever any of
 * them refers to, so that undoing a merge cannot reveal a cycle.
 */
export async function readLinks(
  transaction: WriteTransaction,
  relation: Relation,
  starts: Iterable<string>,
  { given = new Map(), joined = new Map() }: Known,
): Promise<Map<string, readonly string[]>> {
  const groups = groupBy(joined.keys(), (id) => joined.get(id));
  const links = new Map<string, readonly string[]>();
  let ids = [...new Set((await whatStandsFor([...starts])).values())];
  while (ids.length > 0) {
    const targets = await targetsOf(ids);
    const roots = await whatStandsFor([...targets.values()].flat());
    for (const [id, named] of targets) links.set(id, [...new Set(named.map((one) => roots.get(one) ?? one))]);
    ids = [...new Set(roots.values())].filter((id) => !links.has(id));
  }
  return links;

  async function whatStandsFor(named: readonly string[]): Promise<Map<string, string>> {
    const some = new Set(isEntityKind(relation.kind) ? named : []);
    const identities = await readIdentities(transaction, some);
    return new Map(
      named.map((id) => {
        const root = identities.now(id);
        return [id, joined.get(root) ?? root];
      }),
    );
  }

  async function targetsOf(roots: readonly string[]): Promise<Map<string, readonly string[]>> {
    const together = new Map(roots.map((id) => [id, [id, ...(groups.get(id) ?? [])]]));
    const unread = [...together.values()]
      .flat()
      .filter((id) => isEntityKind(relation.kind) || !given.has(id));
    const rows = await transaction.run<{ members: Member[] }>({
      text: members(relation),
      parameters: { ids: unread },
    });
    const stored = new Map(rows.map((row) => [row.members[0]?.[0] ?? '', row.members]));
    const saidBy = (id: string): readonly Member[] => stored.get(id) ?? [[id, null]];
    return new Map(
      [...together].map(([root, parts]) => [
        root,
        parts.flatMap(saidBy).flatMap(([id, value]) => given.get(id) ?? listOf(value)),
      ]),
    );
  }
}

const listOf = (value: Member[1]): readonly string[] => (typeof value === 'string' ? [value] : (value ?? []));
