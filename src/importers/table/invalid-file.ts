import { UserError } from '../../errors/user-error.js';

/** An error of a file as a whole, so that the rest of it cannot be read. */
export const invalidFile = (path: string, message: string, hint: string): UserError =>
  UserError.of({ code: 'INVALID_FILE', path, message, hint });
