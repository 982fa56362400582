import { Arg, Int, Query, Resolver } from 'type-graphql';
import { checkRange } from '../../errors/check-range.js';
import { argumentPath } from '../../graph/argument-path.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { complete } from '../../graph/complete.js';
import { kindNamed } from '../../graph/ids.js';
import { findHits } from './find-hits.js';
import { SearchHit } from './search-hit.js';
import { SearchedKind } from './searched-kind.js';
import { Priced, WHOLE_GRAPH } from '../../graph/price.js';

const USUAL_HITS = 20;
const HITS = { least: 0, most: 200 };

@Resolver()
export class SearchResolver {
  @Priced(WHOLE_GRAPH / 10)
  @Query(() => [SearchHit], {
    description:
      'Full-text search over names, aliases, titles and descriptions, and over texts and quotes of claims; best first, then by id. Names weigh more than other texts. Retracted claims are excluded.',
  })
  async search(
    @Arg('text', () => String, {
      description:
        'Words that must all be found, ignoring case, diacritics, apostrophes and articles. Other spellings and longer words with the same beginning match too, but score lower. "last stronghold" is a phrase, strik* a prefix. Nothing else has a special meaning.',
    })
    text: string,
    @Arg('first', () => Int, {
      nullable: true,
      description: `Maximum number of hits: ${HITS.least} to ${HITS.most}; default: ${USUAL_HITS}.`,
    })
    first: number | null,
    @Arg('kind', () => [SearchedKind], {
      nullable: true,
      description: 'Only hits of these kinds, up to the maximum number; default: all kinds.',
    })
    kind: SearchedKind[] | null,
    @AskedField() asked: Asked,
  ): Promise<SearchHit[]> {
    const most = checkRange(first ?? USUAL_HITS, HITS, argumentPath(asked, 'first'));
    const kinds = kind?.map(kindNamed) ?? null;
    const hits = await findHits({ text, path: argumentPath(asked, 'text'), kinds, most }, asked);
    return complete(
      asked,
      hits.map((hit) => ({ ...hit })),
    );
  }
}
