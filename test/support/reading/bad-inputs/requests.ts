import { badInputs } from './bad-input.js';

type Variables = Readonly<Record<string, unknown>>;

/** A mutation of a draft or of a text, and what was done to the draft before. */
export interface BadRequest {
  readonly source: string;
  readonly variables: Variables;
  /** Dropped before. */
  readonly dropped?: 'ALL';
  readonly decided?: 'ACCEPTED' | 'REJECTED';
}

export const SAVE = `mutation ($id: ID, $title: String!, $dossier: DossierInput!, $notes: [DraftNoteInput!], $document: ID) {
  saveDraft(id: $id, title: $title, dossier: $dossier, notes: $notes, document: $document) { id revision items { key } }
}`;
export const REVIEW = `mutation ($id: ID!, $keep: [ID!], $drop: [ID!], $revision: Int) {
  reviewDraft(id: $id, keep: $keep, drop: $drop, revision: $revision) { revision }
}`;
export const ACCEPT = `mutation ($id: ID!, $reason: String, $revision: Int) {
  acceptDraft(id: $id, reason: $reason, revision: $revision) { created }
}`;
export const REJECT =
  'mutation ($id: ID!, $reason: String!) { rejectDraft(id: $id, reason: $reason) { id } }';
const READ = `mutation ($document: ID, $content: String, $publishedAt: EDTF, $publisher: ID) {
  draftFromText(document: $document, content: $content, publishedAt: $publishedAt, publisher: $publisher) { id }
}`;

const save = (variables: Variables): BadRequest => ({ source: SAVE, variables });
const review = (variables: Variables): BadRequest => ({ source: REVIEW, variables });
const accept = (variables: Variables): BadRequest => ({ source: ACCEPT, variables });
const reject = (variables: Variables): BadRequest => ({ source: REJECT, variables });
const read = (variables: Variables): BadRequest => ({ source: READ, variables });
const BY = { publisher: 'actor:coalition' };

export const BAD_REQUESTS = badInputs<BadRequest>(
  ['a draft without a title', save({ title: ' ' }), 'INVALID_ARGUMENT', 'saveDraft.title', /empty/],
  ['a title of two lines', save({ title: 'A\nB' }), 'INVALID_ARGUMENT', 'saveDraft.title', /one line/],
  ['a draft that is not there', save({ id: 'draft:none' }), 'UNKNOWN_ID', 'saveDraft.id', /draft:none/],
  ['a draft of an event', save({ document: 'event:strikes' }), 'WRONG_KIND', 'saveDraft.document', /event/],
  [
    'a note on nothing',
    save({ notes: [{ key: 'claim:none' }] }),
    'UNKNOWN_ID',
    'saveDraft.notes',
    /claim:none/,
  ],
  [
    'a review of nothing',
    review({ keep: ['claim:none'] }),
    'UNKNOWN_ID',
    'reviewDraft.keep[0]',
    /claim:none/,
  ],
  ['dropping nothing', review({ drop: ['claim:strikes', 'x'] }), 'UNKNOWN_ID', 'reviewDraft.drop[1]', /x/],
  [
    'keeping what is dropped',
    review({ keep: ['place:syria'], drop: ['place:syria'] }),
    'INVALID_ARGUMENT',
    'reviewDraft.drop[0]',
    /place:syria/,
  ],
  ['a review of an old revision', review({ revision: 7 }), 'DRAFT_CHANGED', 'reviewDraft.revision', /\S/],
  ['accepting an old revision', accept({ revision: 0 }), 'DRAFT_CHANGED', 'acceptDraft.revision', /\S/],
  ['accepting another draft', accept({ id: 'draft:none' }), 'UNKNOWN_ID', 'acceptDraft.id', /draft:none/],
  ['accepting for nothing', accept({ reason: '' }), 'INVALID_ARGUMENT', 'acceptDraft.reason', /empty/],
  [
    'accepting what was dropped',
    { ...accept({}), dropped: 'ALL' },
    'INVALID_ARGUMENT',
    'acceptDraft.id',
    /dropped/,
  ],
  ['rejecting for nothing', reject({ reason: ' ' }), 'INVALID_ARGUMENT', 'rejectDraft.reason', /empty/],
  [
    'rejecting another draft',
    reject({ id: 'draft:none', reason: 'No.' }),
    'UNKNOWN_ID',
    'rejectDraft.id',
    /draft:none/,
  ],
  [
    'a draft accepted twice',
    { ...accept({}), decided: 'ACCEPTED' },
    'DRAFT_DECIDED',
    'acceptDraft.id',
    /accepted by/,
  ],
  [
    'saving what was rejected',
    { ...save({}), decided: 'REJECTED' },
    'DRAFT_DECIDED',
    'saveDraft.id',
    /rejected by/,
  ],
  [
    'reviewing what was rejected',
    { ...review({}), decided: 'REJECTED' },
    'DRAFT_DECIDED',
    'reviewDraft.id',
    /rejected by/,
  ],
  [
    'accepting what was rejected',
    { ...accept({}), decided: 'REJECTED' },
    'DRAFT_DECIDED',
    'acceptDraft.id',
    /rejected by/,
  ],
  [
    'rejecting what was accepted',
    { ...reject({ reason: 'No.' }), decided: 'ACCEPTED' },
    'DRAFT_DECIDED',
    'rejectDraft.id',
    /accepted by/,
  ],
  ['no text at all', read({}), 'INVALID_ARGUMENT', 'draftFromText.content', /no text to read/],
  [
    'a text of nobody',
    read({ content: 'A.' }),
    'INVALID_ARGUMENT',
    'draftFromText.publisher',
    /not known who published/,
  ],
  ['an empty text', read({ content: ' ', ...BY }), 'INVALID_ARGUMENT', 'draftFromText.content', /empty/],
  [
    'a publisher who is not there',
    read({ content: 'A.', publisher: 'actor:coalitoin' }),
    'UNKNOWN_ID',
    'draftFromText.publisher',
    /no actor.*actor:coalition/,
  ],
  [
    'a place that publishes',
    read({ content: 'A.', publisher: 'place:syria' }),
    'WRONG_KIND',
    'draftFromText.publisher',
    /names a place/,
  ],
  [
    'a publisher without a name',
    read({ content: 'A text.', publisher: '…' }),
    'INVALID_ARGUMENT',
    'draftFromText.publisher',
    /no name/,
  ],
  [
    'a document that is not there',
    read({ document: 'document:papre' }),
    'UNKNOWN_ID',
    'draftFromText.document',
    /document:paper/,
  ],
  [
    'a document without its text',
    read({ document: 'document:other' }),
    'INVALID_ARGUMENT',
    'draftFromText.document',
    /No text/,
  ],
  [
    'an event to be read',
    read({ document: 'event:strikes', ...BY }),
    'WRONG_KIND',
    'draftFromText.document',
    /event/,
  ],
  [
    'a text in Arabic',
    read({ content: 'قصف التحالف مواقع في سوريا', ...BY }),
    'INVALID_ARGUMENT',
    'draftFromText.content',
    /not in English/,
  ],
  [
    'a text of 40 pages and more',
    read({ content: 'word '.repeat(25_000), ...BY }),
    'LIMIT_EXCEEDED',
    'draftFromText.content',
    /125000 characters.*part by part/,
  ],
  [
    'a text with what is no text',
    read({ content: 'Two strikes\u0000', ...BY }),
    'INVALID_ARGUMENT',
    'draftFromText.content',
    /control characters/,
  ],
);
