import anyAscii from 'any-ascii';

/** The text with the digits of any script as 0 to 9, and without direction marks. */
export const latinDigits = (text: string): string =>
  text.replace(/[\u200e\u200f\u061c]/g, '').replace(/(?![0-9])\p{Nd}/gu, anyAscii);
