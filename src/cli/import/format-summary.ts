import type { Decoding } from '../../importers/table/decoding.js';
import type { ImportSummary } from '../../importers/run/import-summary.js';

const count = (number: number): string => number.toLocaleString('en');

/** “but lines 2, 7 read as windows-1252”. */
function misfitInWords([encoding, { count: all, first }]: Decoding['misfits'][number]): string {
  const others = all > first.length ? ` and ${count(all - first.length)} more` : '';
  return `but ${all === 1 ? 'line' : 'lines'} ${first.join(', ')}${others} read as ${encoding}`;
}

/** Summary of an imported file. Each row is counted in exactly one of the four lines after the encoding. */
export function formatSummary(
  heading: string,
  decoding: Decoding,
  summary: ImportSummary,
  rejects: string | null,
  milliseconds: number,
): string {
  const { rows, records, firstWarnings, warningsByReason } = summary;
  const warnings = [...warningsByReason.values()].reduce((sum, number) => sum + number, 0);
  const seconds = milliseconds / 1_000;
  const rate = count(Math.round(summary.total / seconds));
  // The operating system counts in kilobytes.
  const megabytes = count(Math.round(process.resourceUsage().maxRSS / 1_024));
  return [
    `${heading}: ${count(summary.total)} rows`,
    `  encoding    ${[decoding.encoding, ...decoding.misfits.map(misfitInWords)].join('; ')}`,
    `  imported    ${count(summary.accepted)}: ${count(rows.created)} created, ${count(rows.changed)} changed, ${count(rows.unchanged)} unchanged`,
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
    `  ${seconds.toFixed(1)} s, ${rate} rows per second, at most ${megabytes} MB of memory`,
    '',
  ].join('\n');
}

/** What was withdrawn because the whole data set no longer contains it; null if that could not be determined. */
export function formatWithdrawn(withdrawn: readonly string[] | null): string {
  if (withdrawn === null) return '  withdrawn   nothing, because not every row of the file was read\n';
  return [`  withdrawn   ${count(withdrawn.length)}`, ...withdrawn.map((id) => `    ${id}`), ''].join('\n');
}
