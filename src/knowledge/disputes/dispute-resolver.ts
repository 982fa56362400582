import { Args, Query, Resolver } from 'type-graphql';
import { answer } from '../../graph/answer.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { Dispute } from './dispute.js';
import { DisputesArguments } from './disputes-arguments.js';
import { listOfDisputes } from './list-of-disputes.js';
import { Priced, WHOLE_GRAPH } from '../../graph/price.js';

@Resolver()
export class DisputeResolver {
  @Priced(WHOLE_GRAPH / 4)
  @Query(() => [Dispute], {
    description: 'Claims that cannot all be true, by what they are about; without arguments, all disputes.',
  })
  disputes(
    @Args(() => DisputesArguments) _arguments: DisputesArguments,
    @AskedField() asked: Asked,
  ): Promise<Dispute[]> {
    return answer(asked, listOfDisputes);
  }
}
