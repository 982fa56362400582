import type { ResultOf } from 'gql.tada';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useAsOf } from '../../address/use-as-of.js';
import { useParameters } from '../../address/use-parameters.js';
import { type QueryResult, useQuery, useQueryWith } from '../../api/use-query.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { Pager } from '../../parts/view/pager.js';
import { View } from '../../parts/view/view.js';
import { useWritingToken } from '../../writing/use-writing-token.js';
import { draftQuery, draftsOfDocumentQuery } from './draft/draft-operations.js';
import { ReadText } from './list/read-text.js';
import { AboutText } from './room/about-text.js';
import { DraftChoice } from './room/draft-choice.js';
import { entriesOf } from './room/entry.js';
import { Panes, type ShownText } from './room/panes.js';
import { roomQuery } from './room/room-query.js';
import { useThings } from './room/things.js';
import { WriterRoom } from './room/writer-room.js';
import { itemOf } from './draft/item.js';
import './read.css';
import './room/room.css';
import { texts } from '../../language/texts.js';

/** Claims of the graph that are shown with a text at a time. */
const CLAIMS_SHOWN = 500;
/** URL parameter with the page of them. */
const AFTER = 'claims';
/** URL parameter with the draft of a document, if it is not the newest open one. */
const DRAFT = 'draft';

type Document = NonNullable<ResultOf<typeof roomQuery>['document']>;
type Draft = NonNullable<ResultOf<typeof draftQuery>['draft']>;
type Listed = ResultOf<typeof draftsOfDocumentQuery>['drafts']['nodes'];

/** What a room is made of, once all of it is there. */
interface Loaded {
  readonly document: Document | null;
  readonly draft: Draft | null;
  readonly drafts: Listed;
}

const NO_DRAFTS: Listed = [];

/** The reading room of a document, or of a draft: a text, and what is claimed by its words. */
export default function RoomView({ id }: { id: string }) {
  return <Room key={id} id={id} />;
}

function useRoom(id: string): { result: QueryResult<Loaded>; documentId: string | null } {
  const token = useWritingToken();
  const parameters = useParameters();
  const named = parameters.get(DRAFT);
  const isDraft = id.startsWith('draft:');
  const asking = { asOf: null, token };
  const listed = useQueryWith(asking, draftsOfDocumentQuery, isDraft || token === null ? null : { id });
  const drafts = token === null ? NO_DRAFTS : (listed.data?.drafts.nodes ?? NO_DRAFTS);
  const newest = drafts.find(({ state }) => state === 'OPEN')?.id ?? null;
  const draftId = token === null ? null : isDraft ? id : (named ?? newest);
  const read = useQueryWith(asking, draftQuery, draftId === null ? null : { id: draftId });
  const draft = draftId === null ? null : (read.data?.draft ?? null);
  const documentId = isDraft ? (draft?.texts[0]?.document ?? null) : id;
  const page = { first: CLAIMS_SHOWN, after: parameters.get(AFTER) };
  const stored = useQuery(roomQuery, documentId === null ? null : { id: documentId, ...page });
  const awaited = [
    ...(documentId === null ? [] : [stored]),
    ...(isDraft || token === null ? [] : [listed]),
    ...(draftId === null ? [] : [read]),
  ];
  const loading = awaited.some((one) => one.loading);
  const isThere = awaited.every((one) => one.data !== null);
  const error = awaited.find((one) => one.error !== null)?.error ?? null;
  return {
    documentId,
    result: {
      operation: stored.operation,
      loading,
      error,
      data: isThere ? { document: stored.data?.document ?? null, draft, drafts } : null,
      refetch: () => {
        for (const one of awaited) one.refetch();
      },
    },
  };
}

