import { LARGE, POSITION, operation, events, page } from './sending.js';
import type { WrongRequest } from './wrong-request.js';

/** Arguments and variables that do not fit. */
export const values: WrongRequest[] = [
  { what: 'a time that is none', send: events('during: "last week"'), code: 'INVALID_TIME', path: POSITION },
  { what: 'an impossible day', send: events('during: "2019-02-30"'), code: 'INVALID_TIME', path: POSITION },
  {
    what: 'a swapped interval',
    send: events('during: "2019-03-23/2019-03-10"'),
    code: 'INVALID_TIME',
    path: POSITION,
  },
  { what: 'a number for a time', send: events('during: 2019'), code: 'INVALID_TIME', path: POSITION },
  {
    what: 'a time that is none, in a variable',
    send: operation('query ($filter: EventFilter) { events(filter: $filter) { totalCount } }', {
      filter: { during: 'soon' },
    }),
    code: 'INVALID_TIME',
    path: '$filter.during',
  },
  {
    what: 'a very long time',
    send: operation('query ($filter: EventFilter) { events(filter: $filter) { totalCount } }', {
      filter: { during: LARGE },
    }),
    code: 'INVALID_TIME',
    path: '$filter.during',
  },
  {
    what: 'an unknown id',
    send: events('by: ["actor:jsis"]'),
    code: 'UNKNOWN_ID',
    path: 'events.filter.by[0]',
    hint: /actor:isis/,
  },
  {
    what: 'an unknown id among known ones',
    send: events('on: ["actor:isis", "actor:nobody"]'),
    code: 'UNKNOWN_ID',
    path: 'events.filter.on[1]',
  },
  {
    what: 'an unknown id inside a page',
    send: operation('{ places { nodes { events(filter: { by: ["actor:nobody"] }) { totalCount } } } }'),
    code: 'UNKNOWN_ID',
    path: 'places.nodes.events.filter.by[0]',
  },
  {
    what: 'the id of a place for an actor',
    send: events('by: ["place:syria"]'),
    code: 'WRONG_KIND',
    path: 'events.filter.by[0]',
    hint: /actor/,
  },
  {
    what: 'the id of an actor for an event',
    send: operation('{ event(id: "actor:isis") { id } }'),
    code: 'WRONG_KIND',
    path: 'event.id',
  },
  {
    what: 'a name for an id',
    send: events('at: ["Syria"]'),
    code: 'INVALID_ID',
    path: 'events.filter.at[0]',
  },
  { what: 'an empty id', send: operation('{ actor(id: "") { id } }'), code: 'INVALID_ID', path: 'actor.id' },
  {
    what: 'a very long id',
    send: operation('query ($id: ID!) { actor(id: $id) { id } }', { id: `actor:${LARGE}` }),
    code: 'INVALID_ID',
    path: 'actor.id',
  },
  {
    what: 'Cypher in an id',
    send: operation('{ actor(id: "actor:x\\"}) DETACH DELETE n //") { id } }'),
    code: 'INVALID_ID',
    path: 'actor.id',
  },
  {
    what: 'Cypher in a filter',
    send: events('by: ["actor:isis\'}) MATCH (n) DETACH DELETE n //"]'),
    code: 'INVALID_ID',
    path: 'events.filter.by[0]',
  },
  {
    what: 'first 501',
    send: page('first: 501'),
    code: 'INVALID_ARGUMENT',
    path: 'events.first',
    hint: /500/,
  },
  { what: 'first -1', send: page('first: -1'), code: 'INVALID_ARGUMENT', path: 'events.first' },
  { what: 'last 501', send: page('last: 501'), code: 'INVALID_ARGUMENT', path: 'events.last' },
  {
    what: 'first 501 inside a page',
    send: operation('{ events { nodes { claims(first: 501) { nodes { id } } } } }'),
    code: 'INVALID_ARGUMENT',
    path: 'events.nodes.claims.first',
  },
  {
    what: 'first and last together',
    send: page('first: 1, last: 1'),
    code: 'INVALID_ARGUMENT',
    path: 'events.last',
  },
  {
    what: 'a cursor that is none',
    send: page('after: "page 2"'),
    code: 'INVALID_CURSOR',
    path: 'events.after',
  },
  {
    what: 'Cypher in a cursor',
    send: page('before: "\\" OR 1=1 //"'),
    code: 'INVALID_CURSOR',
    path: 'events.before',
  },
  {
    what: 'a cursor that is none, where only the count is asked',
    send: operation('{ events(after: "page 2") { totalCount } }'),
    code: 'INVALID_CURSOR',
    path: 'events.after',
  },
  {
    what: 'a page that is too large, where only the count is asked',
    send: operation('{ events(first: 501) { totalCount } }'),
    code: 'INVALID_ARGUMENT',
    path: 'events.first',
  },
  {
    what: 'an unknown id, where nothing of the page is asked',
    send: operation('{ events(filter: { by: ["actor:jsis"] }) { __typename } }'),
    code: 'UNKNOWN_ID',
    path: 'events.filter.by[0]',
  },
  {
    what: 'match where it means nothing',
    send: events('match: DEFINITE, by: ["actor:raf"]'),
    code: 'INVALID_ARGUMENT',
    path: 'events.filter.match',
    hint: /during/,
  },
  {
    what: 'match of strikes where it means nothing',
    send: operation('{ strikes(match: DEFINITE) { totalCount } }'),
    code: 'INVALID_ARGUMENT',
    path: 'strikes.match',
  },
  {
    what: 'a season with a day',
    send: events('during: "2019-21-05"'),
    code: 'INVALID_TIME',
    path: POSITION,
    hint: /season/,
  },
  {
    what: '3,000 unknown ids',
    send: operation('query ($ids: [ID!]) { events(filter: { by: $ids }) { totalCount } }', {
      ids: Array.from({ length: 3000 }, (_, number) => `actor:a${number}`),
    }),
    code: 'INVALID_REQUEST',
    path: 'events.filter.by[0]',
  },
  {
    what: 'a missing variable',
    send: operation('query ($id: ID!) { actor(id: $id) { id } }'),
    code: 'BAD_USER_INPUT',
    path: '$id',
  },
  {
    what: 'null for a variable',
    send: operation('query ($id: ID!) { actor(id: $id) { id } }', { id: null }),
    code: 'BAD_USER_INPUT',
    path: '$id',
  },
  {
    what: 'an unknown field in a variable',
    send: operation('query ($filter: EventFilter) { events(filter: $filter) { totalCount } }', {
      filter: { kinds: [] },
    }),
    code: 'BAD_USER_INPUT',
    path: '$filter',
    hint: /kind/,
  },
  {
    what: 'an object for an id',
    send: operation('query ($id: ID!) { actor(id: $id) { id } }', { id: { $ne: null } }),
    code: 'BAD_USER_INPUT',
    path: '$id',
  },
  {
    what: 'a very long enum value',
    send: operation('query ($kind: [EventKind!]) { events(filter: { kind: $kind }) { totalCount } }', {
      kind: [LARGE],
    }),
    code: 'BAD_USER_INPUT',
    path: '$kind[0]',
  },
];
