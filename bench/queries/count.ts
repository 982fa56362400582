/** Number of events aimed at an organization or a part of it, at a place or within it, in some years. */
export interface CountVariables {
  readonly target: string;
  readonly place: string;
  /** The first and the last day, both included: 2016-01-01. */
  readonly from: string;
  readonly until: string;
}

export type CountResult = number;

/** The first and the last instant of the period. */
export const instantsOf = ({ from, until }: CountVariables) => ({
  first: `${from}T00:00:00.000Z`,
  last: `${until}T23:59:59.999Z`,
});

const YEARS = 10;
const STRUCK_TARGETS = 8;

/** Another target, place and period for each round. */
export function countVariables(round: number): CountVariables {
  const year = 2014 + (round % (YEARS - 1));
  return {
    target: `actor:armed-group-${round % STRUCK_TARGETS}`,
    place: `place:province-${round % STRUCK_TARGETS}`,
    from: `${year}-01-01`,
    until: `${year + 1}-12-31`,
  };
}
