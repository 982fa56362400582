import { exampleOf } from './example.js';
import euphrates from '../examples/unidentified-perpetrators.graphql';
import ghika from '../examples/what-ghika-said.graphql';
import iraqShare from '../examples/iraq-share.graphql';
import provenance from '../examples/from-250-strikes-to-the-article.graphql';
import raf from '../examples/raf-on-17-march.graphql';
import strikes from '../examples/strikes-on-isis.graphql';
import syria from '../examples/within-syria.graphql';
import vehicles from '../examples/vehicles-destroyed.graphql';

/** In the best order for a newcomer. */
export const examples = [strikes, raf, ghika, provenance, euphrates, syria, vehicles, iraqShare].map(
  exampleOf,
);
