import { BIDI_CONTROL } from '../../errors/bidi-control.js';
import { quoted } from '../../errors/quoted.js';
import type { Fault } from '../../errors/user-error.js';

/** Characters that a name or a title may have. */
export const MAX_NAME_LENGTH = 500;
/** Characters that the name of a person or of an edition may have. */
export const MAX_SHORT_NAME_LENGTH = 100;
/** Characters that a text may have. */
export const MAX_PROSE_LENGTH = 20_000;
const MAX_REASON_LENGTH = 2_000;
/** Bytes in UTF-8 that the text of a document may have. */
const MAX_TEXT_BYTES = 2_097_152;

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
const CONTROL_BUT_BREAKS = /(?![\n\r\t])[\p{Cc}\p{Cs}]/u;

const textRule =
  (longest: number, unwanted: RegExp, form: string) =>
  (text: string): Fault | null => {
    if (text.length > longest) {
      return {
        code: 'LIMIT_EXCEEDED',
        message: `This text has ${text.length} characters.`,
        hint: `Expected at most ${longest}.`,
      };
    }
    if (!VISIBLE.test(text)) {
      return {
        code: 'INVALID_ARGUMENT',
        message: 'This text is empty.',
        hint: `Expected ${form}, or leave it out if it may be.`,
      };
    }
    if (unwanted.test(text)) {
      return {
        code: 'INVALID_ARGUMENT',
        message: `${quoted(text)} holds characters that are no text.`,
        hint: `Expected ${form} without control characters or broken Unicode.`,
      };
    }
    return null;
  };

const oneLine = (longest: number) => textRule(longest, CONTROL, 'one line of text');

/** One line: a name, a title. Direction marks could make it look like another. */
export const line =
  (longest: number) =>
  (text: string): Fault | null => {
    const fault = oneLine(longest)(text);
    if (fault || !BIDI_CONTROL.test(text)) return fault;
    return {
      code: 'INVALID_ARGUMENT',
      message: `${quoted(text)} holds characters that turn the direction of writing.`,
      hint: 'Leave out U+202A to U+202E and U+2066 to U+2069: letters have their direction by themselves.',
    };
  };

/** Text that may have several lines. */
export const prose = (longest: number) => textRule(longest, CONTROL_BUT_BREAKS, 'text');

/** The text of a document. */
export function documentText(text: string): Fault | null {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_TEXT_BYTES) {
    return {
      code: 'LIMIT_EXCEEDED',
      message: `This text has ${bytes} bytes.`,
      hint: `Expected at most ${MAX_TEXT_BYTES} bytes (2 MB) in UTF-8; give the part that claims rest on.`,
    };
  }
  return prose(MAX_TEXT_BYTES)(text);
}

/** A person's reason or note. */
export const reason = prose(MAX_REASON_LENGTH);

/** Text of a given form. */
const matching =
  (form: RegExp, hint: string) =>
  (text: string): Fault | null =>
    form.test(text)
      ? null
      : { code: 'INVALID_ARGUMENT', message: `${quoted(text)} cannot stand here.`, hint };

/** What was counted or measured. */
export const measureName = matching(
  /^(?=.{1,100}$)\p{Ll}[\p{Ll}\p{N}]*(?:[ '’-][\p{Ll}\p{N}]+)*$/u,
  'Expected lower-case words, e.g. strikes, engagements, share of territory; at most 100 characters.',
);

/** The unit of a measure. */
export const unitCode = matching(
  /^[\x21-\x7e]{1,50}$/,
  'Expected a UCUM-style unit, e.g. km2; leave it out for a count.',
);

const NOWHERE = { protocol: '', username: '', password: '' };

/** A web address. */
export function webAddress(text: string): Fault | null {
  const { protocol: scheme, username, password } = URL.canParse(text) ? new URL(text) : NOWHERE;
  if (username !== '' || password !== '') {
    return {
      code: 'INVALID_ARGUMENT',
      message: 'This address holds the name of a user or a password, which everybody could read here.',
      hint: 'Leave out what stands before the @.',
    };
  }
  const fits = text.length <= 2_000 && !/[\s\p{Cc}]/u.test(text) && /^https?:$/.test(scheme);
  if (fits) return null;
  return {
    code: 'INVALID_ARGUMENT',
    message: `${quoted(text)} is not an address on the web.`,
    hint: 'Expected an http or https address of at most 2000 characters.',
  };
}

/** A language tag (BCP 47). */
export function languageTag(text: string): Fault | null {
  try {
    Intl.getCanonicalLocales(text);
    return null;
  } catch {
    return {
      code: 'INVALID_ARGUMENT',
      message: `${quoted(text)} is not a language tag.`,
      hint: 'Expected a BCP 47 tag, e.g. en, ar, ckb, en-GB.',
    };
  }
}
