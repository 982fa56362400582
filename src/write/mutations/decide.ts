import type { Context } from '../../context.js';
import { type Problem, UserError } from '../../errors/user-error.js';
import { unknownIdsError } from '../../query/run/unknown-ids.js';
import { IN_EFFECT } from '../decisions/in-effect.js';
import type { Repetition } from '../decisions/repetition.js';
import type { DossierInput } from '../dossier-input.js';
import { type DecisionIds, writeDossier } from '../ingest.js';
import { senderNamed } from '../sender.js';

/** Where the arguments of mutations stand in the dossier that is made of them. */
const ARGUMENTS: readonly (readonly [path: string, argument: string])[] = [
  ['decisions[0].claim', 'id'],
  ['assessments[0].claim', 'id'],
  ['assessments[0]', 'assessment'],
  ['claims[0]', 'claim'],
  ['decisions[0].', ''],
  ['merges[0].', ''],
  ['refusals[0].', ''],
];

/**
 * Writes what a mutation decides, in the name of its sender: as a dossier, like everything else. Gives the ids of its
 * decisions. Throws what is wrong, with paths in the arguments.
 */
export async function decide(
  context: Context,
  dossier: DossierInput,
  repetition: Repetition = IN_EFFECT,
): Promise<DecisionIds> {
  const { database, identity, signal } = context;
  const sender = senderNamed(identity.requireWriter());
  try {
    return (await writeDossier(database, dossier, { sender, repetition, signal })).decisions;
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    throw await inArguments(failure, dossier, context);
  }
}

/** The same error with paths in the arguments. What is decided on must be known already, and is told so. */
async function inArguments(
  { problems }: UserError,
  dossier: DossierInput,
  context: Context,
): Promise<UserError> {
  const placed = (problem: Problem): Problem => ({ ...problem, path: argumentAt(problem.path) });
  if (dossier.claims) return UserError.all('INVALID_DOSSIER', problems.map(placed) as Problems);
  const unknown = problems.filter(({ code }) => code === 'UNKNOWN_ID');
  const others = problems.filter(({ code }) => code !== 'UNKNOWN_ID').map(placed);
  if (unknown.length === 0) return UserError.all('INVALID_REQUEST', others as Problems);
  const ids = unknown.map(({ path }) => ({ id: valueAt(path, dossier) as string, path: argumentAt(path) }));
  const { problems: told } = await unknownIdsError(ids, context);
  return UserError.all('INVALID_REQUEST', [...others, ...told] as Problems, others.length + unknown.length);
}

type Problems = [Problem, ...Problem[]];

function argumentAt(path: string): string {
  for (const [start, argument] of ARGUMENTS)
    if (path.startsWith(start)) return `${argument}${path.slice(start.length)}`;
  return path;
}

const valueAt = (path: string, dossier: object): unknown =>
  (path.match(/[^.[\]]+/g) ?? []).reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>>)[key],
    dossier,
  );
