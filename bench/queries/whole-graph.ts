/** A query over many events at once, which no other contender answers. */
export interface WholeGraphQuery {
  readonly title: string;
  readonly text: string;
}

const FIGURES = 'low best high';
/** One province in four of the ten years. */
const PART = 'filter: { at: "place:province-1", during: "2016/2019" }';

export const WHOLE_GRAPH_QUERIES: readonly WholeGraphQuery[] = [
  { title: 'Totals', text: `{ totals { measure ${FIGURES} events } }` },
  {
    title: 'Killed a month, by perpetrator',
    text: `{ timeline(interval: MONTH, measure: "killed", stackBy: PERPETRATOR) {
      start events ${FIGURES} stacks { value ${FIGURES} } } }`,
  },
  {
    title: 'Killed a month in one province, by who said it',
    text: `{ timeline(interval: MONTH, measure: "killed", stackBy: SAID_BY, ${PART}) {
      start events ${FIGURES} stacks { value ${FIGURES} } } }`,
  },
  {
    title: 'Facets by target, with the killed',
    text: `{ eventFacets(by: TARGET, measure: "killed") { value count ${FIGURES} } }`,
  },
  {
    title: 'Who struck whom',
    text: '{ whoStruckWhom(first: 100) { perpetrator { id } target { id } events killedLow killedBest killedHigh } }',
  },
  {
    title: 'Who fought whom',
    text: '{ whoFoughtWhom(first: 100) { sides { id } events killedLow killedBest killedHigh } }',
  },
  {
    title: 'Comparison of sources by province and year',
    text: `{ comparison(measure: "killed", place: PROVINCE, interval: YEAR, first: 100) {
      totalCount nodes { sources { source { id } events ${FIGURES} } } } }`,
  },
  {
    title: 'Disagreements by province and year',
    text: `{ disagreements(measure: "killed", place: PROVINCE, interval: YEAR, first: 20) {
      totalCount nodes { gap explanation } } }`,
  },
  { title: 'Disputes', text: '{ disputes(first: 50) { totalCount nodes { measure gap claims { id } } } }' },
  {
    title: 'Page of 50 events, as had been stated',
    text: `{ asOf(at: "2017-01-01T00:00:00Z", knownBy: STATED) {
      events(first: 50) { nodes { id title perpetrators { id } } } } }`,
  },
  {
    title: 'Totals of one province, as had been stated',
    text: `{ asOf(at: "2017-01-01T00:00:00Z", knownBy: STATED) { totals(${PART}) { measure ${FIGURES} } } }`,
  },
];
