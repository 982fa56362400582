import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { anyType, listed, walk } from '../../query/compile/walk.js';
import type { FieldMapping } from '../../query/mapping/field-mapping.js';
import type { ClaimedQuantity } from '../../rules/figures/claimed-interval.js';
import type { DisputeKind } from './kind.js';
import { explanation, type DisputedStatement } from '../../rules/disputes/explanation.js';

const VALUES = [
  'id',
  'text',
  'effectObject',
  'validTime',
  'measure',
  'unit',
  'low',
  'best',
  'high',
  'qualifier',
];
const NAMES = ['SAID_BY', 'ABOUT', 'SCOPE_PLACE', 'SCOPE_ACTOR'];

type Names = readonly string[];
type Row = readonly [
  role: DisputedStatement['role'],
  id: string,
  text: string,
  effectObject: string | null,
  validTime: string | null,
  measure: string | null,
  unit: string | null,
  low: number | null,
  best: number | null,
  high: number | null,
  qualifier: ClaimedQuantity['qualifier'],
  sayers: Names,
  subject: Names,
  place: Names,
  actor: Names,
];

/** Explains a dispute with the names at the moment of the request. */
export function disputeExplanation(): FieldMapping {
  return {
    compile: (_field, { node, record }, compilation) => {
      const { moment } = compilation;
      const among = new Cypher.Relationship();
      const claim = new Cypher.Node();
      const pattern = new Cypher.Pattern(node)
        .related(among, { type: anyType(moment.edgeTypes(['AMONG'])) })
        .to(claim);
      const row = new Cypher.List([
        among.property('role'),
        ...VALUES.map((name) => moment.field(claim, name)),
        ...NAMES.map((along) => namesOf(claim, along, compilation)),
      ]);
      const known = moment.edgeKnown(among);
      const rows = new Cypher.PatternComprehension(pattern).map(row);
      return {
        expression: new Cypher.List([moment.field(record, 'kind'), known ? rows.where(known) : rows]),
        read: (value) => {
          const [kind, found] = value as [DisputeKind, Row[]];
          const inOrder = [...found].sort(([, one], [, other]) => (one < other ? -1 : 1));
          return explanation(kind, inOrder.map(voiceOf));
        },
      };
    },
  };
}

/** Names or titles of the nodes that an edge of the claim leads to. */
function namesOf(claim: Cypher.Node, along: string, compilation: Compilation): Cypher.Expr {
  const named = new Cypher.Node();
  const property = (name: string) => compilation.moment.property(named, name);
  return listed(
    walk(claim, [{ along: [along], direction: 'out' }], named, compilation),
    Cypher.coalesce(property('title'), property('name')),
  );
}

function voiceOf(row: Row): DisputedStatement {
  const [role, , text, effectObject, validTime, measure, unit, low, best, high, qualifier, ...names] = row;
  const [sayers, [subject = ''], [place = null], [actor = null]] = names;
  return {
    role,
    sayers: [...sayers].sort(),
    text,
    subject,
    place,
    period: validTime,
    actor,
    quantity: measure === null ? null : { measure, unit, low, best, high, qualifier },
    effectObject,
  };
}
