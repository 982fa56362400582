import { table } from './table.js';
import { whole } from './whole.js';
import type { ViewsMeasured } from '../views/measure-views.js';

/** Milliseconds after which a view is to be of use. */
const WANTED = { cold: 4_000, warm: 1_500 };

/** How long people wait for the views of the explorer. */
export const viewsSection = ({ events, views }: ViewsMeasured): string =>
  `The explorer in Chromium, on ${whole(events)} events: UCDP GED of Syria, the strike releases and the first dossier. A view is of use once
all of its parts have their answers, none of which the server had kept. Cold: on a server that has just been started, in a browser that
has nothing of the explorer. Warm: the median of further visits. Goal: ${WANTED.cold / 1_000} s cold, ${WANTED.warm / 1_000} s warm.

${table(
  ['', 'cold, ms', 'warm, ms', 'holds'],
  views.map(({ title, cold, warm }) => [
    title,
    whole(cold),
    whole(warm),
    cold <= WANTED.cold && warm <= WANTED.warm ? 'yes' : 'no',
  ]),
)}`;
