/** A mapping that is wrong in one way, and what its author is told. */
export interface WrongMapping {
  readonly title: string;
  readonly text: string;
  /** Where in the mapping, and on which of its lines. */
  readonly path: string;
  readonly line: number;
  readonly message: RegExp;
  readonly hint: RegExp;
  /** Whether the published JSON Schema finds it, and so any editor, without the table. */
  readonly byShape: boolean;
}

/** The columns of the table that all of them are for. */
export const COLUMNS = ['ID', 'Date', 'Location', 'Killed', 'Type', 'Lat', 'Lon', 'Grid'];

const DATASET = `dataset:
  id: small
  title: Small
  publisher: { name: Us, kind: ORGANIZATION }
`;
const EVENT = `event:
  kind: STRIKE
  title: 'Strike near {Location}'
`;
/** The first line after the data set, and that after the event. */
const [AT_EVENT, AT_REST] = [5, 8];

export const GOOD_MAPPING = `${DATASET}${EVENT}`;

const wrong =
  (byShape: boolean) =>
  (title: string, text: string, path: string, line: number, message: RegExp, hint: RegExp): WrongMapping => ({
    title,
    text,
    path,
    line,
    message,
    hint,
    byShape,
  });
const misshapen = wrong(true);
const misfit = wrong(false);

/** The good mapping with something more at its end. */
const more = (text: string): string => `${GOOD_MAPPING}${text}\n`;
const withEvent = (fields: string): string => `${DATASET}event: { title: x, ${fields} }\n`;
const withKilled = (fields: string): string => more(`quantities:\n  - { measure: killed, ${fields} }`);
const withPlace = (fields: string): string => more(`places:\n  - { kind: TOWN, ${fields} }`);
const withDate = (fields: string): string => withEvent(`kind: STRIKE, time: { column: Date, ${fields} }`);

