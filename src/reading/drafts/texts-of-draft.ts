import type { Reader } from '../../neo4j/database.js';
import { findAgain, type Wording } from '../../rules/passages/find-passage.js';
import { FoldedText } from '../../rules/passages/folded-text.js';
import { itemsOf } from './draft-items.js';
import type { DraftAnchor, DraftText } from './draft-text.js';
import type { StoredDraft } from './stored-draft.js';

/** A DraftText, and a DraftAnchor of the schema, as plain values. */
type PlainText = { readonly [Field in keyof DraftText]: DraftText[Field] };
type PlainAnchor = { readonly [Field in keyof DraftAnchor]: DraftAnchor[Field] };

/** The texts that a draft has words of, and by the keys of its items where these are. */
export interface TextsOfDraft {
  readonly texts: readonly PlainText[];
  readonly anchors: ReadonlyMap<string, readonly PlainAnchor[]>;
}

/** Words of a document that an item says it rests on. */
interface Words extends Wording {
  readonly document: string;
}

const KEPT = `
UNWIND $ids AS id
OPTIONAL MATCH (document:Document {id: id})
OPTIONAL MATCH (text:Text {document: id})
WITH id, document, text ORDER BY text.byRecorded DESC
WITH id, document, head(collect(text {.content, .language})) AS text
RETURN id, document.title AS title, document.language AS language, text
`;

interface Kept {
  readonly id: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly text: { readonly content: string; readonly language?: string | null } | null;
}

/** Finds the words of all items, of those that were dropped, too. The text of the draft's own document comes first. */
export async function textsOfDraft(
  reader: Reader,
  { dossier, document }: Pick<StoredDraft, 'dossier' | 'document'>,
): Promise<TextsOfDraft> {
  const items = itemsOf(dossier);
  const given = givenTexts(items.map(({ record }) => record));
  const words = items.flatMap(({ key, section, record }) =>
    section === 'claims' ? wordsOf(record).map((one) => ({ key, ...one })) : [],
  );
  const ids = new Set([...(document === null ? [] : [document]), ...given.keys()]);
  for (const one of words) ids.add(one.document);
  const kept = new Map(
    (await reader.run<Kept & object>({ text: KEPT, parameters: { ids: [...ids] } })).map((one) => [
      one.id,
      one,
    ]),
  );
  const texts = [...ids].flatMap((id): PlainText[] => {
    const [own, stored] = [given.get(id), kept.get(id)];
    const content = own?.content ?? stored?.text?.content;
    if (content === undefined) return [];
    const language = own?.language ?? stored?.text?.language ?? stored?.language ?? null;
    const isKept = content === stored?.text?.content;
    return [{ document: id, title: own?.title ?? stored?.title ?? id, content, language, isKept }];
  });
  const folded = new Map(texts.map((text) => [text.document, new FoldedText(text.content)]));
  const anchors = new Map<string, PlainAnchor[]>();
  for (const { key, ...wording } of words) {
    const text = folded.get(wording.document);
    const place = text ? findAgain(text, wording) : null;
    if (!place) continue;
    const { exact, start, end } = place;
    anchors.set(key, [...(anchors.get(key) ?? []), { document: wording.document, exact, start, end }]);
  }
  return { texts, anchors };
}

interface GivenText {
  readonly content: string | undefined;
  readonly title: string | undefined;
  readonly language: string | undefined;
}

/** What nobody has checked: anything may stand where a text is expected. */
type Unchecked = Readonly<Record<string, unknown>>;

const asObject = (value: unknown): Unchecked =>
  typeof value === 'object' && value !== null ? (value as Unchecked) : {};
const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Texts and titles that come with a draft, by the ids of documents; a text by itself is newer than one of a document. */
function givenTexts(records: readonly unknown[]): Map<string, GivenText> {
  const given = new Map<string, GivenText>();
  for (const record of records.map(asObject)) {
    const id = asText(record['id']);
    if (id?.startsWith('document:')) {
      const text = asObject(record['text']);
      const language = asText(text['language']) ?? asText(record['language']);
      given.set(id, { content: asText(text['content']), title: asText(record['title']), language });
    }
    const [document, content] = [asText(record['document']), asText(record['content'])];
    if (id === undefined && document !== undefined && content !== undefined) {
      const language = asText(record['language']) ?? given.get(document)?.language;
      given.set(document, { content, title: given.get(document)?.title, language });
    }
  }
  return given;
}

/** The words of a claim: its quote, which is in its own document, and its passages. */
function wordsOf(record: unknown): Words[] {
  const { document, quote, passages } = asObject(record);
  const given = (Array.isArray(passages) ? passages : []).map(asObject).flatMap((one): Words[] => {
    const [where, exact] = [asText(one['document']), asText(one['exact'])];
    if (where === undefined || exact === undefined) return [];
    return [
      {
        document: where,
        exact,
        prefix: asText(one['prefix']) ?? null,
        suffix: asText(one['suffix']) ?? null,
      },
    ];
  });
  const [own, quoted] = [asText(document), asText(quote)];
  if (own === undefined || quoted === undefined) return given;
  if (given.some((one) => one.document === own && one.exact === quoted)) return given;
  return [{ document: own, exact: quoted }, ...given];
}
