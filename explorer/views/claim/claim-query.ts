import { claimFragment } from '../../parts/claim-card/claim-fragment.js';
import { thingFragment } from '../../parts/thing/thing-fragment.js';
import { timeFragment } from '../../parts/time-text.js';
import { graphql } from '../../api/graphql.js';

export const claimQuery = graphql(
  `
    query ClaimPage($id: ID!) {
      claim(id: $id) {
        ...ClaimCard
        provenance {
          document {
            ...Thing
          }
          actors {
            ...Thing
          }
          statedAt {
            ...Time
          }
        }
      }
    }
  `,
  [claimFragment, thingFragment, timeFragment],
);
