import type { TadaDocumentNode } from 'gql.tada';
import { Problems } from '../../parts/view/problems.js';
import type { Thing } from '../../parts/thing/thing.js';
import { ThingLinks } from '../../parts/thing/thing-link.js';
import { useWritingToken } from '../../writing/use-writing-token.js';
import { useWrite } from '../../writing/use-write.js';

interface Decision {
  readonly id: string;
  readonly decidedAt: string;
  readonly decidedBy: string;
  readonly reason: string;
  readonly undoneAt: string | null;
  readonly things: readonly Thing[];
}

interface Properties {
  title: string;
  decisions: readonly Decision[];
  undo: TadaDocumentNode<unknown, { id: string }>;
}

/** The latest decisions, each of which can be undone. */
export function Decided({ title, decisions, undo }: Properties) {
  const token = useWritingToken();
  const { busy, error, write } = useWrite(undo);
  if (decisions.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {error !== null && <Problems error={error} />}
      <ul class="plain">
        {decisions.toReversed().map(({ id, decidedAt, decidedBy, reason, undoneAt, things }) => (
          <li key={id} class="decision">
            <span>
              <ThingLinks things={things} />{' '}
              <span class="quiet">
                by {decidedBy} on {decidedAt.slice(0, 10)}: {reason}
                {undoneAt !== null && `; undone on ${undoneAt.slice(0, 10)}`}
              </span>
            </span>
            {token !== null && undoneAt === null && (
              <button
                type="button"
                disabled={busy}
                onClick={() => {
                  void write({ id });
                }}
              >
                Undo
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
