import { Kind, visit, type ValidationRule } from 'graphql';
import { limitError } from './limit-error.js';

/** Limits aliases and fields repeated in one selection: both multiply the work. */
export const aliasLimit =
  (limit: number): ValidationRule =>
  (context) => ({
    // Counted before the other rules begin: graphql-js's comparison of fields gives up on a document with very many.
    Document(document) {
      const keys: string[] = [];
      visit(document, {
        SelectionSet({ selections }) {
          const seen = new Set<string>();
          for (const selection of selections) {
            if (selection.kind !== Kind.FIELD) continue;
            const name = selection.name.value;
            const key = selection.alias?.value ?? name;
            if (key !== name || seen.has(key)) keys.push(key);
            seen.add(key);
          }
        },
      });
      const firstBeyond = keys[limit];
      if (firstBeyond === undefined) return;
      context.reportError(
        limitError({
          what: 'aliases and repeated fields',
          actual: keys.length,
          limit,
          setting: 'CLAIMGRAPH_MAX_ALIASES',
          path: firstBeyond,
          advice: 'Request several things with one list (ids, by, on, at) instead of an alias for each.',
        }),
      );
    },
  });
