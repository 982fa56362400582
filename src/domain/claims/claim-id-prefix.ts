/** Prefix of the ids of claims from a record of a data set: `claim:ucdp-ged-214797/`. */
export const claimIdPrefix = (record: string): string => `claim:${record.slice(record.indexOf(':') + 1)}/`;