function Room({ id }: { id: string }) {
  const { result, documentId } = useRoom(id);
  const [decided, setDecided] = useState<string | null>(null);
  const token = useWritingToken();
  const asOf = useAsOf();
  const { data } = result;
  const draftText = data?.draft?.texts.find(({ document }) => document === documentId) ?? null;
  const title = data?.document?.title ?? draftText?.title ?? data?.draft?.title ?? id;
  return (
    <View title={title} result={result} words={texts.read.problems}>
      {({ document, draft, drafts }) => {
        const content = draftText?.content ?? document?.kept?.content ?? null;
        const language = draftText?.language ?? document?.kept?.language ?? null;
        const shown: ShownText | null =
          content === null || documentId === null
            ? null
            : {
                ...{ document: documentId, title, content, language },
                publishedAt: document?.publishedAt?.edtf ?? null,
              };
        const about = <AboutText document={document} isKept={draftText?.isKept ?? true} />;
        const isOpen = draft?.state === 'OPEN' || draft === null;
        return (
          <>
            {decided !== null && (
              <p class="room-note" role="status">
                {decided}
              </p>
            )}
            {drafts.length > 1 && (
              <DraftChoice drafts={drafts} chosen={draft?.id ?? null} parameter={DRAFT} />
            )}
            {token !== null && isOpen && (shown !== null || draft !== null) ? (
              <WriterRoom
                key={draft?.id ?? 'new'}
                token={token}
                draft={draft}
                document={document}
                shown={shown}
                about={about}
                onDecided={(what) => {
                  setDecided(what);
                  result.refetch();
                }}
                onRead={result.refetch}
              />
            ) : shown === null ? (
              <NoText id={id} document={document} onRead={result.refetch} />
            ) : (
              <ReaderRoom shown={shown} document={document} draft={draft} about={about} />
            )}
            {shown !== null && document !== null && (
              <Pager
                parameter={AFTER}
                of="claims"
                total={document.anchoredClaims.totalCount}
                page={document.anchoredClaims.pageInfo}
              />
            )}
            {token === null && (
              <p class="quiet">{asOf === null ? texts.read.list.writers : texts.read.list.past}</p>
            )}
          </>
        );
      }}
    </View>
  );
}

/** A document without a text: a writer adds one. */
function NoText({ id, document, onRead }: { id: string; document: Document | null; onRead: () => void }) {
  const token = useWritingToken();
  if (document === null) return <EmptyState>{texts.read.room.noDraft(id)}</EmptyState>;
  return (
    <>
      <p>{texts.read.room.noText}</p>
      {token !== null && <ReadText token={token} document={document.id} onRead={onRead} />}
    </>
  );
}

interface ReaderProperties {
  shown: ShownText;
  document: Document | null;
  /** A draft that was decided. */
  draft: Draft | null;
  about: ComponentChildren;
}

const NO_PROBLEMS: ReadonlyMap<string, readonly string[]> = new Map();

/** The room for those who only read. */
function ReaderRoom({ shown, document, draft, about }: ReaderProperties) {
  // What was accepted of a draft is in the graph.
  const items = (draft?.items ?? [])
    .map(itemOf)
    .filter(({ state }) => draft?.state !== 'ACCEPTED' || state === 'DROPPED');
  const claims = document?.anchoredClaims.nodes ?? [];
  const token = useWritingToken();
  const named = claims.flatMap(({ subject, object, saidBy, document: own }) =>
    [subject, object, ...saidBy, own].filter((one) => one !== null),
  );
  const things = useThings(items, named, token);
  return (
    <>
      {about}
      {draft !== null && draft.state !== 'OPEN' && draft.decidedBy !== null && (
        <p class="room-note">
          {texts.read.room.decided[draft.state](draft.decidedBy, String(draft.decidedAt).slice(0, 10))}{' '}
          {draft.reason}
        </p>
      )}
      <Panes
        shown={shown}
        entries={entriesOf(items, claims, shown.document)}
        things={things}
        problems={NO_PROBLEMS}
        work={null}
      />
    </>
  );
}
