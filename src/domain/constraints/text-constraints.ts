import type { ValidationOptions } from 'class-validator';
import {
  documentText,
  languageTag,
  line,
  MAX_NAME_LENGTH,
  MAX_PROSE_LENGTH,
  MAX_SHORT_NAME_LENGTH,
  measureName,
  prose,
  reason,
  unitCode,
  webAddress,
} from './text-rules.js';
import { time } from './time-rule.js';
import { Satisfies, ValueConstraint } from './value-constraint.js';

const NAME = new ValueConstraint('text', line(MAX_NAME_LENGTH));
const SHORT_NAME = new ValueConstraint('text', line(MAX_SHORT_NAME_LENGTH));
const PROSE = new ValueConstraint('text', prose(MAX_PROSE_LENGTH));
const DOCUMENT_TEXT = new ValueConstraint('text', documentText);
const REASON = new ValueConstraint('text', reason);
const WEB_ADDRESS = new ValueConstraint('text', webAddress);
const LANGUAGE_TAG = new ValueConstraint('text', languageTag);
const MEASURE_NAME = new ValueConstraint('text', measureName);
const UNIT_CODE = new ValueConstraint('text', unitCode);
const TIME = new ValueConstraint('time', time);

/** A name, a title: one line. */
export const IsName = (options?: ValidationOptions) => Satisfies('isName', NAME, options);

/** The name of a person who decides, the number of an edition: one short line. */
export const IsShortName = (options?: ValidationOptions) => Satisfies('isShortName', SHORT_NAME, options);

/** Text that may have several lines. */
export const IsProse = (options?: ValidationOptions) => Satisfies('isProse', PROSE, options);

/** The whole text of a document. */
export const IsDocumentText = (options?: ValidationOptions) =>
  Satisfies('isDocumentText', DOCUMENT_TEXT, options);

/** What a person gives as a reason or a note. */
export const IsReason = (options?: ValidationOptions) => Satisfies('isReason', REASON, options);

export const IsWebAddress = (options?: ValidationOptions) => Satisfies('isWebAddress', WEB_ADDRESS, options);

export const IsLanguageTag = (options?: ValidationOptions) =>
  Satisfies('isLanguageTag', LANGUAGE_TAG, options);

export const IsMeasureName = (options?: ValidationOptions) =>
  Satisfies('isMeasureName', MEASURE_NAME, options);

export const IsUnitCode = (options?: ValidationOptions) => Satisfies('isUnitCode', UNIT_CODE, options);

/** A time in EDTF. */
export const IsTime = (options?: ValidationOptions) => Satisfies('isTime', TIME, options);
