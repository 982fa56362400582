import { Arg, Extensions, Int, Query, Resolver } from 'type-graphql';
import { checkRange } from '../errors/check-range.js';
import { argumentPath, RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { NOT_FINAL } from '../query/snapshot/not-final.js';
import { hydrate } from '../query/run/hydrate.js';
import { kindOfEnumValue } from '../storage/ids.js';
import { findHits } from '../traversal/search/find-hits.js';
import { SearchHit, SearchedKind } from '../traversal/search/search-hit.js';
import { Cost, WHOLE_GRAPH_COST } from '../query/mapping/field-cost.js';

const DEFAULT_HITS = 20;
const HITS = { min: 0, max: 200 };

@Resolver()
export class SearchResolver {
  // Scores weigh words by how often all that is recorded by now has them.
  @Extensions({ [NOT_FINAL]: true })
  @Cost(WHOLE_GRAPH_COST / 10)
  @Query(() => [SearchHit], {
    description:
      'Full-text search over names, aliases, titles, descriptions and external ids such as Q2429253, over texts and quotes of claims, and over kept texts of documents; best first, then by id. Names weigh more than other texts. Retracted claims are excluded.',
  })
  async search(
    @Arg('text', () => String, {
      description:
        'Words that must all be found, ignoring case, diacritics, apostrophes and articles. Other spellings and longer words with the same beginning match too, but score lower. "last stronghold" is a phrase, strik* a prefix. Nothing else has a special meaning.',
    })
    text: string,
    @Arg('first', () => Int, {
      nullable: true,
      description: `Maximum number of hits: ${HITS.min} to ${HITS.max}; default: ${DEFAULT_HITS}.`,
    })
    first: number | null,
    @Arg('kind', () => [SearchedKind], {
      nullable: true,
      description: 'Only hits of these kinds, up to the maximum number; default: all kinds.',
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
