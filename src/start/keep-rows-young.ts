import { setFlagsFromString } from 'node:v8';

/**
 * At each place that allocates arrays, V8 observes how many survive a collection; if most do, it allocates all later
 * ones in the old generation. The driver's rows may look so while a program starts. From then on, every row is old, and
 * keeps alive what it refers to: collecting a page of 200 events took 10 ms instead of 1. We read rows as they arrive,
 * and drop them. The option holds for the whole process, so each program sets it as it starts.
 */
export const keepRowsYoung = (): void => {
  setFlagsFromString('--no-allocation-site-pretenuring');
};
