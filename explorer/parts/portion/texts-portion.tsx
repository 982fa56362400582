import { Portion } from './portion.js';
import { texts } from '../../language/texts.js';

/** Texts that the API returns in full. */
export const TextsPortion = ({ of, all }: { of: keyof typeof texts.lists; all: readonly string[] }) => (
  <Portion of={of} list={all}>
    {(shown) => shown.join(texts.words.comma)}
  </Portion>
);
