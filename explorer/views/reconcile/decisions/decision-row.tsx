import type { TadaDocumentNode } from 'gql.tada';
import { LOCALE } from '../../../language/locale.js';
import { Problems } from '../../../parts/view/problems.js';
import { nameOf, type Thing } from '../../../parts/thing/thing.js';
import { ThingLink } from '../../../parts/thing/thing-link.js';
import { useWritingToken } from '../../../writing/use-writing-token.js';
import { useWrite } from '../../../writing/use-write.js';
import { WRITE_WORDS } from '../problem-words.js';
import { texts } from '../../../language/texts.js';
import { Working } from '../working.js';

/** A decision of any sort. */
export interface Decision {
  readonly id: string;
  readonly decidedAt: string;
  readonly decidedBy: string;
  readonly reason: string;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  /** What was merged or told apart; what stays, or covers the other, comes first. */
  readonly things: readonly Thing[];
}

/** A mutation that undoes one sort of decision. */
export type Undo = TadaDocumentNode<unknown, { id: string }>;

interface Properties {
  decision: Decision;
  /** Between the things: are one, are not, or covers. */
  between: string;
  undo: Undo;
}

const written = (instant: string): string =>
  new Date(instant).toLocaleString(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });

/** What was decided, by whom, when and why, and whether it was undone. */
export function DecisionRow({ decision, between, undo }: Properties) {
  const { id, decidedAt, decidedBy, reason, undoneAt, undoneBy, things } = decision;
  const token = useWritingToken();
  const { busy, error, write } = useWrite(undo);
  return (
    <li class="decision" data-undone={undoneAt !== null}>
      <div>
        <p class="decision-things">
          {things.map((thing, index) => (
            <span key={thing.id}>
              {index > 0 && <span class="quiet"> {index === 1 ? between : texts.reconcile.and} </span>}
              <ThingLink thing={thing} /> <span class="quiet">{thing.id}</span>
            </span>
          ))}
        </p>
        <p>
          <span dir="auto">{reason}</span>
        </p>
        <p class="quiet">
          <bdi>{decidedBy}</bdi>
          {texts.words.comma}
          <time dateTime={decidedAt}>{written(decidedAt)}</time>
          {undoneAt !== null && (
            <>
              {texts.reconcile.undoneBy(
                <bdi>{undoneBy}</bdi>,
                <time dateTime={undoneAt}>{written(undoneAt)}</time>,
              )}
            </>
          )}
        </p>
        <Working busy={busy} />
        {error !== null && <Problems error={error} words={WRITE_WORDS} />}
      </div>
      {token !== null && undoneAt === null && (
        <button
          type="button"
          disabled={busy}
          aria-label={texts.reconcile.undoLabel(
            things.map((thing) => `${nameOf(thing)} (${thing.id})`).join(` ${between} `),
          )}
          onClick={() => {
            void write({ id });
          }}
        >
          {texts.reconcile.undo}
        </button>
      )}
    </li>
  );
}
