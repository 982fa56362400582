import type { ResultOf } from 'gql.tada';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { ITEM } from '../../../address/read.js';
import { useParameters } from '../../../address/use-parameters.js';
import { saveFile } from '../../../parts/picture/save-file.js';
import type { draftQuery } from '../draft/draft-operations.js';
import { dossierOf } from '../draft/item.js';
import { useDraftStore } from '../draft/use-draft-store.js';
import { ReadButton } from '../list/read-text.js';
import { texts } from '../../../language/texts.js';
import { Decide } from './decide/decide.js';
import { keyOfProblem } from './work.js';
import { entriesOf } from './entry.js';
import { Panes, type ShownText } from './panes.js';
import { Records } from './records.js';
import type { roomQuery } from './room-query.js';
import { Saved, SavingNotes } from './saving.js';
import { useThings } from './things.js';

type StoredClaims = NonNullable<ResultOf<typeof roomQuery>['document']>['anchoredClaims']['nodes'];
const NO_CLAIMS: StoredClaims = [];

interface Properties {
  token: string;
  /** The open draft; null if there is none yet. */
  draft: ResultOf<typeof draftQuery>['draft'];
  document: ResultOf<typeof roomQuery>['document'];
  /** Null for a draft of no text. */
  shown: ShownText | null;
  /** What stands at the beginning of the bar. */
  about: ComponentChildren;
  onDecided: (what: string) => void;
  /** Called once the text was read, so that there is a draft. */
  onRead: () => void;
}

/** The room of a writer: the draft is saved while one works on it. */
export function WriterRoom({ token, draft, document, shown, about, onDecided, onRead }: Properties) {
  const parameters = useParameters();
  const fresh = useMemo(
    () => ({ title: `Read from: ${shown?.title ?? ''}`, document: shown?.document ?? null }),
    [shown?.title, shown?.document],
  );
  const store = useDraftStore(token, draft, fresh);
  const { items, draft: saved } = store.state;
  const claims = document?.anchoredClaims.nodes ?? NO_CLAIMS;
  const named = useMemo(
    () =>
      claims.flatMap(({ subject, object, saidBy, document: own }) =>
        [subject, object, ...saidBy, own].filter((one) => one !== null),
      ),
    [claims],
  );
  const things = useThings(items, named, token);
  const problems = useMemo(() => {
    const byKey = new Map<string, string[]>();
    for (const problem of saved?.problems ?? []) {
      const key = keyOfProblem(problem, items);
      const words = problem.slice(problem.indexOf(': ') + 2);
      byKey.set(key, [...(byKey.get(key) ?? []), words]);
    }
    return byKey;
  }, [saved, items]);
  const entries = useMemo(
    () => entriesOf(items, claims, shown?.document ?? ''),
    [items, claims, shown?.document],
  );
  const work = useMemo(
    () => ({
      token,
      items,
      judge: store.judge.bind(store),
      write: store.write.bind(store),
    }),
    [token, items, store],
  );
  return (
    <>
      <div class="room-bar">
        {about}
        <span class="room-bar-actions">
          {items.length > 0 && <Saved store={store} />}
          {draft === null && items.length === 0 && shown !== null && (
            <ReadButton token={token} document={shown.document} onRead={onRead} />
          )}
          {items.length > 0 && (
            <button
              type="button"
              title={texts.read.room.yamlLong}
              onClick={() => {
                void download(saved?.title ?? fresh.title, items);
              }}
            >
              {texts.read.room.yaml}
            </button>
          )}
          {saved !== null && (
            <Decide
              store={store}
              token={token}
              onDecided={onDecided}
              onGo={(key) => {
                parameters.set({ [ITEM]: key });
              }}
            />
          )}
        </span>
      </div>
      <SavingNotes store={store} />
      {shown === null ? (
        <div class="room-claims card">
          <Records items={items} work={work} things={things} problems={problems} />
        </div>
      ) : (
        <Panes shown={shown} entries={entries} things={things} problems={problems} work={work} />
      )}
    </>
  );
}

/** Saves the draft as a dossier, without what was dropped. */
async function download(title: string, items: Parameters<typeof dossierOf>[0]): Promise<void> {
  const { stringify } = await import('yaml');
  const dossier = dossierOf(items.filter(({ state }) => state !== 'DROPPED'));
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  saveFile(`${name || 'draft'}.yaml`, new Blob([stringify(dossier)], { type: 'application/yaml' }));
}
