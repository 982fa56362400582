const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * The delimiter of a header: whichever of comma, semicolon, tab and bar occurs most often outside quotes. A header of
 * one column has none, and is read as comma-separated.
 */
export function findDelimiter(header: string): string {
  const bare = header.replace(/"(?:[^"]|"")*"?/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
