import { passagesOf } from '../../domain/claims/stored-passage.js';
import type { TraversalResult } from '../../query/run/hydrate.js';
import type { Reader } from '../../neo4j/database.js';
import { anchorsOf } from '../../rules/passages/anchors.js';
import { groupBy } from '../../write/group-by.js';
import { propertiesAfter } from '../../write/records/given-properties.js';
import { documentsWithText, readVersions } from '../../write/texts/read-versions.js';
import type { Drafts } from '../../write/validate/read-drafts.js';

/** By the path of each claim of a dossier, its passages where kept texts have them. */
export async function passagesOfItems(
  reader: Reader,
  { drafts }: Drafts,
): Promise<ReadonlyMap<string, readonly TraversalResult[]>> {
  const words = drafts.flatMap((draft) =>
    draft.kind === 'claim'
      ? passagesOf(propertiesAfter(draft, null)).map((passage) => ({ path: draft.path, passage }))
      : [],
  );
  const byDocument = groupBy(words, ({ passage }) => passage.document);
  const found = new Map<string, TraversalResult[]>();
  for (const document of await documentsWithText(reader, [...byDocument.keys()])) {
    const versions = await readVersions(reader, document);
    for (const { path, passage } of byDocument.get(document) ?? []) {
      const newest = anchorsOf(passage, new Date(), versions).at(-1);
      if (!newest) continue;
      const { version: text, exact, prefix, suffix, start, end } = newest;
      const place = { document, text, exact, prefix, suffix, start, end };
      found.set(path, [...(found.get(path) ?? []), place]);
    }
  }
  return found;
}
