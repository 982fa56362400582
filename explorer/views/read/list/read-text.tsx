import { useRef, useState } from 'preact/hooks';
import type { ResultOf } from 'gql.tada';
import { ApiError, type Problem } from '../../../api/api-error.js';
import { execute } from '../../../api/execute.js';
import { operationOf } from '../../../api/operation.js';
import type { Thing } from '../../../parts/thing/thing.js';
import { Problems } from '../../../parts/view/problems.js';
import { readMutation, saveMutation } from '../draft/draft-operations.js';
import { useSending } from '../../../writing/use-sending.js';
import { newId } from '../form/record-kinds.js';
import { RecordChoice } from '../form/record-choice.js';
import { texts } from '../../../language/texts.js';

/** Where a text was read to. */
interface Read {
  readonly draft: string;
  readonly document: string | null;
}

interface Properties {
  token: string;
  /** The document whose text it is; null for a new one. */
  document: string | null;
  onRead: (read: Read) => void;
}

/** The text in a file, by the API, which knows how to read PDF, Word and HTML. */
async function textOfFile(file: File, token: string): Promise<string> {
  const response = await fetch(`/text?${new URLSearchParams({ name: file.name }).toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${token}` },
    body: file,
  });
  const { content, errors } = (await response.json()) as { content?: string; errors?: readonly Problem[] };
  if (content === undefined) throw new ApiError(errors ?? []);
  return content;
}

/** A form for a text: pasted or out of a file, with who published it and when. It becomes a draft. */
export function ReadText({ token, document, onRead }: Properties) {
  const { busy, error, send } = useSending();
  const [content, setContent] = useState('');
  const [title, setTitle] = useState('');
  const [publishedAt, setPublishedAt] = useState('');
  const [publisher, setPublisher] = useState<Thing | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const isNew = document === null;

  const read = (): Promise<boolean> =>
    send(async () => {
      const variables = {
        ...{ document, content, publishedAt: publishedAt.trim() || null },
        ...{ publisher: publisher?.id ?? null, title: title.trim() || null },
      };
      const { draftFromText } = (await execute(operationOf(readMutation, variables, null), {
        token,
      })) as ResultOf<typeof readMutation>;
      onRead({ draft: draftFromText.id, document: draftFromText.texts[0]?.document ?? null });
    });
  const openUnread = (): Promise<boolean> =>
    send(async () => {
      const name = title.trim() || firstLine(content);
      const id = document ?? newId('document', name);
      const isKnown = publisher?.id.startsWith('actor:') === true;
      const published = publishedAt.trim();
      const record = {
        ...{ id, kind: 'NEWS_ARTICLE' as const, title: name, text: { content } },
        ...(published !== '' && { publishedAt: published }),
        ...(isKnown && { publishers: [publisher.id] }),
      };
      const dossier = isNew ? { documents: [record] } : { texts: [{ document: id, content }] };
      const variables = { id: null, title: name, dossier, document: id, notes: null, revision: null };
      const { saveDraft } = (await execute(operationOf(saveMutation, variables, null), {
        token,
      })) as ResultOf<typeof saveMutation>;
      onRead({ draft: saveDraft.id, document: id });
    });
  return (
    <form
      ref={form}
      class="read-form card"
      aria-label={texts.read.list.add}
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <label class="read-content">
        {texts.read.list.text}
        <textarea
          required
          dir="auto"
          rows={8}
          placeholder={texts.read.list.paste}
          value={content}
          onInput={({ currentTarget: { value } }) => {
            setContent(value);
          }}
        />
      </label>
      <label>
        {texts.read.list.file}
        <input
          type="file"
          accept=".txt,.text,.md,.html,.htm,.xhtml,.pdf,.docx"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file)
              void send(async () => {
                setContent(await textOfFile(file, token));
              });
          }}
        />
      </label>
      {isNew && (
        <label>
          {texts.read.list.documentTitle}
          <input
            dir="auto"
            placeholder={texts.read.list.titleDefault}
            value={title}
            onInput={({ currentTarget: { value } }) => {
              setTitle(value);
            }}
          />
        </label>
      )}
      <RecordChoice
        label={texts.read.list.publisher}
        kinds={['actor']}
        picked={publisher === null ? [] : [publisher]}
        near={[]}
        drafted={[]}
        onPick={([one]) => {
          setPublisher(one ?? null);
        }}
        onCreate={(_, name) => {
          // The API makes an actor of a name that nobody has.
          setPublisher({ __typename: 'Organization', id: name, name });
        }}
      />
      <label>
        {texts.read.list.published}
        <input
          placeholder={texts.read.list.publishedExample}
          value={publishedAt}
          onInput={({ currentTarget: { value } }) => {
            setPublishedAt(value);
          }}
        />
      </label>
      {error !== null && <Problems error={error} words={texts.read.problems} />}
      <p class="read-buttons">
        <button type="submit" class="primary" disabled={busy}>
          {busy ? texts.read.list.reading : texts.read.list.read}
        </button>
        <button
          type="button"
          disabled={busy}
          title={texts.read.list.openWhy}
          onClick={() => {
            if (form.current?.reportValidity() === true) void openUnread();
          }}
        >
          {texts.read.list.open}
        </button>
      </p>
    </form>
  );
}

/** Longest title that is made of a text. */
const LONGEST = 200;

const firstLine = (content: string): string => (content.trim().split('\n')[0] ?? '').trim().slice(0, LONGEST);

/** Reads the kept text of a document. */
export function ReadButton({
  token,
  document,
  onRead,
}: {
  token: string;
  document: string;
  onRead: () => void;
}) {
  const { busy, error, send } = useSending();
  return (
    <>
      <button
        type="button"
        class="primary"
        disabled={busy}
        onClick={() => {
          void send(async () => {
            const nothing = { content: null, publishedAt: null, publisher: null, title: null };
            await execute(operationOf(readMutation, { document, ...nothing }, null), { token });
            onRead();
          });
        }}
      >
        {busy ? texts.read.list.reading : texts.read.list.readLong}
      </button>
      {error !== null && <Problems error={error} words={texts.read.problems} />}
    </>
  );
}
