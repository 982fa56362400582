import { faultsOf } from '../../write/validate/external-ids.js';

/** Whether a text can be an id in a register: a table may have anything in its place. */
export const isExternalId = (scheme: string, id: string): boolean => faultsOf({ scheme, id }).id === null;
