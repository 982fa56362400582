import { UserError } from '../../../errors/user-error.js';

/** What is wrong with a file as a whole, so that none of the rest of it can be read. */
export const invalidFile = (path: string, message: string, hint: string): UserError =>
  UserError.of({ code: 'INVALID_FILE', path, message, hint });
