import { Arg, Query, Resolver } from 'type-graphql';
import { checkSum } from '../../errors/check-sum.js';
import { resolveRootField } from '../../graph/resolve-root-field.js';
import { argumentPath } from '../../graph/argument-path.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import { hydrate, type TraversalResult } from '../../graph/hydrate.js';
import { EventFilter } from '../../knowledge/events/event-filter.js';
import type { Cell, StatedTime } from './cell.js';
import { strikeMatrix } from './strike-matrix.js';
import { StrikeSummary } from './strike-summary.js';
import { Cost, WHOLE_GRAPH_COST } from '../../graph/field-cost.js';

@Resolver()
export class WhoStruckWhomResolver {
  @Cost(WHOLE_GRAPH_COST)
  @Query(() => [StrikeSummary], {
    description:
      'Who struck whom: the strikes and strike campaigns that match the filter, by perpetrator and target; most events first. An event with several perpetrators or targets counts for each pair; one without either is in no cell.',
  })
  async whoStruckWhom(
    @Arg('filter', () => EventFilter, {
      nullable: true,
      description: 'Filter; default: all strikes and strike campaigns.',
    })
    _filter: EventFilter | null,
    @RequestedField() request: FieldRequest,
  ): Promise<StrikeSummary[]> {
    const cells: Cell[] = await resolveRootField(request, strikeMatrix);
    return hydrate(
      request,
      cells.map((cell) => summary(cell, (name) => argumentPath(request, name))),
    );
  }
}

const summary = (
  [perpetrator, target, events, strikesLow, strikesHigh, first, last]: Cell,
  pathOf: (field: string) => string,
): TraversalResult => ({
  perpetrator,
  target,
  events,
  strikesLow: checkSum(strikesLow, pathOf('strikesLow')),
  strikesHigh: checkSum(strikesHigh, pathOf('strikesHigh')),
  first: first && timeSpan(first),
  last: last && timeSpan(last),
});

const timeSpan = ([
  ,
  edtf,
  earliest,
  latest,
  precision,
  approximate,
  uncertain,
]: StatedTime): TraversalResult => ({
  edtf,
  earliest: earliest === null ? null : new Date(earliest),
  latest: latest === null ? null : new Date(latest),
  precision,
  approximate,
  uncertain,
});
