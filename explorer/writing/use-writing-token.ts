import { useAsOf } from '../address/use-as-of.js';
import { useToken } from './token.js';

/** The token to write with, where one can write; null while one looks back, where what is written would not show. */
export function useWritingToken(): string | null {
  const token = useToken();
  const asOf = useAsOf();
  return asOf === null ? token : null;
}
