import type { GraphQLResolveInfo } from 'graphql';
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../context.js';
import { Claim } from '../domain/claims/type.js';
import { asJsonText } from '../query/serialize/node-format.js';
import { claimsAsserted } from '../subscriptions/claims-asserted.js';

@Resolver()
export class ClaimAssertedResolver {
  @Subscription(() => Claim, {
    description:
      'Each claim recorded from now on, by any writer and any route, with all that a query would return; includes computed figures. Subscribe over WebSocket (protocol graphql-transport-ws) or as server-sent events. After a lost connection, read what was missed with claims(orderBy: RECORDED, after: …).',
    subscribe: ({ context, info }: { context: Context; info: GraphQLResolveInfo }) =>
      claimsAsserted({ context, info, at: null, idSuffix: '', nodeFormat: asJsonText }),
  })
  claimAsserted(
    @Root() claim: Claim,
    @Arg('about', () => [ID], {
      nullable: true,
      description: 'Only claims about one of these events, actors or places.',
    })
    _about?: string[],
    @Arg('saidBy', () => [ID], { nullable: true, description: 'Only claims made by one of these actors.' })
    _saidBy?: string[],
  ): Claim {
    return claim;
  }
}
