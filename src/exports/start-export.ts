import type { GraphQLSchema } from 'graphql';
import { UserError, type Problem } from '../errors/user-error.js';
import type { Context } from '../context.js';
import { kindOfId } from '../graph/ids.js';
import { settledInstant } from '../ingest/ledger.js';
import { refuseUnknown } from '../traversal/drawn/refuse-unknown.js';
import { neighborhood } from '../traversal/neighborhood/neighborhood.js';
import type { Around, ExportRequest } from './export-request.js';
import type { ExportSettings, Format } from './format.js';
import { asked, rootQuestion, type Asking } from './reading/ask-schema.js';
import { chosenEvents } from './reading/chosen-events.js';
import { close, portionOf } from './reading/close.js';
import { everything } from './reading/everything.js';
import type { Portion } from './reading/portion.js';
import { Source } from './reading/source.js';

/** In what an export happens. */
interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly context: Context;
  readonly settings: ExportSettings;
}

/**
 * Starts an export: everything that can be wrong with the request is found before the first piece comes. It is of the
 * graph as it was known at one instant, that of the newest write unless an earlier one is asked for, so that what is
 * written meanwhile does not show.
 */
export async function startExport(
  format: Format,
  request: ExportRequest,
  { schema, context, settings }: Surroundings,
): Promise<AsyncIterable<string | Uint8Array>> {
  const { filter, around, asOf } = request;
  const newest = await settledInstant(context.database, context.signal);
  const asking: Asking = { schema, context, at: asOf && asOf < newest ? asOf : newest };
  const isEverything = !filter && !around;
  const portion = isEverything ? await everything(asking) : await choose(format, filter, around, asking);
  return format.write(new Source(portion, asking, isEverything), request, settings);
}

async function choose(
  { isWhole }: Format,
  filter: ExportRequest['filter'],
  around: Around | null,
  asking: Asking,
): Promise<Portion> {
  if (!around) return close(portionOf(await chosenEvents(filter, asking), []), asking);
  const portion = await lyingAround(around, asking);
  return isWhole ? close(portion, asking) : portion;
}

const QUESTION = rootQuestion('{ neighborhood(id: "") { truncated } }');

async function lyingAround({ id, depth, limit }: Around, asking: Asking): Promise<Portion> {
  const question = asked(QUESTION, {}, asking);
  const found = await neighborhood(id, depth, limit, question);
  if (!found) await refuse(id, question);
  const ids = (found?.nodes ?? []).map(([one]) => one);
  return portionOf(ids.filter((one) => kindOfId(one) === 'event').sort(), ids);
}

async function refuse(id: string, question: ReturnType<typeof asked>): Promise<void> {
  try {
    await refuseUnknown({ id }, question);
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    const problems = failure.problems.map((problem) => ({ ...problem, path: 'neighborhood' }));
    throw UserError.all('INVALID_REQUEST', problems as [Problem, ...Problem[]]);
  }
}
