/** An instant, unless its year is 0 or does not have four digits. */
export const inFourDigits = (instant: Date): Date | null =>
  instant.getUTCFullYear() >= 1 && instant.getUTCFullYear() <= 9999 ? instant : null;
