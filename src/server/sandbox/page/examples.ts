import { exampleOf } from './example.js';
import comparison from '../further-examples/sources-side-by-side.graphql';
import euphrates from '../examples/unidentified-perpetrators.graphql';
import ghika from '../examples/what-ghika-said.graphql';
import iraqShare from '../examples/iraq-share.graphql';
import provenance from '../examples/from-250-strikes-to-the-article.graphql';
import raf from '../examples/raf-on-17-march.graphql';
import strikes from '../examples/strikes-on-isis.graphql';
import subscription from '../further-examples/claims-as-they-come-in.graphql';
import stated from '../further-examples/as-stated-on-25-march.graphql';
import totals from '../further-examples/strikes-in-all-and-by-month.graphql';
import syria from '../examples/within-syria.graphql';
import vehicles from '../examples/vehicles-destroyed.graphql';

/** In the best order for a newcomer. */
export const examples = [
  ...[strikes, raf, ghika, provenance, totals, comparison, stated, euphrates],
  ...[syria, vehicles, iraqShare, subscription],
].map(exampleOf);
