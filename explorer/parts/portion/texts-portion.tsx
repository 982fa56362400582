import { Portion } from './portion.js';

/** Texts that the API gives whole. */
export const TextsPortion = ({ of, texts }: { of: string; texts: readonly string[] }) => (
  <Portion of={of} list={texts}>
    {(shown) => shown.join(', ')}
  </Portion>
);
