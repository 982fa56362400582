import { createContext } from 'preact';

/** Executes the query of the view again, so that it shows what has just been written. */
export const Refetch = createContext<() => void>(() => undefined);
