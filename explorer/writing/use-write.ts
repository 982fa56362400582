import type { TadaDocumentNode } from 'gql.tada';
import { useContext, useState } from 'preact/hooks';
import { AskAgain } from '../parts/asked/ask-again.js';
import { ask } from '../question/ask.js';
import { questionOf } from '../question/question.js';
import { Refusal } from '../question/refusal.js';
import { useToken } from './token.js';

/** A mutation, and how far it has come. */
export interface Writing<Variables> {
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** Sends it; true if it was taken in, and then the view asks again. */
  readonly write: (variables: Variables) => Promise<boolean>;
}

/** Writes with the token that was entered. */
export function useWrite<Answer, Variables extends Record<string, unknown>>(
  mutation: TadaDocumentNode<Answer, Variables>,
): Writing<Variables> {
  const token = useToken();
  const again = useContext(AskAgain);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const write = async (variables: Variables): Promise<boolean> => {
    setBusy(true);
    setRefusal(null);
    try {
      await ask(questionOf(mutation, variables, null), { ...(token !== null && { token }) });
      again();
      return true;
    } catch (failure) {
      setRefusal(Refusal.of(failure));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, write };
}
