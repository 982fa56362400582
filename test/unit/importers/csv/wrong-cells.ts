/** A row with one cell that is wrong, and what is said of it. */
export interface WrongCell {
  readonly title: string;
  /** What the mapping has besides the data set, the event and a key. */
  readonly mapping: string;
  readonly column: string;
  readonly value: string;
  readonly reason: RegExp;
}

const cell = (title: string, mapping: string, column: string, value: string, reason: RegExp): WrongCell => ({
  title,
  mapping,
  column,
  value,
  reason,
});

const time = (options: string): string => `statedAt: { column: A, ${options} }`;
const european = "cells: { decimal: ',', thousands: '.' }\n";
const killed = (field: string): string => `quantities:\n  - { measure: killed, ${field} }`;
const place = (fields: string): string => `places:\n  - { kind: TOWN, ${fields} }`;

// prettier-ignore
export const WRONG_CELLS: readonly WrongCell[] = [
  cell('a number in words', killed("best: '{A}'"), 'A', 'twelve', /Expected a number like 1234\.5/),
  cell('a decimal comma where a point was said', killed("best: '{A}'"), 'A', '12,5', /Expected a number like 1234\.5/),
  cell('a decimal point where a comma was said', `${european}${killed("best: '{A}'")}`, 'A', '12.5', /Expected a number like 1\.234,5/),
  cell('groups of two digits', `${european}${killed("best: '{A}'")}`, 'A', '1.23.456', /Expected a number/),
  cell('a number with its unit', killed("best: '{A}'"), 'A', '12 men', /Expected a number/),
  cell('a number without end', killed("best: '{A}'"), 'A', '9'.repeat(400), /Expected a number/),
  cell('a hexadecimal number', killed("best: '{A}'"), 'A', '0x1f', /Expected a number/),
  cell('a count below none', killed("best: '{A}'"), 'A', '-3', /count of 0 or more/),
  cell('a range that is turned round', killed("value: '{A}'"), 'A', '15-12', /smaller number of a range first/),
  cell('two signs at one number', killed("value: '{A}'"), 'A', '>10+', /one of 10-15, 10 to 15, ~10/),
  cell('an open range', killed("value: '{A}'"), 'A', '10-', /one of 10-15/),

  cell('a day that is not in the calendar', time('formats: [d.M.yyyy]'), 'A', '31.2.2014', /Expected a date as d\.M\.yyyy/),
  cell('a month beyond December', time('formats: [M/d/yyyy]'), 'A', '25/11/2014', /Expected a date as M\/d\/yyyy/),
  cell('a month of another language', time('formats: [d-MMM-yy], languages: [de]'), 'A', '25-oct-14', /months in de/),
  cell('a date with more behind it', time('formats: [d.M.yyyy]'), 'A', '25.11.2014 evening', /Expected a date/),
  cell('a date that two formats read differently', time('formats: [d/M/yyyy, M/d/yyyy]'), 'A', '3/4/2014', /2014-04-03 as d\/M\/yyyy, but 2014-03-04/),
  cell('a date that is no EDTF', time('empty: []'), 'A', '25.11.2014', /Expected a date as EDTF/),
  cell('a year that was filled up', time('empty: []'), 'A', '0025-09-01', /a four-digit year/),
  cell('a time that no clock showed', time("formats: ['yyyy-MM-dd HH:mm'], zone: Europe/Berlin"), 'A', '2014-03-30 02:30', /Expected a date/),
  cell('an end before the start', "statedAt: { start: '2015', end: '{A}' }", 'A', '2014-12-31', /ends before it begins/),
  cell('an unknown precision', "statedAt: { text: '2014-11-25', precision: '{A}' }", 'A', 'about', /Expected one of DAY, MONTH, YEAR/),
  cell('an unknown certainty', "statedAt: { text: '2014-11-25', certainty: '{A}' }", 'A', 'maybe', /Expected one of CERTAIN/),

  cell('a latitude beyond the pole', place("latitude: '{A}', longitude: '43'"), 'A', '95', /latitude from −90 to 90/),
  cell('a longitude as a latitude', place("latitude: '{A}', longitude: '43'"), 'A', '36°20\'E', /latitude from −90 to 90/),
  cell('sixty minutes', place("latitude: '{A}', longitude: '43'"), 'A', "36°60'N", /latitude/),
  cell('a sign and a side', place("latitude: '{A}', longitude: '43'"), 'A', '-36 S', /latitude/),
  cell('only one coordinate', place("latitude: '36', longitude: '{A}'"), 'A', '', /Expected a longitude/),
  cell('coordinates of one number', place("latitudeLongitude: '{A}'"), 'A', '36.34', /a latitude and a longitude/),
  cell('a grid reference of an odd number of digits', place("mgrs: '{A}'"), 'A', '38SLF123', /even number of digits/),
  cell('a grid reference of a zone that is not', place("mgrs: '{A}'"), 'A', '61SLF1234', /grid reference/),
  cell('a grid reference of a square that is not', place("mgrs: '{A}'"), 'A', '38SZZ1234', /grid reference/),
  cell('uncertainty below none', place("mgrs: 38SLF1234, uncertaintyMeters: '{A}'"), 'A', '-5', /0 or more/),

  cell('a code that is not listed', "statements:\n  - text: { column: A, values: { 1: One, 2: Two } }", 'A', '3', /Expected one of 1, 2, which the mapping lists/),
  cell('a role that is none', "participants:\n  - { role: '{A}', actor: { name: X, kind: MEDIA } }", 'A', 'victim', /Expected one of PERPETRATOR, TARGET/),
  cell('no role', "participants:\n  - { role: '{A}', actor: { name: X, kind: MEDIA } }", 'A', '', /Expected the role/),
  cell('an actor that nobody knows', "participants:\n  - { role: TARGET, actor: { name: '{A}' } }", 'A', 'Somebody', /kind of the actor “Somebody”/),
  cell('a place that nobody knows', "places:\n  - { name: '{A}' }", 'A', 'Nowhere', /kind of the place “Nowhere”/),
  cell('several actors with one key', "participants:\n  - { role: TARGET, actor: { name: { column: A, separator: ';' }, kind: MEDIA, key: k } }", 'A', 'X; Y', /Expected one actor/),
  cell('several places with one pair of coordinates', place("name: { column: A, separator: ';' }, mgrs: 38SLF1234"), 'A', 'X; Y', /Expected one place/),
  cell('several actors whose dead are counted', killed("best: 1, scopeActor: { name: { column: A, separator: ';' }, kind: MEDIA }"), 'A', 'X; Y', /Expected one actor/),
  cell('several objects of one number', "effects:\n  - { kind: DESTROYED, object: { column: A, separator: ',' }, best: 2 }", 'A', 'car, house', /Expected one object/),
  cell('a number of nothing', "effects:\n  - { kind: DESTROYED, object: '{A}', best: '{Key}' }", 'A', '', /Expected what it was done to/),
  cell('a measure in capitals', "quantities:\n  - { measure: '{A}', best: 1 }", 'A', 'Killed', /lower-case words/),
  cell('no measure', "quantities:\n  - { measure: '{A}', best: 1 }", 'A', '', /Expected what was counted/),
  cell('a unit with a space', "quantities:\n  - { measure: area, unit: '{A}', best: 1 }", 'A', 'square miles', /UCUM-style/),
  cell('a title without end', "document: { kind: REPORT, title: '{A}' }", 'A', 'x'.repeat(501), /501 characters.*at most 500/),
  cell('a document without a title', "document: { kind: REPORT, title: '{A}', url: 'https://example.org/{Key}' }", 'A', '', /Expected the title of the document, because Key is given/),
  cell('a document of an unknown kind', "document: { kind: '{A}', title: T }", 'A', 'blog', /Expected one of NEWS_ARTICLE/),
  cell('a web address that is none', "document: { kind: REPORT, title: T, url: '{A}' }", 'A', 'www.example.org', /http or https/),
  cell('a language that is none', "document: { kind: REPORT, title: T, language: '{A}' }", 'A', 'English language', /BCP 47/),
  cell('an id that is none', "saidBy:\n  - { name: X, kind: MEDIA, id: '{A}' }", 'A', 'isis', /“actor:”/),
  cell('a polarity that is none', "statements:\n  - { text: T, polarity: '{A}' }", 'A', 'no', /ASSERTED, DENIED/),
  cell('text with control characters', "statements:\n  - { text: '{A}' }", 'A', 'a\u0007b', /control characters/),
  cell('no key', '', 'Key', '', /the key of the row/),
  cell('no title', '', 'Title', '', /title of the event/),
];
