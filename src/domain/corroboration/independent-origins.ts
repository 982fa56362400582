import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { allOf, type Hop, listed, walk } from '../../query/compile/walk.js';
import type { FieldMapping } from '../../query/mapping/field-mapping.js';
import { Polarity } from '../claims/polarity.js';
import { isSameStatement } from '../../rules/statements/same-statement.js';
import { readStatementContent, statementRow } from '../claims/statement-column.js';
import { attestationRow, readAttestation, type AttestationRow } from './attestations.js';
import { countOrigins } from '../../rules/corroboration/count-origins.js';

const ABOUT: Hop = { along: ['ABOUT'], direction: 'out' };
const EFFECTIVE_CLAIMS: Hop = { along: ['ABOUT'], direction: 'in', to: 'Claim', claims: 'effective' };

/** Number of origins of the effective claims about an event. */
export function originsOfEvent(): FieldMapping {
  return {
    compile: (_field, { node }, compilation) => {
      const claim = new Cypher.Node();
      const { pattern, conditions } = walk(node as Cypher.Node, [EFFECTIVE_CLAIMS], claim, compilation);
      const asserted = Cypher.eq(claim.property('polarity'), new Cypher.Literal(Polarity.ASSERTED));
      const said = { pattern, conditions: [...conditions, asserted, isSaid(claim, compilation)] };
      return {
        expression: listed(said, attestationRow(claim, compilation)),
        read: (found) => countOrigins((found as AttestationRow[]).map(readAttestation)),
      };
    },
  };
}

type SameRow = readonly [statement: readonly unknown[], account: AttestationRow];

/** Number of origins of the effective claims that make the same statement as a claim. */
export function originsOfClaim(): FieldMapping {
  return {
    compile: (_field, { node }, compilation) => {
      const claim = node as Cypher.Node;
      const [subject, other] = [new Cypher.Node(), new Cypher.Node()];
      const toSubject = walk(claim, [ABOUT], subject, compilation);
      const toOther = walk(subject, [EFFECTIVE_CLAIMS], other, compilation);
      const alike = Cypher.eq(other.property('predicate'), claim.property('predicate'));
      const found = new Cypher.Match(toSubject.pattern)
        .where(allOf(toSubject.conditions) ?? Cypher.true)
        .match(toOther.pattern)
        .where(allOf([...toOther.conditions, alike, isSaid(other, compilation)]) as Cypher.Predicate)
        .return([
          new Cypher.List([statementRow(other, compilation), attestationRow(other, compilation)]),
          new Cypher.Variable(),
        ]);
      return {
        expression: new Cypher.List([statementRow(claim, compilation), new Cypher.Collect(found)]),
        read: (value) => {
          const [own, others] = value as readonly [readonly unknown[], SameRow[]];
          const statement = readStatementContent(own);
          const same = others.filter(([row]) => isSameStatement(statement, readStatementContent(row)));
          return countOrigins(same.map(([, account]) => readAttestation(account)));
        },
      };
    },
  };
}

/** The condition that somebody made the claim; a computed claim has no origin of its own. */
function isSaid(claim: Cypher.Node, compilation: Compilation): Cypher.Predicate {
  const sayer = new Cypher.Node();
  const { pattern, conditions } = walk(claim, [{ along: ['SAID_BY'], direction: 'out' }], sayer, compilation);
  const match = new Cypher.Match(pattern);
  const known = allOf(conditions);
  return new Cypher.Exists(known ? match.where(known) : match);
}
