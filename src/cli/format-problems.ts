import type { UserError } from '../errors/user-error.js';

/** All problems with the input of a command, one per line, each with its hint below. */
export const formatProblems = ({ problems }: Pick<UserError, 'problems'>): string =>
  problems.map(({ code, path, message, hint }) => `${path}: ${message} (${code})\n  ${hint}\n`).join('');
