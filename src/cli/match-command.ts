import { Command, InvalidArgumentError } from 'commander';
import { UserError } from '../errors/user-error.js';
import type { ReadContext } from '../query/read/field-request.js';
import { type Candidate, MIN_SCORE, DEFAULT_SCORE } from '../resolution/find/candidate.js';
import { chooseCandidates } from '../resolution/find/choose-candidates.js';
import { MatchedKind } from '../domain/merges/matched-kind.js';
import { MatchRelation } from '../resolution/find/match-relation.js';
import { readNodeRows } from '../traversal/graph/read-node-rows.js';
import { formatProblems } from './format-problems.js';
import { withGraph } from './with-graph.js';

const DEFAULT_NUMBER = 50;

interface MatchOptions {
  readonly minimumScore: number;
  readonly about?: readonly string[];
  readonly withinDataSets?: boolean;
  readonly covers?: boolean;
  readonly first: number;
  readonly json?: boolean;
}

const KINDS = Object.values(MatchedKind).map((kind) => `${kind.toLowerCase()}s`);

export const matchCommand = (): Command =>
  new Command('match')
    .description('Lists possible duplicates, the most likely first, with score and reasons. Merges nothing.')
    .argument('<kind>', `what to compare: ${KINDS.join(', ')}`, kindOf)
    .option('--minimum-score <score>', `minimum score: ${MIN_SCORE} to 1`, number, DEFAULT_SCORE)
    .option('--about <ids...>', 'only pairs with one of these ids')
    .option('--within-data-sets', 'also events that are two in the same data set')
    .option('--covers', 'events that may stand for several of another data set, with each of these')
    .option('--first <number>', 'maximum number of pairs', wholeNumber, DEFAULT_NUMBER)
    .option('--json', 'one JSON object per line, for programs')
    .addHelpText('after', '\nAccept a pair with the mutation acceptMerge, refuse it with refuseMerge.')
    .action((kind: MatchedKind, options: MatchOptions) =>
      withGraph((database, signal) => list(kind, options, { context: { database, signal }, at: null })),
    );

async function list(
  kind: MatchedKind,
  { first, json, covers, ...choice }: MatchOptions,
  readContext: ReadContext,
): Promise<void> {
  try {
    const relation = covers ? MatchRelation.COVERS : MatchRelation.SAME;
    const candidates = await chooseCandidates({ kind, relation, ...choice }, readContext, (name) => name);
    const shown = candidates.slice(0, first);
    const lines = json
      ? shown.map((candidate) => JSON.stringify(candidate))
      : await inWords(shown, readContext);
    for (const line of lines) process.stdout.write(`${line}\n`);
    if (!json) process.stdout.write(`${shown.length} of ${candidates.length} pairs\n`);
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    process.stderr.write(formatProblems(failure));
    process.exitCode = 1;
  }
}

async function inWords(candidates: readonly Candidate[], readContext: ReadContext): Promise<string[]> {
  const things = await readNodeRows(
    candidates.flatMap(({ one, other }) => [one, other]),
    readContext,
  );
  const named = (id: string) => `${id} (${things.get(id)?.[2] ?? ''})`;
  return candidates.map(({ one, other, score, reasons, covering }) =>
    [
      `${score.toFixed(3)} ${named(covering ?? one)}${covering === null ? '' : ' covers'}`,
      `      ${named(covering === other ? one : other)}`,
      `      ${reasons.map(({ text }) => text).join('; ')}`,
    ].join('\n'),
  );
}

function kindOf(text: string): MatchedKind {
  const kind = Object.values(MatchedKind).find((one) => `${one.toLowerCase()}s` === text);
  if (kind === undefined) throw new InvalidArgumentError('Expected actors, places or events.');
  return kind;
}

function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value))
    throw new InvalidArgumentError('Expected a number, e.g. 0.9.');
  return value;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Expected a whole number, e.g. 100.');
  return Number(text);
}