// prettier-ignore
export const WRONG_MAPPINGS: readonly WrongMapping[] = [
  misshapen('no data set', EVENT, 'dataset', 1, /required/, /Expected an object with fields: id, title, publisher/),
  misshapen('a data set that is a text', `dataset: small\n${EVENT}`, 'dataset', 1, /“small” is not valid here/, /an object with fields/),
  misshapen('an id with spaces', GOOD_MAPPING.replace('id: small', 'id: My Data'), 'dataset.id', 2, /“My Data”/, /slug of lower-case/),
  misshapen('no title of the data set', GOOD_MAPPING.replace('  title: Small\n', ''), 'dataset.title', 1, /required/, /Expected text/),
  misshapen('a publisher of no kind', GOOD_MAPPING.replace(', kind: ORGANIZATION', ''), 'dataset.publisher.kind', 4, /required/, /Expected one of COALITION/),
  misshapen('a publisher of an unknown kind', GOOD_MAPPING.replace('ORGANIZATION', 'organisation'), 'dataset.publisher.kind', 4, /“organisation”/, /did you mean ORGANIZATION/),
  misshapen('a field that does not exist', more('particpants: []'), 'particpants', AT_REST, /no field “particpants”/, /did you mean participants/),
  misshapen('a field of an event that does not exist', withEvent('kind: STRIKE, titel: y'), 'event.titel', AT_EVENT, /no field “titel”/, /did you mean title/),
  misshapen('a misspelt column field', withEvent('kind: { colunm: Type }'), 'event.kind.colunm', AT_EVENT, /no field “colunm”/, /did you mean column/),
  misshapen('a column without quotes', withEvent('kind: {Type}'), 'event.kind', AT_EVENT, /is not valid here/, /Did you mean '\{Type\}'/),
  misshapen('a value that is a list', withEvent('kind: [STRIKE]'), 'event.kind', AT_EVENT, /is not valid here/, /text, or an object with column/),
  misshapen('participants that are no list', more('participants: { role: TARGET }'), 'participants', AT_REST, /is not valid here/, /Expected a list/),
  misshapen('a participant without an actor', more('participants:\n  - { role: TARGET }'), 'participants[0].actor', AT_REST + 1, /required/, /Expected an object/),
  misshapen('a century that is none', more('cells: { twoDigitYearsFrom: 60 }'), 'cells.twoDigitYearsFrom', AT_REST, /“60”/, /at least 1000/),
  misshapen('an empty key', more('record: { key: [] }'), 'record.key', AT_REST, /is not valid here/, /at least one/),
  misshapen('a decimal mark that is none', more('cells: { decimal: ";" }'), 'cells.decimal', AT_REST, /“;”/, /Expected one of \., ,/),
  misshapen('a known place off the earth', more('known:\n  places:\n    - { name: X, kind: TOWN, latitude: 95, longitude: 0 }'), 'known.places[0].latitude', AT_REST + 2, /“95”/, /at most 90/),
  misshapen('formats that are no list', withDate('formats: d.M.yyyy'), 'event.time.formats', AT_EVENT, /“d.M.yyyy”/, /Expected a list/),
  misshapen('a start without an end', withEvent('kind: STRIKE, time: { start: "{Date}" }'), 'event.time.end', AT_EVENT, /required/, /text, or an object with column/),
  misshapen('codes that mean a list', withEvent('kind: { column: Type, values: { 1: [STRIKE] } }'), 'event.kind.values.1', AT_EVENT, /is not valid here/, /Expected/),
  misshapen('a separator where one value stands', withEvent('kind: { column: Type, separator: ";" }'), 'event.kind.separator', AT_EVENT, /no field “separator”/, /column, values, otherwise/),

  misfit('neither an event nor a place', DATASET, 'event', 1, /required/, /either event, with fields kind and title, or about/),
  misfit('an event and a place', more('about: { name: Utopia, kind: COUNTRY }'), 'about', AT_REST, /an event and about a place/, /either event/),
  misfit('effects of a place', `${DATASET}about: { name: Utopia, kind: COUNTRY }\nweapons: [{ weapon: x }]\n`, 'weapons', 6, /Only an event/, /quantities and statements/),
  misfit('a column that is not there', GOOD_MAPPING.replace('{Location}', '{Loaction}'), 'event.title', 7, /no column “Loaction”/, /did you mean Location/),
  misfit('a column that is not there, as an object', withEvent('kind: { column: type }'), 'event.kind.column', AT_EVENT, /no column “type”/, /did you mean Type/),
  misfit('a key that is not there', more('record: { key: [Id] }'), 'record.key[0]', AT_REST, /no column “Id”/, /did you mean ID/),
  misfit('a default from a column that is not there', withEvent('kind: { column: Type, default: "{Kind}" }'), 'event.kind.default', AT_EVENT, /no column “Kind”/, /Expected one of “ID”/),
  misfit('a brace that is not closed', GOOD_MAPPING.replace('{Location}', '{Location'), 'event.title', 7, /brace is not closed/, /two braces/),
  misfit('a constant that is no kind', withEvent('kind: AIRSTRIKE'), 'event.kind', AT_EVENT, /“AIRSTRIKE” is not valid here/, /Expected one of STRIKE/),
  misfit('a code that means no kind', withEvent('kind: { column: Type, values: { 1: STRKE } }'), 'event.kind.values.1', AT_EVENT, /“STRKE”/, /did you mean STRIKE/),
  misfit('another meaning that is no kind', withEvent('kind: { column: Type, values: { 1: STRIKE }, otherwise: ELSE }'), 'event.kind.otherwise', AT_EVENT, /“ELSE”/, /Expected one of STRIKE/),
  misfit('a format of other programs', withDate('formats: [DD/MM/YYYY]'), 'event.time', AT_EVENT, /cannot be read/, /Did you mean dd\/MM\/yyyy, as in 25\/11\/2014/),
  misfit('a format with minutes for months', withDate('formats: [dd.mm.yyyy]'), 'event.time', AT_EVENT, /cannot be read/, /Did you mean dd\.MM\.yyyy/),
  misfit('a format without a year', withDate('formats: [d MMM]'), 'event.time', AT_EVENT, /cannot be read/, /no year/),
  misfit('a language that is none', withDate('formats: [d MMM yyyy], languages: [klingon]'), 'event.time', AT_EVENT, /cannot be read/, /“klingon” is not a language/),
  misfit('a time zone that is none', withDate('zone: Syria'), 'event.time', AT_EVENT, /cannot be read/, /“Syria” is not a time zone.*Asia\/Damascus/),
  misfit('a constant time that is none', withEvent('kind: STRIKE, time: 25.11.2014'), 'event.time', AT_EVENT, /“25.11.2014” is not valid here/, /Extended Date\/Time Format/),
  misfit('a measure in capitals', more('quantities:\n  - { measure: Killed, best: 1 }'), 'quantities[0].measure', AT_REST + 1, /“Killed”/, /lower-case/),
  misfit('a number given twice', withKilled('value: "{Killed}", best: "{Killed}"'), 'quantities[0].value', AT_REST + 1, /given twice/, /low, best and high/),
  misfit('a constant number that is none', withKilled('best: few'), 'quantities[0].best', AT_REST + 1, /“few”/, /Expected a number/),
  misfit('a latitude without a longitude', withPlace('latitude: "{Lat}"'), 'places[0]', AT_REST + 1, /only one of latitude/, /both or neither/),
  misfit('coordinates given twice', withPlace('mgrs: "{Grid}", latitude: "{Lat}", longitude: "{Lon}"'), 'places[0]', AT_REST + 1, /more than once/, /or mgrs/),
  misfit('uncertainty of nothing', withPlace('name: "{Location}", uncertaintyMeters: 5'), 'places[0].uncertaintyMeters', AT_REST + 1, /no coordinates/, /latitude and longitude/),
  misfit('an id of another kind', more("saidBy:\n  - { name: X, kind: MEDIA, id: 'place:x' }"), 'saidBy[0].id', AT_REST + 1, /“place:x”/, /id of an actor/),
  misfit('a known id of another kind', more("known:\n  actors:\n    - { name: X, kind: MEDIA, id: 'x' }"), 'known.actors[0].id', AT_REST + 2, /not an id/, /“actor:”/),
  misfit('one name for two', more('known:\n  actors:\n    - { name: A-B, kind: MEDIA }\n    - { name: C, kind: MEDIA, aliases: [a b] }'), 'known.actors[1]', AT_REST + 3, /already a name of “A-B”/, /Expected each name/),
  misfit('a larger place that is not known', more('known:\n  places:\n    - { name: Mosul, kind: CITY, within: Irak }\n    - { name: Iraq, kind: COUNTRY }'), 'known.places[0].within', AT_REST + 2, /no known place “Irak”/, /did you mean Iraq/),
  misfit('a place within itself', more('known:\n  places:\n    - { name: Mosul, kind: CITY, within: Mosul }'), 'known.places[0].within', AT_REST + 2, /within itself/, /larger place/),
  misfit('an actor of no kind', more('participants:\n  - { role: TARGET, actor: { name: Somebody } }'), 'participants[0].actor', AT_REST + 1, /“Somebody” has no kind/, /Expected its kind/),
  misfit('a place of no kind', more('places:\n  - { name: Somewhere }'), 'places[0]', AT_REST + 1, /“Somewhere” has no kind/, /Expected its kind/),
  misfit('a web address that is none', GOOD_MAPPING.replace('  title: Small', '  title: Small\n  url: example.org'), 'dataset.url', 4, /not an address/, /http/),
];
