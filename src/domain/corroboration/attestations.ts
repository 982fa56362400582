import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { allOf, type Hop, listed, walk } from '../../query/compile/walk.js';
import { isRelayGiven } from '../claims/passing-on.js';
import { idsAlong } from '../claims/statement-column.js';
import { DocumentKind } from '../documents/kind.js';
import type { Attestation } from '../../rules/corroboration/count-origins.js';

const STATED_IN: Hop = { along: ['STATED_IN'], direction: 'out' };
const BASED_ON: Hop = { along: ['BASED_ON'], direction: 'out' };
const RELAYS: Hop = { along: ['RELAYS'], direction: 'out', repeated: true };

/** Who attests to something by a claim, where, and on what grounds: a row for `readAttestation`. */
export function attestationRow(claim: Cypher.Node, compilation: Compilation): Cypher.Expr {
  return new Cypher.List([
    claim.property('id'),
    idsAlong(claim, 'SAID_BY', compilation),
    along(claim, STATED_IN, compilation, (document) => [isRecord(document, compilation)]),
    along(claim, BASED_ON, compilation, (document) => [idsAlong(document, 'PUBLISHED_BY', compilation)]),
    new Cypher.Case().when(isRelayGiven(claim)).then(idsAlong(claim, 'RELAYED_BY', compilation)),
  ]);
}

/** The documents that a claim leads to: their ids, those that they relay, and further values. */
function along(
  claim: Cypher.Node,
  hop: Hop,
  compilation: Compilation,
  more: (document: Cypher.Node) => readonly Cypher.Expr[],
): Cypher.Expr {
  const document = new Cypher.Node();
  const row = new Cypher.List([
    document.property('id'),
    relayedBelow(document, compilation),
    ...more(document),
  ]);
  return listed(walk(claim, [hop], document, compilation), row);
}

/** Of many paths to one document, the database need only follow one. */
function relayedBelow(document: Cypher.Node, compilation: Compilation): Cypher.Expr {
  const relayed = new Cypher.Node();
  const { pattern, conditions } = walk(document, [RELAYS], relayed, compilation);
  const known = allOf(conditions);
  const match = new Cypher.Match(pattern);
  const found = (known ? match.where(known) : match)
    .return([relayed.property('id'), new Cypher.Variable()])
    .distinct();
  return new Cypher.Collect(found);
}

const isRecord = (document: Cypher.Node, { moment }: Compilation): Cypher.Expr =>
  Cypher.eq(moment.property(document, 'kind'), new Cypher.Literal(DocumentKind.DATASET_RECORD));

type Place<More> = readonly [document: string, relays: readonly string[], more: More];

export type AttestationRow = readonly [
  claim: string,
  sayers: readonly string[],
  documents: readonly Place<boolean>[],
  grounds: readonly Place<readonly string[]>[],
  relayedBy: readonly string[] | null,
];

export function readAttestation([claim, sayers, documents, grounds, relayedBy]: AttestationRow): Attestation {
  const [[document, relays, isOfRow] = ['', [], false] as const] = documents;
  return {
    claim,
    sayers,
    document,
    relays,
    isRecord: isOfRow,
    relayedBy,
    grounds: grounds.map(([ground, relayed, publishers]) => ({
      document: ground,
      relays: relayed,
      publishers,
    })),
  };
}
