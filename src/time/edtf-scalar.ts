import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { quoted } from '../errors/quoted.js';
import { UserError } from '../errors/user-error.js';
import { parseTime } from './edtf.js';
import { EDTF_EXAMPLES, InvalidTime } from './invalid-time.js';

function invalid(message: string, hint: string, node?: ValueNode): UserError {
  return UserError.of({ code: 'INVALID_TIME', path: '', message: `${message} ${hint}`, hint }, node);
}

/** Validates a time and returns it as written. */
function checked(value: unknown, node?: ValueNode): string {
  if (typeof value !== 'string') throw invalid(`${quoted(value)} is not a text.`, EDTF_EXAMPLES, node);
  try {
    return parseTime(value).edtf;
  } catch (failure) {
    if (failure instanceof InvalidTime) throw invalid(failure.message, failure.hint, node);
    throw failure;
  }
}

/** The GraphQL scalar `EDTF`: a text that `parseTime` accepts. */
export const EDTF = new GraphQLScalarType<string, string>({
  name: 'EDTF',
  description:
    'A date, an interval or an uncertain date in Extended Date/Time Format (ISO 8601-2), e.g. 2019-03-17, 2019-03-10/2019-03-23, 2014, 2019-03-26~ (about), 2019-03-26? (uncertain), 2019-03-XX (some day of March), 2019-03-10/.. (open), 2019-21 (spring; also uncertain, 2019-21?, or an end of an interval, 2019-21/2019-22). Times of day are in UTC unless they name a zone.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: String,
  parseValue: (value) => checked(value),
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING)
      throw invalid('A time is written as a string in quotes.', EDTF_EXAMPLES, node);
    return checked(node.value, node);
  },
});
