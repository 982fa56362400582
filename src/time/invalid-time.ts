/** An invalid time: the message says why, the hint what was expected. */
export class InvalidTime extends Error {
  override readonly name = 'InvalidTime';

  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** Examples of EDTF, for hints. */
export const EDTF_EXAMPLES =
  'Expected Extended Date/Time Format (ISO 8601-2), e.g. 2019-03-17, 2019-03, 2014, 2019-03-10/2019-03-23, 2019-03-26~, 2019-03-17T21:30:00Z.';
