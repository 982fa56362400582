import type { VariablesOf } from 'gql.tada';
import { readBox, type Box } from '../../parts/map/box.js';
import { DRAWN_AS, type DrawnAs } from '../../parts/map/map-properties.js';
import type { facetsQuery } from './chips/facets-query.js';
import type { Measure } from './measure.js';
import { numbersAround, numbersOf, type Position } from './around.js';

/**
 * The whole state of the workbench stands in its URL. Other views link to it as `/explore?at=place:syria&since=2016`,
 * with `addressWith(EXPLORE, { at: id })` (explorer/address/explore.ts). Fields of EventFilter keep their names:
 *
 * - `since`, `until`: EDTF dates, e.g. `2016`, `2016-03` or `2016-03-25`; both ends are included.
 * - `at`: ids of places, each with what lies within; `around`: so many kilometres around them, too.
 * - `box`: a part of the map: west, south, east, north, in degrees; `drawn`: it stays where it is when the map moves.
 * - `as`: how places are drawn: `circles` (the default), `hexagons`, `provinces`.
 * - `colour`: by what places are coloured, as `stack`.
 * - `by`, `on`, `involving`: ids of perpetrators, of targets, of actors in any role.
 * - `kind`: kinds of events; `saidBy`: ids of sources; `without`: what nobody states, e.g. `PERPETRATOR`; `text`: words.
 * - `measure`: what is summed; if none is given, one that the events have; `unit`: its unit, if it has several.
 * - `tab`: `chart` (the default), `table`, `matrix`, `graph`, `sources`.
 * - `interval`, `stack`: of the chart, as in the schema.
 * - `pairs`: of the matrix, `struck` or `fought`; `shown`: its rows and columns.
 * - `node`, `unfold`, `layout`: of the graph, what is picked in it, whether its events are drawn, and how.
 * - `level`: of the places whose sources are compared, as in the schema.
 * - `order`, `down`, `columns`, `after`: of the table: by what, whether from the end, which columns, and the page.
 * - `asOf`: the moment, in all views.
 *
 * `at`, `by`, `on`, `involving`, `kind`, `saidBy`, `without` and `columns` may be repeated.
 */

export const TABS = ['chart', 'table', 'matrix', 'graph', 'sources'] as const;
export const INTERVALS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export const STACKS = ['SIDE', 'PERPETRATOR', 'TARGET', 'SAID_BY', 'KIND'] as const;
export const LEVELS = ['COUNTRY', 'PROVINCE', 'DISTRICT', 'PLACE'] as const;
export const PAIRS = ['struck', 'fought'] as const;
export const ORDERS = ['TIME', 'TITLE'] as const;
/** Rows and columns of the matrix at first, and added each time. */
export const ROWS = 12;
/** How far “and around” may reach, in kilometres. */
export const DISTANCES = [5, 25, 100] as const;

export type Tab = (typeof TABS)[number];
export type Interval = (typeof INTERVALS)[number];
export type Stack = (typeof STACKS)[number];

export type EventFilter = NonNullable<VariablesOf<typeof facetsQuery>['filter']>;

/** The parameters that hold ids. */
export const ID_LISTS = ['at', 'by', 'on', 'involving', 'saidBy'] as const;
export type IdList = (typeof ID_LISTS)[number];

/** What the URL of the workbench says. */
export interface ExploreState extends Measure, Readonly<Record<IdList, readonly string[]>> {
  readonly since: string | null;
  readonly until: string | null;
  readonly around: number | null;
  readonly box: Box | null;
  readonly isDrawn: boolean;
  readonly drawnAs: DrawnAs;
  readonly colour: Stack | null;
  readonly kind: readonly string[];
  readonly without: readonly string[];
  readonly text: string | null;
  readonly tab: Tab;
  readonly interval: Interval | null;
  readonly stack: Stack | null;
  readonly pairs: (typeof PAIRS)[number];
  readonly shown: number;
  readonly level: (typeof LEVELS)[number] | null;
  readonly order: (typeof ORDERS)[number];
  readonly down: boolean;
  readonly columns: readonly string[];
  readonly after: string | null;
}

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => value === text) ?? null;

interface Given {
  readonly get: (name: string) => string | null;
  readonly all: (name: string) => string[];
}

/** @param summed what is summed where the URL does not say it */
export function readState({ get, all }: Given, summed: Measure): ExploreState {
  const distance = Number(get('around'));
  const measure = get('measure');
  return {
    since: get('since'),
    until: get('until'),
    at: all('at'),
    around: distance > 0 ? distance : null,
    box: readBox(get('box')),
    isDrawn: get('drawn') !== null,
    drawnAs: oneOf(DRAWN_AS, get('as')) ?? 'circles',
    colour: oneOf(STACKS, get('colour')),
    by: all('by'),
    on: all('on'),
    involving: all('involving'),
    kind: all('kind'),
    saidBy: all('saidBy'),
    without: all('without'),
    text: get('text'),
    ...(measure === null ? summed : { measure, unit: get('unit') }),
    tab: oneOf(TABS, get('tab')) ?? 'chart',
    interval: oneOf(INTERVALS, get('interval')),
    stack: oneOf(STACKS, get('stack')),
    pairs: oneOf(PAIRS, get('pairs')) ?? 'struck',
    shown: Number(get('shown')) || ROWS,
    level: oneOf(LEVELS, get('level')),
    order: oneOf(ORDERS, get('order')) ?? 'TIME',
    down: get('down') !== null,
    columns: all('columns'),
    after: get('after'),
  };
}

/** A part of the filter that can be left out, e.g. to count what else could be picked. */
export type FilterPart =
  'time' | 'place' | 'box' | 'by' | 'on' | 'involving' | 'kind' | 'saidBy' | 'without' | 'text';

/**
 * The filter of a state: each of the actors in any role, one of the others. Places are known by their ids; what lies
 * around them is a box, so it takes their positions.
 */
export function filterOf(
  state: ExploreState,
  positions: ReadonlyMap<string, Position>,
  omitted: readonly FilterPart[] = [],
): EventFilter {
  const has = (part: FilterPart): boolean => !omitted.includes(part);
  const { since, until, box, text } = state;
  const filter: EventFilter = {};
  const and: EventFilter[] = [];
  if (has('time') && (since ?? until) !== null) filter.during = `${since ?? '..'}/${until ?? '..'}`;
  if (has('place') && state.at.length > 0) {
    const within = { at: [...state.at] };
    const around = boxesAround(state, positions).map((boundingBox) => ({ boundingBox }));
    if (around.length > 0) and.push({ or: [within, ...around] });
    else filter.at = within.at;
  }
  if (has('box') && box !== null) filter.boundingBox = numbersOf(box);
  if (has('involving')) and.push(...state.involving.map((id) => ({ involving: [id] })));
  for (const name of ['by', 'on', 'saidBy'] as const)
    if (has(name) && state[name].length > 0) filter[name] = [...state[name]];
  if (has('kind') && state.kind.length > 0) filter.kind = state.kind as Values<'kind'>;
  if (has('without') && state.without.length > 0) filter.without = state.without as Values<'without'>;
  if (has('text') && text !== null) filter.text = text;
  if (and.length > 0) filter.and = and;
  return filter;
}

/** The API says which values there are, if one in the URL is none. */
type Values<Name extends 'kind' | 'without'> = NonNullable<EventFilter[Name]>;

const boxesAround = ({ at, around }: ExploreState, positions: ReadonlyMap<string, Position>): number[][] =>
  around === null
    ? []
    : at.flatMap((id) => positions.get(id) ?? []).map((position) => numbersAround(position, around));
