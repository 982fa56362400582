import { useState } from 'preact/hooks';
import { ApiError } from '../api/api-error.js';

/** Something that is sent, and what went wrong with it. */
export interface Sending {
  readonly busy: boolean;
  readonly error: ApiError | null;
  /** Does what sends it; true if it succeeded. */
  readonly send: (sending: () => Promise<void>) => Promise<boolean>;
}

export function useSending(): Sending {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const send = async (sending: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      await sending();
      return true;
    } catch (failure) {
      setError(ApiError.of(failure));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, send };
}
