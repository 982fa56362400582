import Cypher from '@neo4j/cypher-builder';
import type { KnownBy } from '../../time/as-of.js';
import { type Label, labelsIncludingMerged } from '../../storage/ids.js';

/** As of when the graph is read: everything that depends on time of knowledge goes through here. */
export interface Moment {
  /** By what it is told what was known then; null for now. */
  readonly knownBy: KnownBy | null;
  /** The instant, in milliseconds since 1970; undefined for now. */
  readonly instant: Cypher.Expr | undefined;
  /**
   * What a node's record said then, to be bound to a variable of its own before its fields are read; undefined
   * where the node itself says it.
   */
  version(node: Cypher.Node): Cypher.Expr | undefined;
  /** A value, or a part of one, of a version of a record; or of an edge, which never changes. */
  field(version: Cypher.Variable, ...path: readonly string[]): Cypher.Expr;
  /** A single value of a node's record, as it was then: to filter and to sort by. */
  property(holder: Cypher.Node | Cypher.Relationship, ...path: readonly string[]): Cypher.Expr;
  /** An id or a sort key, as it is returned: in a snapshot with its instant behind it. */
  withIdSuffix(text: Cypher.Expr): Cypher.Expr;
  /** The types under which edges of these types are found. */
  edgeTypes(types: readonly string[]): readonly string[];
  /** The type of an edge, by the name that it had then. */
  typeOf(edge: Cypher.Relationship): Cypher.Expr;
  /** What must hold of an edge for it to have been known then. */
  edgeKnown(edge: Cypher.Relationship): Cypher.Predicate | undefined;
  /** Labels of which a node bears one that is told by this label. */
  labels(label: Label): readonly string[];
  /** What must hold of a node for it to have been known then, and not to have been merged into another. */
  nodeKnown(node: Cypher.Node): Cypher.Predicate | undefined;
  /** What must hold of a node for its id to have stood for itself then, where it was known. */
  notMerged(node: Cypher.Node): Cypher.Predicate | undefined;
  /** What must hold of a record, or of a revision of one, for it to be what was said then. */
  isVersion(version: Cypher.Node): Cypher.Predicate;
  /** What must hold of a claim for it to have been effective then. */
  claimEffective(claim: Cypher.Node): Cypher.Predicate;
  /** What must hold of a claim for it not to have been retracted then. */
  claimNotRetracted(claim: Cypher.Node): Cypher.Predicate;
}

/** Now: what the plain edges and properties say. */
export const present: Moment = {
  knownBy: null,
  instant: undefined,
  version: () => undefined,
  field: (version, ...path) => version.property(...path),
  property: (holder, ...path) => holder.property(...path),
  withIdSuffix: (text) => text,
  edgeTypes: (types) => types,
  typeOf: (edge) => new Cypher.Function('type', [edge]),
  edgeKnown: () => undefined,
  labels: (label) => [label],
  nodeKnown: () => undefined,
  notMerged: () => undefined,
  isVersion: (version) => Cypher.not(version.hasLabel('Revision')),
  claimEffective: (claim) => Cypher.eq(claim.property('live'), Cypher.true),
  claimNotRetracted: (claim) => Cypher.isNull(claim.property('retractedAt')),
};

/** The same, but what has been merged into something else is seen too, as its own record has it. */
export const withMerged = (moment: Moment): Moment => ({ ...moment, labels: labelsIncludingMerged });
