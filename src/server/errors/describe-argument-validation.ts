import type { ValidationError } from 'class-validator';
import { ArgumentValidationError } from 'type-graphql';
import { UserError, type Problem } from '../../errors/user-error.js';
import { causes } from './causes.js';
import type { DescribedError } from './described-error.js';
import { describeUserError } from './describe-user-error.js';

/** What class-validator found. The library's own error carries the values and the whole input, so it never leaves. */
export function describeArgumentValidation(error: unknown, where: string): DescribedError | undefined {
  for (const cause of causes(error)) {
    if (!(cause instanceof ArgumentValidationError)) continue;
    const { validationErrors } = cause.extensions as { validationErrors: ValidationError[] };
    const [first, ...rest] = validationErrors.flatMap((each) => problemsOf(each, where));
    if (first === undefined) return undefined;
    return describeUserError(UserError.all('INVALID_ARGUMENT', [first, ...rest]), where);
  }
  return undefined;
}

function problemsOf({ property, constraints, children }: ValidationError, parent: string): Problem[] {
  const step = /^\d+$/.test(property) ? `[${property}]` : `.${property}`;
  const path = `${parent}${step}`;
  const own = Object.values(constraints ?? {}).map((message): Problem => ({
    code: 'INVALID_ARGUMENT',
    path,
    message,
    hint: 'The description of the argument in the sandbox at /graphql says what it takes.',
  }));
  return [...own, ...(children ?? []).flatMap((child) => problemsOf(child, path))];
}
