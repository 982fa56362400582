import { Args, Query, Resolver } from 'type-graphql';
import { Cost, WHOLE_GRAPH_COST } from '../query/mapping/field-cost.js';
import { RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { hydrate, type TraversalResult } from '../query/run/hydrate.js';
import { paginateList } from '../query/page/paginate-list.js';
import { ComparisonArguments } from '../traversal/comparison/comparison-arguments.js';
import { ComparisonCellConnection } from '../traversal/comparison/comparison-cell-connection.js';
import { DisagreementConnection } from '../traversal/comparison/disagreement-connection.js';
import { disagreementsAmong } from '../traversal/comparison/disagreements.js';
import { explainPage } from '../traversal/comparison/explain-page.js';
import { readCells } from '../traversal/comparison/read-cells.js';
import { gatherSides } from '../traversal/comparison/sides.js';
import { gatherNothing, sourceFigures } from '../traversal/comparison/source-figures.js';

const FIGURES = sourceFigures(gatherNothing);
const FIGURES_AND_SIDES = sourceFigures(gatherSides);

@Resolver()
export class ComparisonResolver {
  @Cost(WHOLE_GRAPH_COST)
  @Query(() => ComparisonCellConnection, {
    description:
      'What each source says of a measure, side by side: a cell for each place and period, by name of the place, then by time. Sources differ in what they include, so differences are no contradictions; claims that cannot all be true are disputes.',
  })
  async comparison(
    @Args(() => ComparisonArguments) wanted: ComparisonArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<ComparisonCellConnection> {
    const items = await readCells(request, wanted.interval, FIGURES);
    const list = { list: 'comparison', order: 'byPlace', at: request.at, items };
    const page = paginateList({ ...list, keyOf: ({ key }) => key }, wanted, String(request.info.path.key));
    return hydrate(request, page as unknown as TraversalResult);
  }

  @Cost(WHOLE_GRAPH_COST)
  @Query(() => DisagreementConnection, {
    description:
      'The cells of comparison in which sources differ, by relative gap: the widest first, of equal gaps the larger difference. Only cells with numbers of two sources at least.',
  })
  async disagreements(
    @Args(() => ComparisonArguments) wanted: ComparisonArguments,
    @RequestedField() request: FieldRequest,
  ): Promise<DisagreementConnection> {
    const items = disagreementsAmong(await readCells(request, wanted.interval, FIGURES_AND_SIDES));
    const list = { list: 'disagreements', order: 'byGap', at: request.at, items };
    const page = paginateList({ ...list, keyOf: ({ key }) => key }, wanted, String(request.info.path.key));
    return hydrate(request, await explainPage(page, wanted.measure, request));
  }
}
