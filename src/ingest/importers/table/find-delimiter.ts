const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * What separates the columns of a header: which of comma, semicolon, tab and bar stands there most often outside of
 * quotes. A header of one column has none, and is read as if it were a comma.
 */
export function findDelimiter(header: string): string {
  const bare = header.replace(/"(?:[^"]|"")*"?/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
