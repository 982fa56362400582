/** Distance from the edge at which something comes into sight, in pixels. */
const MARGIN = 24;

/** Brings something into sight within the pane that scrolls it; the page itself stays where it is. */
export function scrollWithin(pane: Element | null, one: Element | null | undefined): void {
  if (!pane || !one) return;
  const [around, own] = [pane.getBoundingClientRect(), one.getBoundingClientRect()];
  const above = own.top - around.top - MARGIN;
  const below = own.bottom - around.bottom + MARGIN;
  const top = above < 0 ? above : below > 0 ? Math.min(below, above) : 0;
  if (top === 0) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  pane.scrollBy({ top, behavior: isCalm ? 'instant' : 'smooth' });
}
