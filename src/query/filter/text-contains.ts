import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../compile/compilation.js';
import { allOf, anyType, walk } from '../compile/walk.js';
import type { Parameter } from '../read/parameter.js';
import { fullTextIds } from '../text/full-text-ids.js';
import { indexQueryOfAll, indexQueryOfLongest, inStoredWords } from '../text/stored-words.js';
import type { CompiledFilter } from './filter-compiler.js';

type CompiledTextFilter = Omit<CompiledFilter, 'walks'>;

/** The condition that every word and phrase of a user's text occurs in the texts of a node. */
export function textContains(
  node: Cypher.Node,
  text: Parameter,
  compilation: Compilation,
): CompiledTextFilter {
  return {
    conditions: [everyPart(text, compilation, (part) => inWords(node, part, compilation))],
    candidateIds: fullTextIds(compilation.parameter(text, indexQueryOfAll)),
  };
}

/** The same, but each may also occur in a claim about the node that is not retracted. */
export function textContainsWithClaims(
  node: Cypher.Node,
  text: Parameter,
  compilation: Compilation,
): CompiledTextFilter {
  const inClaim = (part: Cypher.Variable): Cypher.Predicate => {
    const claim = new Cypher.Node();
    const about = walk(node, [{ along: ['ABOUT'], direction: 'in', to: 'Claim' }], claim, compilation);
    const condition = allOf([...about.conditions, inWords(claim, part, compilation)]) as Cypher.Predicate;
    return new Cypher.Exists(new Cypher.Match(about.pattern).where(condition));
  };
  const idsOf = (hit: Cypher.Node): Cypher.Expr => {
    const subject = new Cypher.Node();
    const type = anyType(compilation.moment.edgeTypes(['ABOUT']));
    const about = new Cypher.Pattern(hit).related({ type, direction: 'right' }).to(subject);
    const subjects = new Cypher.PatternComprehension(about).map(subject.property('id'));
    return Cypher.plus(new Cypher.List([hit.property('id')]), subjects);
  };
  return {
    conditions: [
      everyPart(text, compilation, (part) => Cypher.or(inWords(node, part, compilation), inClaim(part))),
    ],
    candidateIds: fullTextIds(compilation.parameter(text, indexQueryOfLongest), idsOf),
  };
}

function everyPart(
  text: Parameter,
  compilation: Compilation,
  holds: (part: Cypher.Variable) => Cypher.Predicate,
): Cypher.Predicate {
  const part = new Cypher.Variable();
  return Cypher.all(part, compilation.parameter(text, inStoredWords), holds(part));
}

const inWords = (node: Cypher.Node, part: Cypher.Expr, { moment }: Compilation): Cypher.Predicate =>
  Cypher.contains(moment.property(node, 'words'), part);
