import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { answer } from '../../graph/answer.js';
import { answerById } from '../../graph/answer-by-id.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { list } from '../../graph/roots/list.js';
import { one } from '../../graph/roots/one.js';
import { Claim } from './claim.js';
import { claimConditions } from './claim-conditions.js';
import { ClaimConnection } from './claim-connection.js';
import { ClaimPage } from './claim-page.js';

const oneOfClaims = one('claim');
const listOfClaims = list({ type: 'Claim', filter: claimConditions });

@Resolver()
export class ClaimResolver {
  @Query(() => Claim, { nullable: true, description: 'The claim with this id, or null.' })
  claim(
    @Arg('id', () => ID, { description: 'Id of the claim, e.g. claim:…' }) id: string,
    @AskedField() asked: Asked,
  ): Promise<Claim | null> {
    return answerById(id, asked, oneOfClaims);
  }

  @Query(() => ClaimConnection, {
    description: 'Claims that match the filter, by time of statement, earliest first.',
  })
  claims(@Args(() => ClaimPage) _page: ClaimPage, @AskedField() asked: Asked): Promise<ClaimConnection> {
    return answer(asked, listOfClaims);
  }
}
