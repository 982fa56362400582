import type { TadaDocumentNode } from 'gql.tada';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { useAsOf } from '../address/use-as-of.js';
import { ask } from './ask.js';
import { questionOf, type Question } from './question.js';
import { Refusal } from './refusal.js';

/** A question, and how far its answer has come. */
export interface Asked<Answer> {
  readonly question: Question;
  readonly loading: boolean;
  /** While the next one is loading, the one before. */
  readonly answer: Answer | null;
  readonly refusal: Refusal | null;
  /** Asks once more, as after a write. */
  readonly again: () => void;
}

interface State<Answer> {
  /** To which question of which time this belongs. */
  readonly of: string | null;
  readonly answer: Answer | null;
  readonly refusal: Refusal | null;
}

/** The answer to a question as of the moment that the address names. */
export function useAnswer<Answer, Variables extends Record<string, unknown>>(
  document: TadaDocumentNode<Answer, Variables>,
  variables: Variables,
): Asked<Answer> {
  const asOf = useAsOf();
  const [times, setTimes] = useState(0);
  const [state, setState] = useState<State<Answer>>({ of: null, answer: null, refusal: null });
  const asked = JSON.stringify(variables);
  // Variables are new objects with each rendering; what they say decides.
  const question = useMemo(() => questionOf(document, variables, asOf), [document, asked, asOf]);
  const of = JSON.stringify([question, times]);

  useEffect(() => {
    const abort = new AbortController();
    ask(question, { signal: abort.signal }).then(
      (data) => {
        if (abort.signal.aborted) return;
        setState({ of, answer: data as Answer, refusal: null });
      },
      (failure: unknown) => {
        if (!abort.signal.aborted) setState({ of, answer: null, refusal: Refusal.of(failure) });
      },
    );
    return () => {
      abort.abort();
    };
  }, [of]);

  const again = useCallback(() => {
    setTimes((before) => before + 1);
  }, []);
  return { question, loading: state.of !== of, answer: state.answer, refusal: state.refusal, again };
}
