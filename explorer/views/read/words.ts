import { capital, counted } from '../../parts/words.js';
import type { ProblemWords } from '../../parts/view/problem-in-words.js';
import type { Colour } from './room/entry.js';

/** What the list of documents and drafts says. */
export const LIST_WORDS = {
  title: 'Read',
  intro:
    'A text becomes a draft of claims, each with the words that it rests on. Nothing is in the graph until somebody has reviewed and accepted the draft.',
  add: 'Add a text',
  text: 'The text',
  paste: 'Paste it here, or choose a file',
  file: 'File (.txt, .html, .pdf, .docx)',
  readingFile: 'Reading the file …',
  documentTitle: 'Title',
  titleDefault: 'The first line of the text',
  publisher: 'Who published it',
  published: 'When it was published',
  publishedExample: '2019-03-26',
  read: 'Read it',
  readLong: 'Read it: draft what it claims',
  reading: 'Reading …',
  open: 'Open it unread',
  openWhy: 'Without a draft: you mark its words yourself. For texts that are not in English.',
  drafts: 'Drafts',
  noDrafts: 'There is no draft yet.',
  decided: 'Accepted and rejected drafts, too',
  documents: 'Documents',
  withText: 'With a text',
  withoutText: 'Without a text',
  allDocuments: 'All',
  findDocument: 'Words of a title',
  noDocuments: 'There is no such document.',
  writers:
    'Drafts, and adding a text, are for writers: press “Write” in the header and enter the write token.',
  past: 'Drafts are of today: go back to now to see them.',
  someText: (letters: number): string => `${letters.toLocaleString('en')} characters`,
  draftsOf: (number: number): string => counted(number, 'draft'),
  reviewed: (done: number, all: number): string => `${done} of ${counted(all, 'claim')} reviewed`,
} as const;

export const STATE_WORDS = { OPEN: 'open', ACCEPTED: 'accepted', REJECTED: 'rejected' } as const;

/** What colours stand for. */
export const COLOUR_WORDS: Readonly<Record<Colour, string>> = {
  count: 'counts',
  effect: 'what was done to what',
  who: 'who took part',
  where: 'where',
  tie: 'who belongs to whom',
  stated: 'statements',
};

/** What the reading room says. */
export const ROOM_WORDS = {
  howToSelect:
    'To claim something, select its words: with the mouse, or with Shift and the arrow keys, and then Enter. Keys for reviewing work in the list of claims.',
  text: (title: string): string => `Text of ${title}`,
  claims: 'Claims',
  noClaims: 'No claim rests on words of this text yet.',
  selectToAdd: 'Select words of the text to make a claim of them.',
  noText: 'No text of this document is kept.',
  addText: 'Add its text',
  stored: 'in the graph',
  kept: 'kept',
  dropped: 'dropped',
  proposed: (score: number | null): string => (score === null ? 'proposed' : `proposed ${score.toFixed(2)}`),
  problem: 'has a problem',
  keep: 'Keep',
  change: 'Change',
  drop: 'Drop',
  next: 'next',
  previous: 'previous',
  nextOpen: 'next to review',
  keys: 'Keys, in the list of claims',
  open: 'Open its page',
  notFound: 'Its words are not in this text.',
  saving: {
    saved: 'All changes are saved',
    waiting: 'Not saved yet …',
    saving: 'Saving …',
    failed: 'Not saved',
  },
  again: 'Save again',
  joined: (who: string): string => `${who} has worked on this draft, too. Both your changes are in it.`,
  conflict: (who: string): string =>
    `${who} has changed this draft while you worked on it, and also what you have changed. Nothing is lost; say what shall stay.`,
  mine: 'Keep mine',
  theirs: (who: string): string => `Keep those of ${who}`,
  records: (number: number): string => `${counted(number, 'record')} that the claims speak of`,
  yaml: 'YAML',
  yamlLong: 'Download the draft as a dossier in YAML',
  reject: 'Reject',
  accept: (kept: number, all: number): string => `Accept ${kept} of ${all}`,
  toDraft: 'Open the draft',
  drafts: 'Drafts of this text',
  decided: (state: string, who: string, when: string): string => `${capital(state)} by ${who} on ${when}.`,
  readIt: 'Read it',
  said: 'says',
  undoDrop: 'Keep it after all',
  keptNow: (what: string, left: number): string => `Kept: ${what}. ${left} left to review.`,
  droppedNow: (what: string, left: number): string => `Dropped: ${what}. ${left} left to review.`,
  inGraph: 'whole line: in the graph, or kept',
  inDraft: 'dashed: proposed',
  version: (number: number, day: string, sha: string): string =>
    `text ${number === 1 ? '' : `version ${number}, `}kept ${day}, SHA-256 ${sha}…`,
  notKept: 'text not kept yet',
  itsPage: 'its page',
} as const;

