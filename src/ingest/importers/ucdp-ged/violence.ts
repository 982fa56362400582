import type { Cells } from './cells.js';
import { VIOLENCE, Violence } from './codebook.js';

/** Reads the type of violence: its number, or, in some releases, words that begin with it, as “State-based violence”. */
export function readViolence(cells: Cells): Violence | null {
  const words =
    cells
      .text('type_of_violence')
      ?.toLowerCase()
      .replace(/[\s_-]+/g, '-') ?? '';
  const spelled = Object.values(Violence).find((violence) => words.startsWith(violence));
  return spelled ?? cells.code('type_of_violence', VIOLENCE);
}
