import type { ResultOf } from 'gql.tada';
import { useState } from 'preact/hooks';
import { ApiError } from '../../../api/api-error.js';
import { execute } from '../../../api/execute.js';
import { operationOf } from '../../../api/operation.js';
import { Problems } from '../../../parts/view/problems.js';
import { useWritingToken } from '../../../writing/use-writing-token.js';
import { undoMergeMutation } from '../decision-mutations.js';
import { latestMergesQuery } from './bulk-query.js';
import { StepProgress } from './step-progress.js';
import { togetherSince } from './together.js';
import { useSteps } from './use-steps.js';
import { texts } from '../../../language/texts.js';

interface Properties {
  /** When the many merges were begun, as their reasons say. */
  begun: string;
  onUndone: () => void;
}

/** Undoes all merges that were made in one run. */
export function UndoTogether({ begun, onUndone }: Properties) {
  const token = useWritingToken();
  const steps = useSteps();
  const [error, setError] = useState<ApiError | null>(null);
  if (token === null) return null;
  const undoAll = async (): Promise<void> => {
    setError(null);
    try {
      const ids = await mergesSince(begun);
      await steps.run(
        ids.map((id) => ({
          about: id,
          write: () => execute(operationOf(undoMergeMutation, { id }, null), { token }),
        })),
      );
      onUndone();
    } catch (failure) {
      setError(ApiError.of(failure));
    }
  };
  return (
    <div class="undo-together">
      <button
        type="button"
        disabled={steps.running}
        aria-label={texts.reconcile.undoAllLabel(texts.reconcile.at(begun.slice(0, 10), begun.slice(11, 16)))}
        onClick={() => {
          void undoAll();
        }}
      >
        {texts.reconcile.undoAll}
      </button>
      <StepProgress steps={steps} words={texts.reconcile.undone} />
      {error !== null && <Problems error={error} />}
    </div>
  );
}

/** The ids of the merges of a run, the latest first: a run begins after everything that is older. */
async function mergesSince(begun: string): Promise<string[]> {
  const found: string[] = [];
  for (let before: string | null = null; ;) {
    const operation = operationOf(latestMergesQuery, { before }, null);
    const { merges } = (await execute(operation)) as ResultOf<typeof latestMergesQuery>;
    const own = merges.nodes.filter(({ reason }) => togetherSince(reason) === begun);
    found.push(...own.map(({ id }) => id).toReversed());
    const isOver = found.length > 0 && own.length === 0;
    if (isOver || !merges.pageInfo.hasPreviousPage) return found;
    before = merges.pageInfo.startCursor;
  }
}
