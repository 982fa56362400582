import { externalKey } from '../../../domain/external-ids/stored-external-id.js';
import type { ExportedExternalId } from '../../reading/records.js';
import { joined } from '../shown-graph.js';
import { text, type Column } from './column.js';

interface Identified {
  readonly sameAs: readonly ExportedExternalId[];
}

/** What a thing is called in registers of others. */
export const SAME_AS: readonly Column<Identified>[] = [
  text('same_as', 'Its ids in registers of others, such as wikidata:Q2429253.', ({ sameAs }) =>
    joined(sameAs.map(externalKey)),
  ),
  text('same_as_urls', 'Its pages there.', ({ sameAs }) => joined(sameAs.flatMap(({ url }) => url ?? []))),
];
