import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { allOf, walk, type Hop, type Walk } from '../../query/compile/walk.js';
import { Predicate } from '../../domain/claims/predicate.js';
import type { ActorLevel } from '../pairs/actor-level.js';
import { bodiesOf } from '../pairs/bodies-of.js';

const role = (predicate: Predicate): Hop => ({ along: [predicate], direction: 'out' });
const BODIES: Hop = { along: [Predicate.PART_OF, Predicate.MEMBER_OF], direction: 'out', repeated: true };

/**
 * The pairs of a battle's participants that fought each other, each as `[ids, ids]` of those for whom they count: who is said
 * to have attacked and who to have been the target; and any two that merely took part, unless they belong together.
 */
export function opponents(event: Cypher.Node, level: ActorLevel, compilation: Compilation): Cypher.Expr {
  const pairs = (
    [oneRole, otherRole]: readonly [Predicate, Predicate],
    areOpposed: (one: Cypher.Node, other: Cypher.Node) => readonly Cypher.Predicate[],
  ) => {
    const [one, other] = [new Cypher.Node(), new Cypher.Node()];
    const walks = [
      walk(event, [role(oneRole)], one, compilation),
      walk(event, [role(otherRole)], other, compilation),
    ];
    const ids = [one, other].map((actor) => bodiesOf(actor, level, compilation));
    return new Cypher.Collect(
      matchAll(walks, areOpposed(one, other)).return([new Cypher.List(ids), new Cypher.Variable()]),
    );
  };
  return Cypher.plus(
    pairs([Predicate.PERPETRATED_BY, Predicate.TARGETED], () => []),
    pairs([Predicate.INVOLVED, Predicate.INVOLVED], (one, other) => [
      // Each pair once.
      Cypher.lt(one.property('id'), other.property('id')),
      Cypher.not(belongTogether(event, one, other, compilation)),
    ]),
  );
}

/** That one is part or member of the other, or both are of a third that took part: data sets name a side and who it consists of. */
function belongTogether(
  event: Cypher.Node,
  one: Cypher.Node,
  other: Cypher.Node,
  compilation: Compilation,
): Cypher.Predicate {
  const body = new Cypher.Node();
  return new Cypher.Exists(
    matchAll(
      [
        walk(event, [role(Predicate.INVOLVED)], body, compilation),
        walk(one, [BODIES], body, compilation),
        walk(other, [BODIES], body, compilation),
      ],
      [],
    ),
  );
}

/** Matches several walks, one after the other. */
function matchAll(walks: readonly Walk[], further: readonly Cypher.Predicate[]): Cypher.Match {
  const [first, ...others] = walks.map(({ pattern }) => new Cypher.Match(pattern)) as [
    Cypher.Match,
    ...Cypher.Match[],
  ];
  const matched = others.reduce((before, match) => before.match(match), first);
  const condition = allOf([...walks.flatMap(({ conditions }) => conditions), ...further]);
  return condition ? matched.where(condition) : matched;
}
