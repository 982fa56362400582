import { Arg, Extensions, Mutation, Query, Resolver } from 'type-graphql';
import { UserError } from '../errors/user-error.js';
import { Cost, WHOLE_GRAPH_COST } from '../query/mapping/field-cost.js';
import { argumentPath, RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { hydrate, type TraversalResult } from '../query/run/hydrate.js';
import { OF_TODAY } from '../query/snapshot/of-today.js';
import { applyCrosswalk, previewCrosswalk } from '../resolution/crosswalks/apply-crosswalk.js';
import { offeredCrosswalk, OfferedCrosswalk } from '../resolution/crosswalks/offered-crosswalk.js';
import { readCrosswalk } from '../resolution/crosswalks/read-crosswalk.js';
import { shippedCrosswalks } from '../resolution/crosswalks/shipped.js';
import { senderNamed } from '../write/sender.js';

@Resolver()
export class CrosswalkResolver {
  @Extensions({ [OF_TODAY]: true })
  @Cost(WHOLE_GRAPH_COST / 10)
  @Query(() => [OfferedCrosswalk], {
    description: 'The crosswalks that come with the program, by name. Nothing is applied by itself.',
  })
  async crosswalks(@RequestedField() request: FieldRequest): Promise<OfferedCrosswalk[]> {
    const { database, signal } = request.context;
    const offered: OfferedCrosswalk[] = [];
    for (const shipped of shippedCrosswalks()) {
      const crosswalk = await readCrosswalk(shipped.name, signal);
      offered.push(offeredCrosswalk(shipped, await previewCrosswalk(crosswalk, database.reader(signal))));
    }
    return hydrate(request, offered as unknown as TraversalResult);
  }

  @Mutation(() => OfferedCrosswalk, {
    description:
      'Applies a crosswalk that comes with the program, completely or not at all: merges what it holds for the same, and refuses to merge what it tells apart, each by a decision of its own with its own reason. What was decided otherwise in this graph stands. Applying it again changes nothing. Writers only.',
  })
  async applyCrosswalk(
    @Arg('name', () => String, { description: 'Its name, e.g. syria-iraq.' }) name: string,
    @RequestedField() request: FieldRequest,
  ): Promise<OfferedCrosswalk> {
    const { database, identity, signal } = request.context;
    const sender = senderNamed(identity.requireWriter());
    const shipped = shippedNamed(name, argumentPath(request, 'name'));
    const crosswalk = await readCrosswalk(shipped.name, signal);
    const report = await applyCrosswalk(crosswalk, { database, writes: database, sender, signal });
    return hydrate(request, offeredCrosswalk(shipped, report) as unknown as TraversalResult);
  }
}

/** Only what comes with the program: a client names no file of the server. */
function shippedNamed(name: string, path: string): ReturnType<typeof shippedCrosswalks>[number] {
  const all = shippedCrosswalks();
  const found = all.find((one) => one.name === name);
  if (found) return found;
  throw UserError.of({
    code: 'INVALID_ARGUMENT',
    path,
    message: 'There is no crosswalk of that name.',
    hint: `Expected one of ${all.map((one) => one.name).join(', ')}.`,
  });
}
