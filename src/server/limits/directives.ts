import { visit, type ValidationRule } from 'graphql';
import { limitError } from './limit-error.js';

/** Limits directives in the whole document: each costs time before anything is executed. */
export const directiveLimit =
  (limit: number): ValidationRule =>
  (context) => ({
    Document(document) {
      const names: string[] = [];
      visit(document, { Directive: ({ name }) => void names.push(name.value) });
      const firstBeyond = names[limit];
      if (firstBeyond === undefined) return;
      context.reportError(
        limitError({
          what: 'directives',
          actual: names.length,
          limit,
          setting: 'CLAIMGRAPH_MAX_DIRECTIVES',
          path: `@${firstBeyond}`,
          advice: 'Put one @include or @skip on a fragment instead of on each of its fields.',
        }),
      );
    },
  });
