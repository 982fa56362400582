import type { GraphQLResolveInfo } from 'graphql';
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../context.js';
import { Claim } from '../knowledge/claims/claim.js';
import { asJsonText } from '../graph/node-format.js';
import { claimsAsserted } from './claims-asserted.js';

@Resolver()
export class ClaimAssertedResolver {
  @Subscription(() => Claim, {
    description:
      'Each claim that is recorded from now on, whoever writes it and however, with what a query would give of it; figures that the system works out are among them. Ask over WebSocket (protocol graphql-transport-ws) or as server-sent events. Whoever has lost the connection finds what was missed by claims(orderBy: RECORDED, after: …).',
    subscribe: ({ context, info }: { context: Context; info: GraphQLResolveInfo }) =>
      claimsAsserted({ context, info, at: null, idSuffix: '', nodeFormat: asJsonText }),
  })
  claimAsserted(
    @Root() claim: Claim,
    @Arg('about', () => [ID], {
      nullable: true,
      description: 'Only claims whose subject is one of these events, actors or places.',
    })
    _about?: string[],
    @Arg('saidBy', () => [ID], { nullable: true, description: 'Only claims that one of these actors made.' })
    _saidBy?: string[],
  ): Claim {
    return claim;
  }
}
