import Cypher from '@neo4j/cypher-builder';
import type { Label } from '../../storage/ids.js';
import type { Compilation } from './compilation.js';
import type { Moment } from '../moment/moment.js';

/** One step along edges, from a node to the next. */
export interface Hop {
  /** Edge types, any of which matches. */
  readonly along: readonly string[];
  readonly direction: 'out' | 'in';
  /** Zero or more such steps: a place and every place within it. */
  readonly repeated?: true;
  /** For a step to a claim: which claims count. Default: every claim that is not retracted. */
  readonly claims?: 'effective';
  /** Label of the target, if the state of the claim must be checked or an index used. */
  readonly to?: Label;
}

/** A pattern to match, with conditions on what it matches. */
export interface Walk {
  readonly pattern: Cypher.Pattern;
  readonly conditions: readonly Cypher.Predicate[];
}

/** The pattern that leads from `start` over the hops to `end`. */
export function walk(
  start: Cypher.Node,
  hops: readonly Hop[],
  end: Cypher.Node,
  { moment }: Pick<Compilation, 'moment'>,
  startLabel?: Label,
): Walk {
  const conditions: Cypher.Predicate[] = [];
  let pattern = new Cypher.Pattern(start, startLabel ? { labels: anyLabel(moment.labels(startLabel)) } : {});
  hops.forEach((hop, index) => {
    const edge = new Cypher.Relationship();
    const known = hop.repeated ? allKnown(edge, moment) : moment.edgeKnown(edge);
    const next = index === hops.length - 1 ? end : new Cypher.Node();
    pattern = pattern
      .related(known ? edge : undefined, {
        type: anyType(moment.edgeTypes(hop.along)),
        direction: hop.direction === 'out' ? 'right' : 'left',
        ...(hop.repeated && { length: { min: 0 } }),
      })
      .to(next, hop.to ? { labels: anyLabel(moment.labels(hop.to)) } : {});
    if (known) conditions.push(known);
    if (hop.to === 'Claim') {
      conditions.push(
        hop.claims === 'effective' ? moment.claimEffective(next) : moment.claimNotRetracted(next),
      );
    }
  });
  return { pattern, conditions };
}

/** A repeated step binds a list of edges, each of which must have been known. */
function allKnown(edges: Cypher.Relationship, moment: Moment): Cypher.Predicate | undefined {
  const edge = new Cypher.Relationship();
  const known = moment.edgeKnown(edge);
  return known && Cypher.all(edge, edges, known);
}

/** Matches any of these edge types. */
export const anyType = ([type, ...others]: readonly string[]): string | Cypher.LabelExpr =>
  others.length > 0 ? Cypher.labelExpr.or(type as string, ...others) : (type as string);

/** Matches any of these labels. */
export const anyLabel = anyType;

/** The conjunction of the conditions; undefined without any. */
export const allOf = (
  conditions: readonly (Cypher.Predicate | undefined)[],
): Cypher.Predicate | undefined => {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length > 1 ? Cypher.and(...given) : given[0];
};

/** What is read of each end of a walk that meets a further condition, if there is one; in no order. */
export function listed(
  { pattern, conditions }: Walk,
  value: Cypher.Expr,
  further?: Cypher.Predicate,
): Cypher.PatternComprehension {
  const list = new Cypher.PatternComprehension(pattern).map(value);
  const condition = allOf([...conditions, further]);
  return condition ? list.where(condition) : list;
}
