/** What the ids of the claims begin with that a record of a data set makes: `claim:ucdp-ged-214797/`. */
export const claimIdPrefix = (record: string): string => `claim:${record.slice(record.indexOf(':') + 1)}/`;
