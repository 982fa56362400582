import { Args, Query, Resolver } from 'type-graphql';
import { resolveRootField } from '../query/run/execute-root-field.js';
import { argumentPath, RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { hydrate, type TraversalResult } from '../query/run/hydrate.js';
import { kindOfId } from '../storage/ids.js';
import { checkOneUnit } from '../traversal/totals/check-one-unit.js';
import { namedSums, NO_FIGURES } from '../traversal/totals/figure-sums.js';
import { EventFacetsArguments } from '../traversal/facets/event-facets-arguments.js';
import { eventFacets, type CountedValue } from '../traversal/facets/event-facets.js';
import { FacetCount } from '../traversal/facets/event-facet.js';
import { Cost, WHOLE_GRAPH_COST } from '../query/mapping/field-cost.js';

@Resolver()
export class EventFacetsResolver {
  @Cost(({ measure }) => WHOLE_GRAPH_COST / 4 + (measure == null ? 0 : WHOLE_GRAPH_COST))
  @Query(() => [FacetCount], {
    description:
      'Number of events that match the filter, by value, and with a measure what is claimed of them; most frequent first, then by value. An event with several values counts for each; an event with none is not counted.',
  })
  async eventFacets(
    @Args(() => EventFacetsArguments) _arguments: EventFacetsArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<FacetCount[]> {
    const counted: CountedValue[] = await resolveRootField(request, eventFacets);
    const pathOf = (name: string) => argumentPath(request, name);
    checkOneUnit(
      counted.map(([, , units = []]) => units),
      pathOf('measure'),
    );
    return hydrate(
      request,
      counted.map((row) => facetCount(row, pathOf)),
    );
  }
}

const facetCount = (
  [value, count, , ...figures]: CountedValue,
  pathOf: (field: string) => string,
): TraversalResult => ({
  value,
  count,
  node: kindOfId(value) && value,
  ...namedSums(figures.length === 0 ? NO_FIGURES : figures, pathOf),
});
