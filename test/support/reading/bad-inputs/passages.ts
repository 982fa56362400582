import { claim } from '../claim-on-words.js';
import { badInputs } from './bad-input.js';

const TEXT = 'The coalition conducted 250 strikes and destroyed 104 vehicles. It said so. It is so.';

/** What the graph has before: a document with its text, and another without. */
export const BEFORE = {
  actors: [{ id: 'actor:coalition', name: 'Coalition', kind: 'COALITION' }],
  documents: [
    { id: 'document:paper', kind: 'NEWS_ARTICLE', title: 'Paper', text: { content: TEXT } },
    { id: 'document:other', kind: 'NEWS_ARTICLE', title: 'Other' },
  ],
  events: [{ id: 'event:strikes', kind: 'STRIKE_CAMPAIGN', title: 'Strikes' }],
};

const text = (content: string, more: object = {}): object => ({
  texts: [{ document: 'document:paper', content, ...more }],
});
const words = (exact: string, more: object = {}): object => ({
  claims: [claim('a', '', { passages: [{ document: 'document:paper', exact, ...more }] })],
});
const EXACT = 'claims[0].passages[0].exact';

/** Dossiers with texts and passages that are refused. */
export const BAD_PASSAGES = badInputs<object>(
  [
    'words that are not there',
    words('destroyed 140 vehicles'),
    'PASSAGE_NOT_FOUND',
    EXACT,
    /destroyed 104 vehicles/,
  ],
  [
    'words that are nothing like the text',
    words('Nobody knows'),
    'PASSAGE_NOT_FOUND',
    EXACT,
    /Expected words/,
  ],
  ['part of a number', words('50 strikes'), 'PASSAGE_NOT_FOUND', EXACT, /250 strikes|Expected/],
  ['words that are there twice', words('It'), 'AMBIGUOUS_PASSAGE', EXACT, /prefix/],
  ['words after others', words('strikes', { prefix: '251' }), 'PASSAGE_NOT_FOUND', EXACT, /strikes/],
  [
    'a quote that is not there',
    { claims: [claim('a', '', { passages: undefined, quote: '249 strikes' })] },
    'PASSAGE_NOT_FOUND',
    'claims[0].quote',
    /250 strikes/,
  ],
  ['a passage without words', words(''), 'INVALID_ARGUMENT', EXACT, /empty/],
  [
    'a passage of an event',
    { claims: [claim('a', '', { passages: [{ document: 'event:strikes', exact: 'A' }] })] },
    'WRONG_KIND',
    'claims[0].passages[0].document',
    /event/,
  ],
  [
    'a passage of an unknown document',
    { claims: [claim('a', '', { passages: [{ document: 'document:none', exact: 'A' }] })] },
    'UNKNOWN_ID',
    'claims[0].passages[0].document',
    /document:none/,
  ],
  [
    'other terms for the same text',
    text(TEXT, { licence: 'CC BY 4.0' }),
    'IMMUTABLE_TEXT',
    'texts[0]',
    /licence/,
  ],
  [
    'a text of nothing',
    { texts: [{ document: 'document:none', content: 'A' }] },
    'UNKNOWN_ID',
    'texts[0].document',
    /document:none/,
  ],
  ['a text without words', text(' \n'), 'INVALID_ARGUMENT', 'texts[0].content', /empty/],
  ['a text with what is no text', text('A\u0000'), 'INVALID_ARGUMENT', 'texts[0].content', /no text/],
  ['a text of more than 2 MB', text('ä'.repeat(1_048_577)), 'LIMIT_EXCEEDED', 'texts[0].content', /2 MB/],
  [
    'a date for an instant',
    text('A', { retrievedAt: '2019' }),
    'INVALID_TIME',
    'texts[0].retrievedAt',
    /2019/,
  ],
  ['a language that is none', text('A', { language: '?' }), 'INVALID_ARGUMENT', 'texts[0].language', /\S/],
  [
    'an address that is none',
    text('A', { archivedUrl: 'x' }),
    'INVALID_ARGUMENT',
    'texts[0].archivedUrl',
    /\S/,
  ],
);
