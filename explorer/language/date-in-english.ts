/** How a language writes dates. */
export interface DateWords {
  /** Locales whose names of months people type. */
  readonly locales: readonly string[];
  readonly since: string;
  readonly until: string;
  readonly to: string;
}

const monthsIn = (locale: string): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2000, month),
    ),
  );

const ARABIC_ZERO = '٠'.codePointAt(0) ?? 0;

/** A date as a language writes it, with the words and digits of English, which is what can be read. */
export function dateInEnglish(text: string, { locales, since, until, to }: DateWords): string {
  const english = monthsIn('en');
  const months = locales.flatMap((locale) =>
    monthsIn(locale).map((name, month) => [name, english[month] ?? ''] as const),
  );
  // Longer names first: one may begin like another.
  const words = [
    ...months,
    [since, 'since'] as const,
    [until, 'until'] as const,
    [to, 'to'] as const,
  ].toSorted(([one], [other]) => other.length - one.length);
  const digits = text.replace(/[٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) - ARABIC_ZERO));
  return words.reduce((said, [own, word]) => said.replaceAll(own, word), digits);
}
