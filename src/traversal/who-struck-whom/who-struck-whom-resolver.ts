import { Arg, Query, Resolver } from 'type-graphql';
import { checkSum } from '../../errors/check-sum.js';
import { answer } from '../../graph/answer.js';
import { argumentPath } from '../../graph/argument-path.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { complete, type Found } from '../../graph/complete.js';
import { EventFilter } from '../../knowledge/events/event-filter.js';
import type { Cell, StatedTime } from './cell.js';
import { strikeMatrix } from './strike-matrix.js';
import { StrikeSummary } from './strike-summary.js';
import { Priced, WHOLE_GRAPH } from '../../graph/price.js';

@Resolver()
export class WhoStruckWhomResolver {
  @Priced(WHOLE_GRAPH)
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
    @AskedField() asked: Asked,
  ): Promise<StrikeSummary[]> {
    const cells: Cell[] = await answer(asked, strikeMatrix);
    return complete(
      asked,
      cells.map((cell) => summary(cell, (name) => argumentPath(asked, name))),
    );
  }
}

const summary = (
  [perpetrator, target, events, strikesLow, strikesHigh, first, last]: Cell,
  pathOf: (field: string) => string,
): Found => ({
  perpetrator,
  target,
  events,
  strikesLow: checkSum(strikesLow, pathOf('strikesLow')),
  strikesHigh: checkSum(strikesHigh, pathOf('strikesHigh')),
  first: first && timeSpan(first),
  last: last && timeSpan(last),
});

const timeSpan = ([, edtf, earliest, latest, precision, approximate, uncertain]: StatedTime): Found => ({
  edtf,
  earliest: earliest === null ? null : new Date(earliest),
  latest: latest === null ? null : new Date(latest),
  precision,
  approximate,
  uncertain,
});
