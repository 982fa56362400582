import type { Account } from '../../ingest/importers/run/account.js';

const count = (number: number): string => number.toLocaleString('en');

/** What became of a file, for whoever imports it. Every row stands in one of the first four lines. */
export function accountInWords(
  heading: string,
  account: Account,
  rejects: string | null,
  milliseconds: number,
): string {
  const { rows, records, firstWarnings, warningsByReason } = account;
  const warnings = [...warningsByReason.values()].reduce((sum, number) => sum + number, 0);
  const seconds = milliseconds / 1_000;
  const rate = count(Math.round(account.total / seconds));
  // The operating system counts in kilobytes.
  const megabytes = count(Math.round(process.resourceUsage().maxRSS / 1_024));
  return [
    `${heading}: ${count(account.total)} rows`,
    `  taken in    ${count(account.taken)}: ${count(rows.created)} created, ${count(rows.changed)} changed, ${count(rows.unchanged)} unchanged`,
    `  superseded  ${count(rows.superseded)}`,
    `  skipped     ${count(rows.skipped)}`,
    `  rejected    ${count(rows.rejected)}${rejects === null ? '' : `, listed in ${rejects}`}`,
    `  records     ${count(records.created)} created, ${count(records.updated)} updated, ${count(records.unchanged)} unchanged`,
    `  warnings    ${count(warnings)}`,
    ...[...warningsByReason].map(([reason, number]) => `    ${count(number)} × ${reason}`),
    ...(firstWarnings.length > 0 ? ['  the first of them'] : []),
    ...firstWarnings.map(
      ({ line, column, value, reason }) =>
        `    line ${line}: ${[column, value && `“${value}”`].filter(Boolean).join(' ')}: ${reason}`,
    ),
    `  ${seconds.toFixed(1)} s, ${rate} rows a second, at most ${megabytes} MB of memory`,
    '',
  ].join('\n');
}
