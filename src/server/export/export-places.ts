import type { Config } from '../../config.js';
import { Bulkhead } from '../load/bulkhead.js';

/** The exports of one process. One may take minutes, so none waits for another to end. */
export const exportPlaces = ({ CLAIMGRAPH_MAX_EXPORTS }: Config): Bulkhead =>
  new Bulkhead({
    what: 'exports',
    atOnce: CLAIMGRAPH_MAX_EXPORTS,
    waiting: 0,
    patience: 0,
    settings: 'CLAIMGRAPH_MAX_EXPORTS',
  });
