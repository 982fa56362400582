import type { DocumentInput } from '../../../domain/documents/inputs.js';
import { DocumentKind } from '../../../domain/documents/kind.js';
import { reportId } from '../../shared/cited-report.js';
import { choices } from '../cells/choice.js';
import { ids, languages, name, webAddresses } from '../cells/text.js';
import type { GivenDocument } from '../mapping/documents.js';
import type { Path } from '../mapping/mapping-source.js';
import { allActors, type NamedActor } from './actor.js';
import type { Compilation } from './compilation.js';
import type { Known } from './known.js';
import { boundedId, hashOf, slugOf, slugOfKey } from './slug.js';
import { time } from './time.js';
import { single, type Value } from './value.js';

/** A document and its publishers. */
export interface IssuedDocument {
  readonly document: DocumentInput;
  readonly publishers: readonly NamedActor[];
}

const KINDS = choices(DocumentKind);

/** A document that a row cites. */
export function citedDocument(
  given: GivenDocument | undefined,
  path: Path,
  known: Known,
  compilation: Compilation,
): Value<IssuedDocument> {
  if (!given) return { column: '', read: () => null };
  const title = single(given.title, [...path, 'title'], name, compilation);
  const kind = single(given.kind, [...path, 'kind'], KINDS, compilation);
  const key = single(given.key, [...path, 'key'], name, compilation);
  const id = single(given.id, [...path, 'id'], ids('document'), compilation);
  const url = single(given.url, [...path, 'url'], webAddresses, compilation);
  const language = single(given.language, [...path, 'language'], languages, compilation);
  const publishedAt = time(given.publishedAt, [...path, 'publishedAt'], compilation);
  const publishers = allActors(given.publishers, [...path, 'publishers'], known, compilation);

  return {
    column: title.column,
    read(row) {
      const called = title.read(row);
      if (called === null) {
        const said = [key, url, publishedAt].find((one) => one.column !== '' && one.read(row) !== null);
        if (said)
          row.missing(title.column, `Expected the title of the document, because ${said.column} is given.`);
        return null;
      }
      const what = kind.read(row);
      if (what === null) {
        row.missing(kind.column || title.column, 'Expected the kind of the document that the row cites.');
        return null;
      }
      const issued = publishers.read(row);
      const [address, tongue, when] = [url.read(row), language.read(row), publishedAt.read(row)];
      const content = JSON.stringify([called, what, address, when, issued.map(({ actor }) => actor.id)]);
      const ownKey = key.read(row);
      const slug = ownKey === null ? `${slugOf(called)}-${hashOf(content)}` : slugOfKey(ownKey);
      // Mappings compose titles, so only a URL shows that another data set cites the same document.
      const shared =
        ownKey === null ? reportId({ url: address, office: null, day: null, headline: null }) : null;
      const document: DocumentInput = {
        id: id.read(row) ?? shared ?? boundedId(`document:${compilation.dataset}/cited/${slug}`),
        kind: what,
        title: called,
        ...(address !== null && { url: address }),
        ...(tongue !== null && { language: tongue }),
        ...(when !== null && { publishedAt: when }),
        ...(issued.length > 0 && { publishers: issued.map(({ actor }) => actor.id) }),
      };
      return { document, publishers: issued };
    },
  };
}
