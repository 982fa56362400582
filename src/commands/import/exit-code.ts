/** Results of an import, for scripts. */
export const EXIT_CODE = { done: 0, failed: 1, rejected: 2, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT_CODE)[keyof typeof EXIT_CODE];

export const EXIT_CODES_HELP = `Exit code ${EXIT_CODE.done} if every row was imported, superseded or skipped; ${EXIT_CODE.rejected} if rows were rejected; ${EXIT_CODE.failed} if
an import failed or, with --strict, was stopped; ${EXIT_CODE.interrupted} if it was interrupted.`;

const BY_WEIGHT: readonly unknown[] = [
  EXIT_CODE.done,
  EXIT_CODE.rejected,
  EXIT_CODE.failed,
  EXIT_CODE.interrupted,
];

/** Sets the exit code of the process: the worst of all files. */
export function settleExitCode(code: ExitCode): void {
  const before = process.exitCode ?? EXIT_CODE.done;
  if (BY_WEIGHT.indexOf(code) > BY_WEIGHT.indexOf(before)) process.exitCode = code;
}
