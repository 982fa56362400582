import { Arg, Extensions, ID, Query, Resolver } from 'type-graphql';
import { Cost, WHOLE_GRAPH_COST } from '../query/mapping/field-cost.js';
import { argumentPath, RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { hydrate } from '../query/run/hydrate.js';
import { keptId } from '../query/run/read-merge-targets.js';
import { OF_TODAY } from '../query/snapshot/of-today.js';
import { plainId } from '../query/snapshot/snapshot-ids.js';
import { readWords } from '../reading/words/read-words.js';
import { WordsRead } from '../reading/words/words-read.js';
import { EDTF } from '../time/edtf-scalar.js';

@Resolver()
export class WordsResolver {
  @Extensions({ [OF_TODAY]: true })
  @Cost(WHOLE_GRAPH_COST / 20)
  @Query(() => WordsRead, {
    description:
      'Reads words that somebody selected in a document: the names, numbers and days in them, and what they claim by themselves. By the grammar, in English; nothing is saved. Writers only.',
  })
  async readWords(
    @Arg('words', () => String, { description: 'The words; at most 5,000 characters.' }) words: string,
    @Arg('publishedAt', () => EDTF, {
      nullable: true,
      description: 'When they were published, by which “on Tuesday” is told.',
    })
    publishedAt: string | null,
    @Arg('publisher', () => ID, {
      nullable: true,
      description: 'The actor who says what the words attribute to nobody else.',
    })
    publisher: string | null,
    @RequestedField() request: FieldRequest,
  ): Promise<WordsRead> {
    const { database, identity, signal } = request.context;
    identity.requireWriter();
    const path = (argument: string): string => argumentPath(request, argument);
    const by = publisher == null ? null : plainId(publisher, request, path('publisher'));
    const given = {
      words,
      publishedAt: publishedAt ?? null,
      publisher: by === null ? null : await keptId(by, request),
    };
    return hydrate(request, await readWords(database.reader(signal), given, path));
  }
}
