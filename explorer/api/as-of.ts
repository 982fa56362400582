/** Name of the URL parameter for the instant, here and in the API. */
export const AS_OF = 'asOf';

/** The last instant of a day in UTC; an instant stays as it is. */
export const instantOf = (asOf: string): string => (asOf.includes('T') ? asOf : `${asOf}T23:59:59.999Z`);
