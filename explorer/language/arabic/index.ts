import { read } from './read.js';
import { reconcile } from './reconcile.js';
import { tools } from './tools.js';
import { chips } from './chips.js';
import { table } from './table.js';
import { explore } from './explore.js';
import { graph } from './graph.js';
import { paths } from './paths.js';
import { disagreements } from './disagreements.js';
import { types } from './types.js';
import { search } from './search.js';
import { document } from './document.js';
import { place } from './place.js';
import { actor } from './actor.js';
import { event } from './event.js';
import { home } from './home.js';
import { edges } from './edges.js';
import { assertClaim } from './assert-claim.js';
import { picture } from './picture.js';
import { actorGraph } from './actor-graph.js';
import { map } from './map.js';
import { kinds } from './kinds.js';
import { drawing } from './drawing.js';
import { statements } from './statements.js';
import { sameAs } from './same-as.js';
import { lines } from './lines.js';
import { claimActions } from './claim-actions.js';
import { claim } from './claim.js';
import { lists } from './lists.js';
import { picker } from './picker.js';
import { time } from './time.js';
import { view } from './view.js';
import { page } from './page.js';
import { measures } from './measures.js';
import { values } from './values.js';
import { words } from './words.js';
import { nouns } from './nouns.js';
import type { Texts } from '../english/index.js';

/**
 * Every text of the interface in Arabic.
 *
 * NOTE TO REVIEWERS: these texts were translated by a machine and have not been read by a native speaker. They want one,
 * ideally someone who works on armed conflict. Terms were chosen so: claim إفادة, statement تصريح, source مصدر, strike ضربة,
 * killed قتلى, wounded جرحى, perpetrator الجهة المنفِّذة, target الجهة المستهدَفة, side طرف, actor جهة, event حدث, place مكان,
 * dispute تعارض (claims that cannot all be true), disagreement تباين (sources that differ), retract سحب, deprecate تهميش,
 * merge دمج. When it has been read, remove this note and empty `note` in `page.ts`, which the interface shows.
 */
export const texts: Texts = {
  nouns,
  words,
  values,
  measures,
  page,
  view,
  time,
  picker,
  lists,
  claim,
  claimActions,
  lines,
  sameAs,
  statements,
  drawing,
  kinds,
  map,
  actorGraph,
  picture,
  assertClaim,
  edges,
  home,
  event,
  actor,
  place,
  document,
  search,
  types,
  disagreements,
  paths,
  graph,
  explore,
  table,
  chips,
  tools,
  reconcile,
  read,
};
