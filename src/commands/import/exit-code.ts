/** How an import ended, for whoever runs it from a script. */
export const EXIT_CODE = { done: 0, failed: 1, rejected: 2, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT_CODE)[keyof typeof EXIT_CODE];

export const EXIT_CODES_HELP = `Exit code ${EXIT_CODE.done} when every row was taken in, superseded or skipped; ${EXIT_CODE.rejected} when rows were rejected; ${EXIT_CODE.failed} when
an import failed or, with --strict, was stopped; ${EXIT_CODE.interrupted} when it was interrupted.`;

const BY_WEIGHT: readonly unknown[] = [
  EXIT_CODE.done,
  EXIT_CODE.rejected,
  EXIT_CODE.failed,
  EXIT_CODE.interrupted,
];

/** Settles how the process will end: of several files, as the worst of them did. */
export function settleExitCode(code: ExitCode): void {
  const before = process.exitCode ?? EXIT_CODE.done;
  if (BY_WEIGHT.indexOf(code) > BY_WEIGHT.indexOf(before)) process.exitCode = code;
}
