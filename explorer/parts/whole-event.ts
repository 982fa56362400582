import type { FragmentOf } from 'gql.tada';
import { graphql } from '../api/graphql.js';
import { quantityFragment } from './claim/claim-fragment.js';
import type { Quantity } from './quantity-text.js';

/** What tells whether a claim gives a number of the whole event, and which. */
export const measuringFragment = graphql(
  `
    fragment Measuring on Claim {
      rank
      predicate
      quantity {
        ...Figures
      }
      scopePlace {
        id
      }
      scopeActor {
        id
      }
      validTime {
        edtf
      }
    }
  `,
  [quantityFragment],
);

/** The number that a claim gives of the whole event: not of a part of it, nor of one side; otherwise null. */
export const figureOfWhole = ({
  rank,
  predicate,
  quantity,
  scopePlace,
  scopeActor,
  validTime,
}: FragmentOf<typeof measuringFragment>): Quantity | null =>
  predicate === 'MEASURED' &&
  rank !== 'DEPRECATED' &&
  scopePlace === null &&
  scopeActor === null &&
  validTime === null
    ? quantity
    : null;
