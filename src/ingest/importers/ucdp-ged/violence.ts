import type { Cells } from './cells.js';
import { VIOLENCE, Violence } from './codebook.js';

/** How releases and tables spell the types in words, ignoring spaces and punctuation: “one-side violence”, “nonstate”. */
const SPELLINGS: readonly (readonly [RegExp, Violence])[] = [
  [/^statebased/, Violence.STATE_BASED],
  [/^nonstate/, Violence.NON_STATE],
  [/^onesided?(?:violence)?$/, Violence.ONE_SIDED],
];

/** Reads the type of violence, by number or in words; null if none is given. An unknown one is a fault. */
export function readViolence(cells: Cells): Violence | null {
  const text = cells.text('type_of_violence');
  if (text === null) return null;
  const letters = text.toLowerCase().replace(/[^a-z]/g, '');
  const violence =
    SPELLINGS.find(([spelling]) => spelling.test(letters))?.[1] ?? VIOLENCE[text.replace(/\.0+$/, '')];
  if (violence !== undefined) return violence;
  cells.fault(
    'type_of_violence',
    'This is not a type of violence. Expected 1, 2 or 3, or state-based, non-state or one-sided violence.',
  );
  return null;
}
