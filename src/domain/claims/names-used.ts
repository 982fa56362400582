import Cypher from '@neo4j/cypher-builder';
import { compileNode } from '../../query/compile/compile-node.js';
import { allOf, walk, type Hop } from '../../query/compile/walk.js';
import type { FieldMapping } from '../../query/mapping/field-mapping.js';
import { objectReader } from '../../query/serialize/object-reader.js';
import { selectedFields, type Selection } from '../../query/read/selection.js';
import { idsMergedInto } from '../merged-ids.js';
import { readNameUsed } from './stored-name-used.js';

/** To whatever a claim names that may have a name of its own. */
const NAMED: Hop = {
  along: ['ABOUT', 'OBJECT', 'SAID_BY', 'SCOPE_PLACE', 'SCOPE_ACTOR', 'EFFECT_OWNER'],
  direction: 'out',
};

/** Values of a row before what is selected of its node. */
const BEFORE_NODES = 3;

type NodeRow = readonly [id: string, name: string | null, merged: readonly string[], ...nodes: unknown[]];

/** A name that was used, and the row of what goes by it. */
interface Used {
  readonly name: string;
  readonly row: NodeRow;
}

/**
 * The names that were given with a claim, of those that have another name at the moment. A name is kept with the id that
 * the claim names, which may since have been merged into another.
 */
export function namesUsed(): FieldMapping {
  return {
    compile: (field, { node: claim, record }, compilation) => {
      const named = new Cypher.Node();
      const nodes: Cypher.Expr[] = [];
      const readUsed = objectReader(selectedFields(field), ({ name: part, selection }) => {
        if (part === 'name') return ({ name }: Used) => name;
        const { expression, read } = compileNode(selection as Selection, named, compilation);
        const index = BEFORE_NODES + nodes.push(expression) - 1;
        return ({ row }: Used) => read(row[index]);
      });
      const { moment } = compilation;
      const row = [
        named.property('id'),
        moment.property(named, 'name'),
        idsMergedInto(named, compilation),
        ...nodes,
      ];
      const given = moment.field(record, 'namesUsed');
      const { pattern, conditions } = walk(claim as Cypher.Node, [NAMED], named, compilation);
      const rows = new Cypher.PatternComprehension(pattern)
        .where(allOf([Cypher.isNotNull(given), ...conditions]) as Cypher.Predicate)
        .map(new Cypher.List(row));
      return {
        expression: new Cypher.List([given, rows]),
        read: (value) => {
          const [stored, found] = value as [readonly string[] | null, readonly NodeRow[]];
          return (stored ?? []).flatMap((text) => {
            const { node, name } = readNameUsed(text);
            const own = found.find(([id, , merged]) => id === node || merged.includes(node));
            return own && own[1] !== name ? [readUsed({ name, row: own })] : [];
          });
        },
      };
    },
  };
}
