import type { ResultOf, VariablesOf } from 'gql.tada';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../question/ask.js';
import { questionOf } from '../../question/question.js';
import { Refusal } from '../../question/refusal.js';
import type { Thing } from '../thing/thing.js';
import { kindOfId, type Kind } from './kind.js';
import { thingsQuestion } from './things-question.js';

/** How long one waits for the next letter before asking, in milliseconds. */
const PAUSE = 150;
/** Things that are offered. */
const OFFERED = 10;

/** What was found, for which text. */
export interface Found {
  readonly of: string;
  readonly things: readonly Thing[];
  readonly refusal: Refusal | null;
}

const NOTHING: Found = { of: '', things: [], refusal: null };

/** Things of some kinds that fit what is typed, a name or an id, as known now: it is now that one writes. */
export function useThingsFound(typed: string, kinds: readonly Kind[]): Found {
  const text = typed.trim();
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    if (text === '') {
      setFound(NOTHING);
      return;
    }
    const abort = new AbortController();
    const waiting = setTimeout(() => {
      find(text, kinds, abort.signal).then(
        (things) => {
          setFound({ of: text, things, refusal: null });
        },
        (failure: unknown) => {
          if (!abort.signal.aborted) setFound({ of: text, things: [], refusal: Refusal.of(failure) });
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(waiting);
      abort.abort();
    };
  }, [text]);
  return found;
}

async function find(text: string, kinds: readonly Kind[], signal: AbortSignal): Promise<Thing[]> {
  const ids = kinds.some((kind) => kind === kindOfId(text)) ? [text] : [];
  const kind = kinds.map((one) => one.toUpperCase() as Uppercase<Kind>);
  const variables: VariablesOf<typeof thingsQuestion> = { text, first: OFFERED, kind, ids };
  const answer = await ask(questionOf(thingsQuestion, variables, null), { signal });
  const { nodes, search } = answer as ResultOf<typeof thingsQuestion>;
  const things = [...nodes, ...search.map(({ node }) => node)].filter((thing) => thing !== null);
  return [...new Map(things.map((thing) => [thing.id, thing])).values()].slice(0, OFFERED);
}
