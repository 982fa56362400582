import { Arg, Mutation, Resolver } from 'type-graphql';
import { RequestedField, type FieldRequest } from '../graph/field-request.js';
import { hydrate } from '../graph/hydrate.js';
import { DossierInput } from './dossier-input.js';
import { IngestReport } from './ingest-report.js';
import { ingest } from './ingest.js';
import { senderNamed } from './sender.js';

@Resolver()
export class IngestResolver {
  @Mutation(() => IngestReport, {
    description:
      'Takes in a dossier, whole or not at all; the same one twice changes nothing. Only for whoever sends the write token.',
  })
  async ingest(
    @Arg('dossier', () => DossierInput, { description: 'What to take in.' })
    dossier: DossierInput,
    @RequestedField() request: FieldRequest,
  ): Promise<IngestReport> {
    const { database, identity, signal } = request.context;
    const sender = senderNamed(identity.requireWriter());
    const { created, updated, unchanged } = await ingest(database, dossier, sender, signal);
    return hydrate(request, { created, updated, unchanged });
  }
}
