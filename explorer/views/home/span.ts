import { texts } from '../../language/texts.js';

interface Time {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const yearOf = (instant: string | null | undefined): string | null => instant?.slice(0, 4) ?? null;

/** The years that some events span, by the first of them and by the last ones; those without a time come last. */
export function spanOf(first: Time | null, last: readonly { readonly time: Time | null }[]): string {
  const from = yearOf(first?.earliest ?? first?.latest);
  const ends = last.flatMap(({ time }) => yearOf(time?.latest ?? time?.earliest) ?? []).sort();
  const to = ends.at(-1) ?? from;
  if (from === null || to === null) return texts.time.notStated;
  return from === to ? from : texts.time.range(from, to);
}
