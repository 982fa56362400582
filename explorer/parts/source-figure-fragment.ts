import { graphql } from '../api/graphql.js';
import { namedFragment, thingFragment } from './thing/thing-fragment.js';

/** What one source says of a measure, somewhere and some time. */
export const sourceFigureFragment = graphql(
  `
    fragment SourceFigure on SourceFigure {
      events
      low
      best
      high
      unit
      source {
        ...Thing
        ...Named
      }
    }
  `,
  [thingFragment, namedFragment],
);

/** A cell in which sources differ. */
export const disagreementFragment = graphql(
  `
    fragment Disagreement on Disagreement {
      gap
      explanation
      cell {
        start
        end
        place {
          ...Thing
        }
        sources {
          ...SourceFigure
        }
      }
    }
  `,
  [sourceFigureFragment, thingFragment],
);
