import { Arg, Int, Query, Resolver } from 'type-graphql';
import { checkRange } from '../../errors/check-range.js';
import { argumentPath } from '../../graph/argument-path.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import { hydrate } from '../../graph/hydrate.js';
import { kindOfEnumValue } from '../../graph/ids.js';
import { findHits } from './find-hits.js';
import { SearchHit } from './search-hit.js';
import { SearchedKind } from './searched-kind.js';
import { Cost, WHOLE_GRAPH_COST } from '../../graph/field-cost.js';

const DEFAULT_HITS = 20;
const HITS = { min: 0, max: 200 };

@Resolver()
export class SearchResolver {
  @Cost(WHOLE_GRAPH_COST / 10)
  @Query(() => [SearchHit], {
    description:
      'Full text over names, aliases, titles and descriptions, and over what claims say and quote: best first, then by id. Names count for more than other texts. Claims that are retracted are left out.',
  })
  async search(
    @Arg('text', () => String, {
      description:
        'Words that must all be found, in any case and with or without diacritics, apostrophes and articles; other spellings and longer words that begin so are found too, but count for less. "last stronghold" is a phrase, strik* a beginning. Nothing else has a special meaning.',
    })
    text: string,
    @Arg('first', () => Int, {
      nullable: true,
      description: `So many hits at most: ${HITS.min} to ${HITS.max}; ${DEFAULT_HITS} if left out.`,
    })
    first: number | null,
    @Arg('kind', () => [SearchedKind], {
      nullable: true,
      description:
        'Only things of one of these kinds, so many of them as are asked for; all kinds if left out.',
    })
    kind: SearchedKind[] | null,
    @RequestedField() request: FieldRequest,
  ): Promise<SearchHit[]> {
    const most = checkRange(first ?? DEFAULT_HITS, HITS, argumentPath(request, 'first'));
    const kinds = kind?.map(kindOfEnumValue) ?? null;
    const hits = await findHits({ text, path: argumentPath(request, 'text'), kinds, most }, request);
    return hydrate(
      request,
      hits.map((hit) => ({ ...hit })),
    );
  }
}
