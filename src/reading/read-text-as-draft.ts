import { createHash } from 'node:crypto';
import { ActorKind } from '../domain/actors/kind.js';
import { idOf } from '../domain/constraints/id-rules.js';
import { time } from '../domain/constraints/time-rule.js';
import { documentText, line, MAX_NAME_LENGTH } from '../domain/constraints/text-rules.js';
import { DocumentKind } from '../domain/documents/kind.js';
import { UserError, type Fault } from '../errors/user-error.js';
import { quoted } from '../errors/quoted.js';
import type { Reader } from '../neo4j/database.js';
import { nearestIds } from '../query/run/unknown-ids.js';
import { fold } from '../storage/text/fold.js';
import { checkArgument } from './drafts/check-argument.js';
import type { ArgumentPath } from './drafts/save-draft.js';
import type { DraftNote } from './drafts/stored-draft.js';
import { readKnownNames } from './known-names.js';
import { readByModel } from './model/read-by-model.js';
import type { ModelServer } from '../context.js';
import type { KnownName, ReadingInput } from './reader/reading-input.js';
import { plainLine } from './reader/plain-line.js';
import { shortSlug } from '../storage/text/slug.js';
import { readText } from './reader/text-reader.js';

/** Code points of a text that are read at once: about 40 pages. */
const LONGEST = 100_000;
/** Of the letters of an English text, the share that is Latin at least. */
const MIN_LATIN = 0.5;

/** What is to be read. */
export interface TextToRead {
  /** Id of a document of the graph; null for a text of a new one. */
  readonly document: string | null;
  /** Null for the newest text of the document that is kept. */
  readonly content: string | null;
  /** In EDTF; null for the day that is known of the document. */
  readonly publishedAt: string | null;
  /** Id or name of an actor; null for the one that is known of the document. */
  readonly publisher: string | null;
  /** Of a new document; null for the first line of the text. */
  readonly title: string | null;
}

/** What was read, to be saved as a draft. */
export interface ReadDraft {
  readonly title: string;
  readonly document: string;
  readonly dossier: Readonly<Record<string, readonly object[]>>;
  readonly notes: ReadonlyMap<string, DraftNote>;
}

/** What is known of a document. */
interface KnownDocument {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly content: string | null;
}

const DOCUMENT = `
MATCH (document:Document {id: $id})
OPTIONAL MATCH (text:Text {document: $id})
WITH document, text ORDER BY text.byRecorded DESC LIMIT 1
RETURN document.title AS title, document.publishedAt AS publishedAt, text.content AS content,
  head([(document)-[:PUBLISHED_BY]->(actor) | actor.id]) AS publisher
`;
const DOCUMENT_IDS = 'MATCH (document:Document) RETURN document.id AS id';

