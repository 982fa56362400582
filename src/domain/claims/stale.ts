import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { type Hop, listed, walk, type Walk } from '../../query/compile/walk.js';
import { walkExists } from '../../query/filter/filter-compiler.js';
import type { FieldMapping } from '../../query/mapping/field-mapping.js';
import { formatList } from '../../rules/figures/format-quantity.js';
import { ClaimRank } from './rank.js';

const DERIVED_FROM: Hop = { along: ['DERIVED_FROM'], direction: 'out' };

/** Whether a claim was derived from claims no longer effective, or was computed here and no longer follows. */
export function stale(): FieldMapping {
  return {
    compile: (_field, { node }, compilation) => {
      const claim = node as Cypher.Node;
      const { moment } = compilation;
      const takenBack = Cypher.and(
        Cypher.isNotNull(claim.property('derivationRule')),
        Cypher.not(moment.claimNotRetracted(claim)),
      );
      const fallen = walkExists(toFallen(claim, new Cypher.Node(), compilation));
      return { expression: Cypher.or(takenBack, fallen), read: (value) => value === true };
    },
  };
}

type FallenRow = readonly [text: string, isKept: boolean, rank: ClaimRank];

/** Why: what became of the claims that it was derived from or, if these are still effective, the stored reason. */
export function staleReason(): FieldMapping {
  return {
    compile: (_field, { node }, compilation) => {
      const claim = node as Cypher.Node;
      const { moment } = compilation;
      const input = new Cypher.Node();
      const row = new Cypher.List([
        moment.field(input, 'text'),
        moment.claimNotRetracted(input),
        moment.field(input, 'rank'),
      ]);
      const inputs = listed(toFallen(claim, input, compilation), row);
      const decision = new Cypher.Node();
      const decided: Hop = { along: ['DECIDED_ON'], direction: 'in' };
      const reasons = listed(walk(claim, [decided], decision, compilation), decision.property('reason'));
      const takenBack = new Cypher.Case()
        .when(Cypher.isNotNull(claim.property('derivationRule')))
        .then(reasons)
        .else(new Cypher.List([]));
      return {
        expression: new Cypher.List([inputs, takenBack]),
        read: (value) => {
          const [rows, kept] = value as [FallenRow[], string[]];
          if (rows.length === 0) return kept.at(-1) ?? null;
          return `${formatList([...new Set(rows.map(inWords))].sort())}.`;
        },
      };
    },
  };
}

/** From a claim to those that it was derived from, directly or through others, and that are not effective. */
function toFallen(claim: Cypher.Node, input: Cypher.Node, compilation: Compilation): Walk {
  const { pattern, conditions } = walk(
    claim,
    [DERIVED_FROM, { ...DERIVED_FROM, repeated: true }],
    input,
    compilation,
  );
  return { pattern, conditions: [...conditions, Cypher.not(compilation.moment.claimEffective(input))] };
}

function inWords([text, isKept, rank]: FallenRow): string {
  const claim = `“${text.replace(/\.$/, '')}”`;
  if (!isKept) return `${claim} has been retracted`;
  return `${claim} ${rank === ClaimRank.DEPRECATED ? 'is ranked DEPRECATED' : 'has been superseded'}`;
}
