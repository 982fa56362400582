import { AS_OF } from '../api/as-of.js';
import { useParameters } from './use-parameters.js';

/** The day or instant as of which everything is shown; null for now. */
export const useAsOf = (): string | null => useParameters().get(AS_OF);
