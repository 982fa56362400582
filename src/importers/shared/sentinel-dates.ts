/**
 * Days that programs write if there is no date: the first and the last day of .NET, the first of SQL Server, day 0 of
 * Access and of Excel, day 0 of Unix.
 */
export const SENTINEL_DAYS: readonly string[] = [
  '0001-01-01',
  '1753-01-01',
  '1899-12-30',
  '1900-01-01',
  '1970-01-01',
  '9999-12-31',
];

/** Whether a day in ISO 8601, with or without a time, stands for no date, in a column that cannot mean it. */
export const isSentinelDay = (date: string, days: readonly string[] = SENTINEL_DAYS): boolean =>
  days.includes(date.slice(0, 'YYYY-MM-DD'.length));
