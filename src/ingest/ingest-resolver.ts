import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { DossierInput } from './dossier-input.js';
import { IngestReport } from './ingest-report.js';
import { ingest } from './ingest.js';

@Resolver()
export class IngestResolver {
  @Mutation(() => IngestReport, {
    description:
      'Takes in a dossier, whole or not at all; the same one twice changes nothing. Only for whoever sends the write token.',
  })
  ingest(
    @Arg('dossier', () => DossierInput, { description: 'What to take in.' })
    dossier: DossierInput,
    @Ctx() { database, identity }: Context,
  ): Promise<IngestReport> {
    const sender = identity.requireWriter();
    return ingest(database, dossier, sender);
  }
}
