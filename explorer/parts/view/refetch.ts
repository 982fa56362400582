import { createContext } from 'preact';

/** Repeats the query of the view, so that it shows what has just been written. */
export const Refetch = createContext<() => void>(() => undefined);
