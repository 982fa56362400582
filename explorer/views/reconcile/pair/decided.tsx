import type { ResultOf } from 'gql.tada';
import type { ComponentChildren } from 'preact';
import { Problems } from '../../../parts/view/problems.js';
import { useWrite } from '../../../writing/use-write.js';
import { useWritingToken } from '../../../writing/use-writing-token.js';
import { nameOf, type Thing } from '../../../parts/thing/thing.js';
import { undoMergeMutation, undoRefusalMutation } from '../decision-mutations.js';
import type { Pair } from '../reconcile-state.js';
import type { pairQuery } from './pair-query.js';
import type { Side } from './sides.js';
import { WRITE_WORDS } from '../problem-words.js';
import { texts } from '../../../language/texts.js';
import { Working } from '../working.js';
import './decision-form.css';

type Answer = ResultOf<typeof pairQuery>;

interface Properties {
  pair: Pair;
  sides: readonly [Side, Side];
  merges: Answer['merges']['nodes'];
  refusals: Answer['mergeRefusals']['nodes'];
  /** What to decide, if nothing has been decided of them. */
  children: ComponentChildren;
}

/** What has been decided of two things already, which can be undone; otherwise what to decide. */
export function Decided({ pair: { keep, merge }, sides, merges, refusals, children }: Properties) {
  const token = useWritingToken();
  const undoMerge = useWrite(undoMergeMutation);
  const undoRefusal = useWrite(undoRefusalMutation);
  const isOfBoth = (ids: readonly string[]) => ids.includes(keep) && ids.includes(merge);
  const merged = merges.find((one) => isOfBoth([one.kept.id, ...one.merged.map(({ id }) => id)]));
  const refused = refusals.find(({ pair }) => isOfBoth(pair.map(({ id }) => id)));
  const decision = merged ?? refused;
  const undo = merged === undefined ? undoRefusal : undoMerge;
  if (decision === undefined)
    return sides[0].thing.id === sides[1].thing.id ? <p>{texts.reconcile.oneAlready}</p> : <>{children}</>;
  return (
    <div class="pair-decided">
      <p>
        {texts.reconcile.decidedBy(
          <strong>{merged === undefined ? apart(refused?.covering ?? null) : texts.reconcile.same}</strong>,
          <bdi>{decision.decidedBy}</bdi>,
          decision.decidedAt.slice(0, 10),
          <span dir="auto">{decision.reason}</span>,
        )}
      </p>
      {token !== null && (
        <button
          type="button"
          disabled={undo.busy}
          onClick={() => {
            void undo.write({ id: decision.id });
          }}
        >
          {texts.reconcile.undo}
        </button>
      )}
      <Working busy={undo.busy} />
      {undo.error !== null && <Problems error={undo.error} words={WRITE_WORDS} />}
    </div>
  );
}

const apart = (covering: Thing | null): string =>
  covering === null ? texts.reconcile.notSame : texts.reconcile.covers(nameOf(covering));
