/** A time as the matrix reads it: the sort key of its event, then the time itself, its instants in milliseconds. */
export type StatedTime = readonly [
  key: string,
  edtf: string,
  earliest: number | null,
  latest: number | null,
  precision: string,
  approximate: boolean,
  uncertain: boolean,
];

/** What the strikes of one actor on another come to; the actors by their ids. */
export type Cell = readonly [
  perpetrator: string,
  target: string,
  events: number,
  strikesLow: number | null,
  strikesHigh: number | null,
  first: StatedTime | null,
  last: StatedTime | null,
];
