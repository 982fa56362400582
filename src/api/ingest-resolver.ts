import { Arg, Mutation, Resolver } from 'type-graphql';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { hydrate } from '../query/run/hydrate.js';
import { DossierInput } from '../write/dossier-input.js';
import { IngestReport } from '../write/ingest-report.js';
import { ingest } from '../write/ingest.js';
import { senderNamed } from '../write/sender.js';

@Resolver()
export class IngestResolver {
  @Mutation(() => IngestReport, {
    description: 'Ingests a dossier, completely or not at all. Repeating it changes nothing. Writers only.',
  })
  async ingest(
    @Arg('dossier', () => DossierInput, { description: 'The dossier to ingest.' })
    dossier: DossierInput,
    @RequestedField() request: FieldRequest,
  ): Promise<IngestReport> {
    const { database, identity, signal } = request.context;
    const sender = senderNamed(identity.requireWriter());
    const { created, updated, unchanged } = await ingest(database, dossier, sender, signal);
    return hydrate(request, { created, updated, unchanged });
  }
}
