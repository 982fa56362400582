import Cypher from '@neo4j/cypher-builder';
import { UserError } from '../../errors/user-error.js';
import type { Compilation } from '../../query/compile/compilation.js';
import { walk, type Hop } from '../../query/compile/walk.js';
import { withBooleanOperators } from '../../query/filter/boolean-operators.js';
import { textContains } from '../../query/filter/text-contains.js';
import { valueIn, allFilters, walkExists, type FilterCompiler } from '../../query/filter/filter-compiler.js';
import { timePossiblyWithin } from '../../query/filter/time-within.js';
import { walkFrom, walkFromAny } from '../../query/filter/walk-from.js';
import type { Normalized } from '../../query/read/parameter.js';
import type { ClaimFilter } from './filter.js';

const SUBJECTS = ['event', 'actor', 'place'] as const;
const ABOUT: Hop = { along: ['ABOUT'], direction: 'in' };
const STATED: Hop = { along: ['STATED_IN'], direction: 'in' };
const SAID: Hop = { along: ['SAID_BY'], direction: 'in' };

/** A nested filter, in which conditions on the whole list are not allowed. */
const COMBINATION = /\.(and|or)\[\d+\]|\.not\b/;

const matching = withBooleanOperators((filter: Normalized<ClaimFilter>, claim, compilation, path = '') => {
  const { saidBy, about, document, measure, rank, statedDuring, disputed, text, includeRetracted } = filter;
  if (includeRetracted !== undefined && COMBINATION.test(path)) throw misplaced(path);
  const property = (name: string) => compilation.moment.field(claim, name);
  return allFilters([
    about && walkFromAny(SUBJECTS, about, [ABOUT], claim, compilation),
    document && { walks: [walkFrom('document', document, [STATED], claim, compilation)] },
    saidBy && { walks: [walkFrom('actor', saidBy, [SAID], claim, compilation)] },
    measure && valueIn(property('measure'), measure, compilation),
    rank && valueIn(property('rank'), rank, compilation),
    statedDuring && timePossiblyWithin(claim, 'statedAt', statedDuring, compilation),
    disputed === undefined ? undefined : { conditions: [inDispute(disputed, claim, compilation)] },
    text && textContains(claim, text, compilation),
  ]);
});

/** The condition that a claim is in a dispute, or in none. */
function inDispute(wanted: boolean, claim: Cypher.Node, compilation: Compilation): Cypher.Predicate {
  const among: Hop = { along: ['AMONG'], direction: 'in' };
  const exists = walkExists(walk(claim, [among], new Cypher.Node(), compilation));
  return wanted ? exists : Cypher.not(exists);
}

/** Compiles a ClaimFilter into conditions on a claim. Retracted claims are left out unless it includes them. */
export const compileClaimFilter: FilterCompiler = (
  filter: Normalized<ClaimFilter>,
  claim,
  compilation,
  path,
) =>
  allFilters([
    filter.includeRetracted ? undefined : { conditions: [compilation.moment.claimNotRetracted(claim)] },
    matching(filter, claim, compilation, path),
  ]);

const misplaced = (path: string): UserError =>
  UserError.of({
    code: 'INVALID_ARGUMENT',
    path: `${path}.includeRetracted`,
    message: 'includeRetracted cannot stand inside and, or, not.',
    hint: 'It decides for the whole list: put it at the top of the filter.',
  });
