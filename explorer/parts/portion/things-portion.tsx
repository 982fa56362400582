import type { Thing } from '../thing/thing.js';
import { ThingLinks } from '../thing/thing-link.js';
import { Portion } from './portion.js';
import { texts } from '../../language/texts.js';

interface Properties {
  of: keyof typeof texts.lists;
  within?: string;
  things: readonly Thing[];
}

/** Things that the API returns in full, each with a link to its page. */
export const ThingsPortion = ({ things, ...list }: Properties) => (
  <Portion {...list} list={things}>
    {(shown) => <ThingLinks things={shown} />}
  </Portion>
);
