import type { core } from 'zod';

type Issue = core.$ZodIssue;

/**
 * Of a value that may have several forms and has none, what is wrong with it in the form that it comes nearest to; null
 * where it is of another type than all of them.
 */
export function nearestForm(issue: core.$ZodIssueInvalidUnion): readonly Issue[] | null {
  const forms = formsOf(issue).filter((issues) => !issues.some(isOfOtherType));
  return forms.toSorted((one, other) => faultsIn(one) - faultsIn(other))[0] ?? null;
}

/** Unions within unions are as many forms. */
const formsOf = ({ errors }: core.$ZodIssueInvalidUnion): Issue[][] =>
  errors.flatMap((issues) => {
    const [only] = issues;
    return issues.length === 1 && only?.code === 'invalid_union' && only.path.length === 0
      ? formsOf(only)
      : [issues];
  });

const isOfOtherType = ({ code, path }: Issue): boolean => code === 'invalid_type' && path.length === 0;

const faultsIn = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
