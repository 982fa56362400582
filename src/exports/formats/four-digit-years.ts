/** An instant, unless its year is written otherwise than in four digits, or is the year 0. */
export const inFourDigits = (instant: Date): Date | null =>
  instant.getUTCFullYear() >= 1 && instant.getUTCFullYear() <= 9999 ? instant : null;
