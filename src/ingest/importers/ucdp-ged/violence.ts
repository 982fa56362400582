import type { Cells } from './cells.js';
import { VIOLENCE, Violence } from './codebook.js';

/** How releases, and who makes tables of them, spell the types out, but for spaces and marks: “one-side violence”, “nonstate”. */
const SPELLINGS: readonly (readonly [RegExp, Violence])[] = [
  [/^statebased/, Violence.STATE_BASED],
  [/^nonstate/, Violence.NON_STATE],
  [/^onesided?(?:violence)?$/, Violence.ONE_SIDED],
];

/** Reads the type of violence, by its number or in words; null where none is given. One that is not understood is a fault. */
export function readViolence(cells: Cells): Violence | null {
  const text = cells.text('type_of_violence');
  if (text === null) return null;
  const letters = text.toLowerCase().replace(/[^a-z]/g, '');
  const violence =
    SPELLINGS.find(([spelling]) => spelling.test(letters))?.[1] ?? VIOLENCE[text.replace(/\.0+$/, '')];
  if (violence !== undefined) return violence;
  cells.fault(
    'type_of_violence',
    'This is no type of violence. Expected 1, 2 or 3, or state-based, non-state or one-sided violence.',
  );
  return null;
}
