import { Kind, type FragmentDefinitionNode, type SelectionSetNode, type ValidationRule } from 'graphql';
import { limitError } from './limit-error.js';

/** Depth of a selection, with the response keys that lead to its deepest field. */
interface Depth {
  readonly levels: number;
  readonly path: readonly string[];
}

const FLAT: Depth = { levels: 0, path: [] };
/** Maximum number of path segments shown, enough to find the place. */
const SHOWN = 25;

const deeper = (one: Depth, other: Depth): Depth => (other.levels > one.levels ? other : one);

/** Limits levels of fields; a fragment adds none. Introspection is deep by nature, and has its own rule. */
export const depthLimit =
  (limit: number): ValidationRule =>
  (context) => {
    const known = new Map<FragmentDefinitionNode, Depth>();

    const ofFragment = (fragment: FragmentDefinitionNode): Depth => {
      const depth = known.get(fragment);
      if (depth) return depth;
      // GraphQL's own rule rejects a fragment within itself; here it only has to terminate.
      known.set(fragment, FLAT);
      const measured = ofSelection(fragment.selectionSet);
      known.set(fragment, measured);
      return measured;
    };

    const ofSelection = ({ selections }: SelectionSetNode): Depth => {
      let deepest = FLAT;
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          deepest = deeper(deepest, ofSelection(selection.selectionSet));
        } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = context.getFragment(selection.name.value);
          if (fragment) deepest = deeper(deepest, ofFragment(fragment));
        } else if (!selection.name.value.startsWith('__')) {
          const { levels, path } = selection.selectionSet ? ofSelection(selection.selectionSet) : FLAT;
          const key = (selection.alias ?? selection.name).value;
          deepest = deeper(deepest, { levels: levels + 1, path: [key, ...path.slice(0, SHOWN)] });
        }
      }
      return deepest;
    };

    return {
      OperationDefinition({ selectionSet }) {
        const { levels, path } = ofSelection(selectionSet);
        if (levels <= limit) return;
        context.reportError(
          limitError({
            what: 'levels',
            actual: levels,
            limit,
            setting: 'CLAIMGRAPH_MAX_DEPTH',
            path: path.slice(0, Math.min(limit + 1, SHOWN)).join('.'),
            advice: 'Select fewer levels, or start closer to what you want.',
          }),
        );
      },
    };
  };