/** Reads a text by its grammar, or by the language model if there is one, and drafts what it claims. Nothing is written. */
export async function readTextAsDraft(
  reader: Reader,
  wanted: TextToRead,
  model: ModelServer | null,
  path: ArgumentPath,
  signal: AbortSignal,
): Promise<ReadDraft> {
  if (wanted.document !== null) checkArgument(wanted.document, idOf('document'), path('document'));
  if (wanted.publishedAt !== null) checkArgument(wanted.publishedAt, time, path('publishedAt'));
  if (wanted.title !== null) checkArgument(wanted.title, titleOfNew(wanted), path('title'));
  const stored =
    wanted.document === null ? null : await storedDocument(reader, wanted.document, path('document'));
  const text = wanted.content ?? stored?.content ?? null;
  if (text === null) throw noText(wanted, path);
  checkArgument(text, readable(model), path(wanted.content === null ? 'document' : 'content'));
  const names = await readKnownNames(reader);
  const by = publisherOf(wanted.publisher ?? stored?.publisher ?? null, names, path('publisher'));
  const publishedAt = wanted.publishedAt ?? stored?.publishedAt ?? null;
  const document =
    wanted.document ?? `document:read-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  const known = by.isNew ? [...names, by.name] : names;
  const input: ReadingInput = { text, document, publishedAt, publisher: by.name.id, names: known };
  const { dossier, notes } = model ? await readByModel(input, model, signal) : readText(input);
  const title = stored?.title ?? wanted.title ?? titleOf(text);
  const { id, name, kind } = by.name;
  const own = {
    ...{ id: document, kind: documentKindOf(by.name), title, publishers: [id] },
    ...(publishedAt !== null && { publishedAt }),
    text: { content: text },
  };
  const isGiven = stored !== null && wanted.content !== null && wanted.content !== stored.content;
  return {
    title: plainLine(`Read from: ${title}`, 500),
    document,
    dossier: {
      ...dossier,
      actors: [...(by.isNew ? [{ id, name, kind }] : []), ...dossier.actors],
      documents: [...(stored ? [] : [own]), ...dossier.documents],
      ...(isGiven && { texts: [{ document, content: text }] }),
    },
    notes: by.isNew
      ? new Map([...notes, [id, { score: 0.5, reasons: [`“${name}” is no known actor: a new one`] }]])
      : notes,
  };
}

async function storedDocument(reader: Reader, id: string, path: string): Promise<KnownDocument> {
  const [found] = await reader.run<KnownDocument & object>({ text: DOCUMENT, parameters: { id } });
  if (found) return found;
  const ids = await reader.run<{ id: string }>({ text: DOCUMENT_IDS, parameters: {} });
  const nearest = nearestIds(
    id,
    ids.map((one) => one.id),
  );
  throw UserError.of({
    code: 'UNKNOWN_ID',
    path,
    message: `There is no document ${quoted(id)}.`,
    hint:
      nearest.length > 0
        ? `Did you mean ${nearest.join(' or ')}?`
        : 'Leave it out to read a text of a new document.',
  });
}

const noText = ({ document }: TextToRead, path: ArgumentPath): UserError =>
  UserError.of({
    code: 'INVALID_ARGUMENT',
    path: path(document === null ? 'content' : 'document'),
    message: document === null ? 'There is no text to read.' : `No text of ${quoted(document)} is kept.`,
    hint:
      document === null
        ? 'Give a text, or a document whose text is kept.'
        : 'Give its text, or keep it first.',
  });

/** What is wrong with a text that is to be read. */
const readable =
  (model: ModelServer | null) =>
  (text: string): Fault | null => {
    const fault = documentText(text);
    if (fault) return fault;
    const { length } = Array.from(text);
    if (length > LONGEST)
      return {
        code: 'LIMIT_EXCEEDED',
        message: `This text has ${length} characters.`,
        hint: `Expected at most ${LONGEST}; read it part by part.`,
      };
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (model !== null || latin >= letters * MIN_LATIN) return null;
    return {
      code: 'INVALID_ARGUMENT',
      message: 'This text is not in English.',
      hint: 'Expected an English text; others are read by a language model only, if CLAIMGRAPH_MODEL_URL names one.',
    };
  };

/** The actor with an id or a name; a new one for a name that nobody has. */
function publisherOf(
  given: string | null,
  names: readonly KnownName[],
  path: string,
): { name: KnownName; isNew: boolean } {
  if (given === null)
    throw UserError.of({
      code: 'INVALID_ARGUMENT',
      path,
      message: 'It is not known who published this text.',
      hint: 'Expected the id of an actor: who says what the text attributes to nobody else.',
    });
  const actors = names.filter(({ id }) => id.startsWith('actor:'));
  const byId = actors.find(({ id }) => id === given);
  if (byId) return { name: byId, isNew: false };
  if (given.startsWith('actor:')) throw unknownActor(given, actors, path);
  const [first, ...others] = actors.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => fold(one) === fold(given)),
  );
  if (first && others.length > 0)
    throw UserError.of({
      code: 'INVALID_ARGUMENT',
      path,
      message: `${quoted(given)} is the name of several actors.`,
      hint: `Expected one of ${[first, ...others].map(({ id }) => id).join(', ')}.`,
    });
  if (first) return { name: first, isNew: false };
  const name = plainLine(given, 500);
  const slug = shortSlug(name, 80);
  if (slug === '')
    throw UserError.of({
      code: 'INVALID_ARGUMENT',
      path,
      message: 'The publisher has no name.',
      hint: 'Expected the name or the id of an actor.',
    });
  const id = `actor:${slug}`;
  const taken = actors.some((actor) => actor.id === id) ? `${id}-publisher` : id;
  return { name: { id: taken, name, aliases: [], kind: ActorKind.ORGANIZATION, within: null }, isNew: true };
}

const unknownActor = (given: string, actors: readonly KnownName[], path: string): UserError => {
  const nearest = nearestIds(
    given,
    actors.map(({ id }) => id),
  );
  return UserError.of({
    code: 'UNKNOWN_ID',
    path,
    message: `There is no actor ${quoted(given)}.`,
    hint: nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : 'Expected the id of an actor.',
  });
};

/** What is wrong with a title. */
const titleOfNew =
  ({ document }: TextToRead) =>
  (title: string): Fault | null =>
    document === null
      ? line(MAX_NAME_LENGTH)(title)
      : {
          code: 'INVALID_ARGUMENT',
          message: `${quoted(document)} has a title.`,
          hint: 'Leave it out, or leave out the document, which makes a new one.',
        };

/** The first line of a text. */
const titleOf = (text: string): string => plainLine(text.trim().split('\n')[0] ?? '', 200) || 'Text';

/** What those who publish mostly publish. */
const DOCUMENT_KINDS: Readonly<Record<string, DocumentKind>> = {
  MEDIA: DocumentKind.NEWS_ARTICLE,
  PERSON: DocumentKind.NEWS_ARTICLE,
  UNIDENTIFIED: DocumentKind.NEWS_ARTICLE,
  ORGANIZATION: DocumentKind.REPORT,
};

const documentKindOf = ({ kind }: KnownName): DocumentKind =>
  DOCUMENT_KINDS[kind] ?? DocumentKind.PRESS_RELEASE;
