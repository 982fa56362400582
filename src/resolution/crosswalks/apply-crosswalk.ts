import { UserError, type Problem } from '../../errors/user-error.js';
import { ingest } from '../../write/ingest.js';
import type { Sender } from '../../write/sender.js';
import type { Database, Reader } from '../../neo4j/database.js';
import { checkCrosswalk } from './check-crosswalk.js';
import type { Crosswalk, CrosswalkContents } from './crosswalk.js';
import type { Settled } from './outcome.js';
import { type CrosswalkPlan, planCrosswalk } from './plan-crosswalk.js';
import { readRecordedEntities } from './recorded-entities.js';

/** What became of a crosswalk. */
export interface CrosswalkReport {
  readonly settled: readonly Settled[];
  /** Names or titles of what the graph has, by id. */
  readonly names: ReadonlyMap<string, string>;
}

type Decisions = ReturnType<typeof checkCrosswalk>;

/** Where decisions are written, and who is told to write them. */
interface Target {
  readonly database: Database;
  /** The same, or what takes back all that is written. */
  readonly writes: Pick<Database, 'write'>;
  readonly sender: Sender;
  readonly signal: AbortSignal;
}

/**
 * Records what a crosswalk decides of what a graph has, whole or not at all. The same crosswalk twice changes nothing the
 * second time. Throws a UserError with everything that is wrong, each by where it stands in the file.
 */
export async function applyCrosswalk(
  { contents }: Pick<Crosswalk, 'contents'>,
  { database, writes, sender, signal }: Target,
): Promise<CrosswalkReport> {
  const drafts = decisionsIn(contents);
  const { plan, names } = await planInGraph(drafts, database.reader(signal));
  const dossier = {
    merges: plan.merges.map(({ input }) => input),
    refusals: plan.refusals.map(({ input }) => input),
  };
  if (dossier.merges.length + dossier.refusals.length > 0)
    await ingest(writes, dossier, sender, signal).catch((failure: unknown) => {
      throw placed(failure, (path) => contents.placeOf(pathInCrosswalk(path, plan)));
    });
  return { settled: plan.settled, names };
}

/** Reads what would become of a crosswalk, and writes nothing. Throws a UserError with everything that is wrong with it. */
export async function previewCrosswalk(
  { contents }: Pick<Crosswalk, 'contents'>,
  reader: Reader,
): Promise<CrosswalkReport> {
  const { plan, names } = await planInGraph(decisionsIn(contents), reader);
  return { settled: plan.settled, names };
}

const decisionsIn = (contents: CrosswalkContents): Decisions =>
  inFile(() => checkCrosswalk(contents), contents.placeOf);

async function planInGraph(
  drafts: Decisions,
  reader: Reader,
): Promise<{ readonly plan: CrosswalkPlan; readonly names: ReadonlyMap<string, string> }> {
  const ids = drafts.merges.flatMap(({ input: { keep, merge } }) => [keep, ...merge]);
  const others = drafts.refusals.flatMap(({ input: { one, other } }) => [one, other]);
  const recorded = await readRecordedEntities(reader, [...new Set([...ids, ...others])]);
  return { plan: planCrosswalk(drafts, recorded), names: recorded.names };
}

/** Of the third merge that was yet to be decided, where it stands in the crosswalk. */
function pathInCrosswalk(path: string, { merges, refusals }: CrosswalkPlan): string {
  const [, section, index] = /^(merges|refusals)\[(\d+)\]/.exec(path) ?? [];
  if (section === undefined) return path;
  return (section === 'merges' ? merges : refusals)[Number(index)]?.path ?? path;
}

function inFile<Result>(read: () => Result, placeOf: CrosswalkContents['placeOf']): Result {
  try {
    return read();
  } catch (failure) {
    throw placed(failure, placeOf);
  }
}

/** The same failure, its problems by where they stand in the file. */
function placed(failure: unknown, placeOf: (path: string) => string): unknown {
  if (!(failure instanceof UserError)) return failure;
  const problems = failure.problems.map((problem) => ({ ...problem, path: placeOf(problem.path) }));
  return UserError.all('INVALID_DOSSIER', problems as [Problem, ...Problem[]]);
}
