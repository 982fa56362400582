import { addressWith } from './addresses.js';

/** Path of the workbench; its parameters are listed in explorer/views/explore/explore-state.ts. */
export const EXPLORE = '/explore';

/** Path of a part of it, for pages of others. */
export const EMBED = '/embed/explore';

interface Happened {
  readonly places: readonly { readonly id: string }[];
  readonly time: { readonly earliest: string | null; readonly latest: string | null } | null;
}

/** URL of the workbench with what happened at the same place in the same days. */
export function exploreAround({ places: [place], time }: Happened): string {
  const day = (instant: string | null | undefined): string | null => instant?.slice(0, 10) ?? null;
  const [since, until] = [day(time?.earliest), day(time?.latest)];
  return addressWith(EXPLORE, {
    ...(place && { at: place.id }),
    ...(since !== null && { since }),
    ...(until !== null && { until }),
  });
}
