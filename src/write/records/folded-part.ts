import { isKind, type RecordKind } from '../../storage/ids.js';
import { textKey } from '../../storage/sort-key.js';
import { searchableParts } from '../../storage/text/searchable-parts.js';
import { searchableText } from '../../storage/text/searchable-text.js';
import type { Properties } from './properties.js';

/** What is stored of a record's texts as they are folded: words to search in, and the key of its name or title in lists. */
export function foldedPart(
  kind: RecordKind,
  id: string,
  properties: Properties,
): Record<string, string | readonly string[]> {
  if (kind === 'text') return searchableParts(String(properties['content']));
  if (!isKind(kind)) return {};
  const { names, words } = searchableText(kind, properties);
  switch (kind) {
    case 'actor':
    case 'place':
      return { names, words, byName: textKey(String(properties['name']), id) };
    case 'document':
    case 'event':
      return { names, words, byTitle: textKey(String(properties['title']), id) };
    case 'claim':
      return { names, words };
  }
}
