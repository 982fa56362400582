import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { type Hop, listed, walk } from '../../query/compile/walk.js';
import { Predicate } from '../../domain/claims/predicate.js';
import type { ActorLevel } from '../pairs/actor-level.js';
import { bodiesOf } from '../pairs/bodies-of.js';

const BODIES: Hop = { along: [Predicate.PART_OF, Predicate.MEMBER_OF], direction: 'out', repeated: true };

/**
 * The pairs of a battle's participants that fought each other, each as `[ids, ids]` of those for whom they count: who is said
 * to have attacked and who to have been the target; and any two that merely took part, unless they belong together.
 */
export function opponents(event: Cypher.Node, level: ActorLevel, compilation: Compilation): Cypher.Expr {
  const inRole = (role: Predicate, of: (actor: Cypher.Node) => Cypher.Expr) =>
    listOf(event, { along: [role], direction: 'out' }, of, compilation);
  const counting = (actor: Cypher.Node) => bodiesOf(actor, level, compilation);
  const participant = (actor: Cypher.Node) =>
    new Cypher.List([
      counting(actor),
      actor.property('id'),
      listOf(actor, BODIES, (body) => body.property('id'), compilation),
    ]);
  return Cypher.plus(
    attacks(inRole(Predicate.PERPETRATED_BY, counting), inRole(Predicate.TARGETED, counting)),
    encounters(inRole(Predicate.INVOLVED, participant)),
  );
}

/** Each attacker with each target. */
function attacks(attackers: Cypher.Expr, targets: Cypher.Expr): Cypher.Expr {
  const [one, other, pair] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  return new Cypher.Collect(
    new Cypher.Unwind([attackers, one])
      .unwind([targets, other])
      .return([new Cypher.List([one, other]), pair]),
  );
}

/**
 * Each two of the participants, once, of which not one is part or member of the other, nor both of a third: data sets name
 * a side and who it consists of.
 */
function encounters(participants: Cypher.Expr): Cypher.Expr {
  const [all, one, other] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const [body, third] = [new Cypher.Variable(), new Cypher.Variable()];
  const tookPart = Cypher.any(third, all, Cypher.eq(idOf(third), body));
  const belongTogether = Cypher.any(
    body,
    bodiesIn(one),
    Cypher.and(Cypher.in(body, bodiesIn(other)), tookPart),
  );
  return new Cypher.Collect(
    new Cypher.With([participants, all])
      .unwind([all, one])
      .unwind([all, other])
      .with(all, one, other)
      .where(Cypher.and(Cypher.lt(idOf(one), idOf(other)), Cypher.not(belongTogether)))
      .return([new Cypher.List([countingIn(one), countingIn(other)]), new Cypher.Variable()]),
  );
}

const countingIn = (participant: Cypher.Variable): Cypher.Expr => Cypher.listIndex(participant, 0);
const idOf = (participant: Cypher.Variable): Cypher.Expr => Cypher.listIndex(participant, 1);
const bodiesIn = (participant: Cypher.Variable): Cypher.Expr => Cypher.listIndex(participant, 2);

/** What is read of each node that a hop leads to. */
function listOf(
  from: Cypher.Node,
  hop: Hop,
  read: (node: Cypher.Node) => Cypher.Expr,
  compilation: Compilation,
): Cypher.Expr {
  const node = new Cypher.Node();
  return listed(walk(from, [hop], node, compilation), read(node));
}