/** What the forms of claims and records say. */
export const FORM_WORDS = {
  newClaim: 'New claim from these words',
  changeClaim: 'Change this claim',
  about: 'About',
  what: 'What',
  object: 'Whom or what',
  saidBy: 'Said by',
  togetherWith: 'Together with',
  document: 'In',
  statedAt: 'Said when',
  measure: 'Counted',
  effect: 'Done',
  toWhat: 'To what',
  owner: 'Whose',
  weapon: 'With',
  post: 'Post or rank',
  number: 'Number',
  range: 'Number, range or “at least 4”',
  unit: 'Unit',
  more: 'More',
  plain: 'In plain words',
  denied: 'It says that this is not so',
  period: 'Period, if another',
  place: 'Place of the number',
  whose: 'Those of',
  add: 'Add',
  save: 'Save',
  cancel: 'Cancel',
  addWords: (what: string): string => `Add these words to “${what}”`,
  proposals: 'These words may say',
  inWords: 'In these words',
  create: (kind: string, name: string): string => `Create ${kind} “${name}”`,
  createTitle: (kind: string): string => `New ${kind}`,
  changeTitle: (kind: string): string => `Change ${kind}`,
  name: 'Name',
  title: 'Title',
  kind: 'Kind',
  time: 'When',
  within: 'Within',
  partOf: 'Part of',
  where: 'Where',
  publisher: 'Published by',
  published: 'Published',
  aliases: 'Also called, separated by commas',
  inDraft: 'in this draft',
  nothing: 'Nothing found.',
  notANumber: 'Expected a number, a range such as 40-45, or “at least 4”, “about 150”, “up to 12”.',
} as const;

/** What the dialogs that close a draft say. */
export const DECIDE_WORDS = {
  acceptTitle: 'Store this draft in the graph',
  rejectTitle: 'Reject this draft',
  claims: (number: number): string => `${counted(number, 'claim')} will be stored, completely or not at all.`,
  notReviewed: (number: number): string => `${counted(number, 'claim')} nobody has reviewed`,
  storeThem: 'Store them, too',
  leaveThem: 'Leave them out',
  unused: (number: number): string => `Leave out ${counted(number, 'record')} that no claim speaks of`,
  difference: (created: number, updated: number, unchanged: number): string =>
    `${created} new, ${updated} changed, ${unchanged} as before`,
  problems: 'It cannot be stored yet:',
  goTo: 'Go to it',
  meanwhile: 'Others have written of these since you last saved. Look whether the draft still holds:',
  seen: 'I have seen that',
  why: 'Why?',
  whyOptional: 'A note, kept with the draft',
  store: 'Store in the graph',
  storing: 'Storing …',
  reject: 'Reject it',
  cancel: 'Cancel',
  stored: (created: number, updated: number): string =>
    `Stored: ${created} new and ${updated} changed records.`,
  rejected: 'Rejected. The draft is kept, and changes nothing.',
  changes: (fields: readonly string[]): string => (fields.length === 0 ? '' : `changes ${fields.join(', ')}`),
} as const;

/** Problems of drafts in a reader's words. */
export const READ_PROBLEMS: ProblemWords = {
  DRAFT_CHANGED:
    'Somebody else has changed this draft since you opened it. Reload the page to see it as it is now.',
  DRAFT_DECIDED: 'This draft has been decided meanwhile, so it stays as it is. Reload the page to see how.',
  UNAUTHENTICATED: 'The write token is missing or wrong. Press “Write” in the header and enter it.',
};
