import { createContext } from 'preact';

/** Asks the question of the view again, so that it shows what has just been written. */
export const AskAgain = createContext<() => void>(() => undefined);
