import { useAsOf } from '../address/use-as-of.js';
import { useToken } from './token.js';

/** The token, if writing is possible; null in views of the past, which would not show what is written. */
export function useWritingToken(): string | null {
  const token = useToken();
  const asOf = useAsOf();
  return asOf === null ? token : null;
}
