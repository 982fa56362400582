import type { ResultOf, VariablesOf } from 'gql.tada';
import { useEffect, useState } from 'preact/hooks';
import { execute } from '../../api/execute.js';
import { operationOf } from '../../api/operation.js';
import { ApiError } from '../../api/api-error.js';
import type { Thing } from '../thing/thing.js';
import { kindOfId, type Kind } from './kind.js';
import { thingsQuery } from './things-query.js';

/** Delay after the last keystroke before a search, in milliseconds. */
const PAUSE = 150;
/** Number of suggestions. */
const OFFERED = 10;

/** Results, with the text searched for. */
export interface Found {
  readonly of: string;
  readonly things: readonly Thing[];
  readonly error: ApiError | null;
}

const NOTHING: Found = { of: '', things: [], error: null };

/** Things of some kinds whose name or id matches the input, as known now, because writes refer to now. */
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
          setFound({ of: text, things, error: null });
        },
        (failure: unknown) => {
          if (!abort.signal.aborted) setFound({ of: text, things: [], error: ApiError.of(failure) });
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
  const variables: VariablesOf<typeof thingsQuery> = { text, first: OFFERED, kind, ids };
  const data = await execute(operationOf(thingsQuery, variables, null), { signal });
  const { nodes, search } = data as ResultOf<typeof thingsQuery>;
  const things = [...nodes, ...search.map(({ node }) => node)].filter((thing) => thing !== null);
  return [...new Map(things.map((thing) => [thing.id, thing])).values()].slice(0, OFFERED);
}
