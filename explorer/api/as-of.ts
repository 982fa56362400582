/** The parameter of an address that says as of when, here and at the API. */
export const AS_OF = 'asOf';

/** The last instant of a day in UTC; an instant is itself. */
export const instantOf = (asOf: string): string => (asOf.includes('T') ? asOf : `${asOf}T23:59:59.999Z`);
