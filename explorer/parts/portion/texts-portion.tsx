import { Portion } from './portion.js';

/** Texts that the API returns in full. */
export const TextsPortion = ({ of, texts }: { of: string; texts: readonly string[] }) => (
  <Portion of={of} list={texts}>
    {(shown) => shown.join(', ')}
  </Portion>
);
