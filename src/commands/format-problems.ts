import type { UserError } from '../errors/user-error.js';

/** Everything that is wrong with what a command was given, a line each, and what to do about it below. */
export const formatProblems = ({ problems }: UserError): string =>
  problems.map(({ code, path, message, hint }) => `${path}: ${message} (${code})\n  ${hint}\n`).join('');
