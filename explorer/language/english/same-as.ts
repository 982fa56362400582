import { sentence, type Part } from '../sentence.js';

export const sameAs = {
  isSameAs: (name: Part) => sentence`${name} is the same as …`,
  sameAsButton: 'The same as …',
  which: 'Which?',
  bothShown: 'Both are shown side by side; nothing is merged before you decide there.',
};
