import type { core } from 'zod';

type Issue = core.$ZodIssue;

/**
 * The problems of a value in the form that it resembles most, if it may have several and matches none; null if it has
 * another type than all of them.
 */
export function nearestForm(issue: core.$ZodIssueInvalidUnion): readonly Issue[] | null {
  const forms = formsOf(issue).filter((issues) => !issues.some(isOfOtherType));
  return forms.toSorted((one, other) => faultsIn(one) - faultsIn(other))[0] ?? null;
}

/** Nested unions are flattened. */
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
