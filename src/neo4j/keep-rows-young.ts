import { setFlagsFromString } from 'node:v8';

/**
 * Of each place in the code that makes lists V8 watches how many outlive a collection; where most do, it makes all further
 * ones old from the start. Those that the driver unpacks may look so while a program starts, and from then on every row
 * lies among the old, where it keeps alive what it refers to: of a page of 200 events, collecting took 10 ms instead of 1.
 * We read rows as they arrive, and let go of them.
 */
export const keepRowsYoung = (): void => {
  setFlagsFromString('--no-allocation-site-pretenuring');
};
