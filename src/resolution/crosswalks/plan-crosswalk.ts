import type { MergeInput } from '../../domain/merges/inputs.js';
import type { RefusalInput } from '../../domain/refusals/inputs.js';
import type { RefusalDraft } from '../../write/validate/draft.js';
import type { Drafts } from '../../write/validate/read-drafts.js';
import { Outcome, type Settled } from './outcome.js';
import type { RecordedEntities } from './recorded-entities.js';
import { groupsOf, type Tie, tiesOf } from './ties.js';

/** An input with where it stands in the crosswalk. */
interface Placed<Input> {
  readonly input: Input;
  readonly path: string;
}

/** What is yet to be decided so that a crosswalk holds in a graph, and what becomes of all that it says. */
export interface CrosswalkPlan {
  readonly merges: readonly Placed<MergeInput>[];
  readonly refusals: readonly Placed<RefusalInput>[];
  readonly settled: readonly Settled[];
}

/**
 * Plans a crosswalk. Of what is one by it, the first that the graph has is kept, or what that stands for; the others are
 * merged into it, each by a decision of its own, so that each can be undone. What was decided in the graph stands: nothing is
 * merged that was refused or undone there, and nothing is refused that was merged.
 */
export function planCrosswalk(
  { merges, refusals }: Pick<Drafts, 'merges' | 'refusals'>,
  recorded: RecordedEntities,
): CrosswalkPlan {
  const planner = new Planner(recorded, refusals);
  const ties = tiesOf(merges);
  for (const group of groupsOf(ties)) planner.join(group, ties);
  for (const refusal of refusals) planner.refuse(refusal);
  return planner;
}

class Planner implements CrosswalkPlan {
  readonly merges: Placed<MergeInput>[] = [];
  readonly refusals: Placed<RefusalInput>[] = [];
  readonly settled: Settled[] = [];
  /** What is merged by this plan, and into what. */
  readonly #joined = new Map<string, string>();
  readonly #apart: readonly (readonly [string, string])[];

  constructor(
    private readonly recorded: RecordedEntities,
    drafts: readonly RefusalDraft[],
  ) {
    const effectiveRefusals = recorded.refusals.flatMap(({ pair, isUndone }) => (isUndone ? [] : [pair]));
    this.#apart = [
      ...effectiveRefusals,
      ...drafts.map(({ input: { one, other } }): [string, string] => [one, other]),
    ];
  }

  join(group: readonly string[], ties: readonly Tie[]): void {
    const [first, ...others] = group.filter((id) => this.recorded.names.has(id));
    for (const id of group)
      if (!this.recorded.names.has(id))
        this.settled.push({ outcome: Outcome.ABSENT, one: first ?? id, other: id });
    if (first === undefined) return;
    for (const other of others) {
      const [keep, merged] = [this.#now(first), this.#now(other)];
      const outcome = this.#outcomeOfMerge(keep, merged, other, group);
      this.settled.push({ outcome, one: keep, other });
      if (outcome !== Outcome.MERGED) continue;
      const { reason, decidedBy, path } = tieOf(other, ties);
      this.merges.push({ input: { keep, merge: [merged], reason, decidedBy }, path });
      this.#joined.set(merged, keep);
    }
  }

  refuse({ input: { one, other, reason, decidedBy = null }, path }: RefusalDraft): void {
    const outcome = this.#outcomeOfRefusal(one, other);
    this.settled.push({ outcome, one, other });
    if (outcome === Outcome.KEPT_APART)
      this.refusals.push({ input: { one, other, reason, decidedBy }, path });
  }

  #outcomeOfMerge(keep: string, merged: string, other: string, group: readonly string[]): Outcome {
    if (keep === merged) return Outcome.DECIDED;
    const isUndone = this.recorded.undoneMerges.some(
      (ids) => ids.includes(other) && ids.some((id) => id !== other && group.includes(id)),
    );
    if (isUndone) return Outcome.UNDONE;
    const isRefused = this.#apart.some((pair) =>
      isPair(
        pair.map((id) => this.#now(id)),
        keep,
        merged,
      ),
    );
    return isRefused ? Outcome.CONTRARY : Outcome.MERGED;
  }

  #outcomeOfRefusal(one: string, other: string): Outcome {
    const { names, refusals } = this.recorded;
    if (!names.has(one) || !names.has(other)) return Outcome.ABSENT;
    const [here, there] = [this.#now(one), this.#now(other)];
    if (here === there) return Outcome.CONTRARY;
    const isKeptApart = refusals.some(
      ({ pair, isUndone }) =>
        !isUndone &&
        isPair(
          pair.map((id) => this.#now(id)),
          here,
          there,
        ),
    );
    if (isKeptApart) return Outcome.DECIDED;
    const undone = refusals.some(({ pair, isUndone }) => isUndone && isPair(pair, one, other));
    return undone ? Outcome.UNDONE : Outcome.KEPT_APART;
  }

  /** What an id stands for once what is planned so far is done. */
  #now(id: string): string {
    const root = this.recorded.now(id);
    const next = this.#joined.get(root);
    return next === undefined ? root : this.#now(next);
  }
}

const isPair = (pair: readonly string[], one: string, other: string): boolean =>
  pair.includes(one) && pair.includes(other);

/** What says of an id that it is one with others; where it was only named first, the first that does. */
function tieOf(id: string, ties: readonly Tie[]): Tie {
  const tie = ties.find(({ right }) => right === id) ?? ties.find(({ left }) => left === id);
  if (!tie) throw new TypeError(`${id} is tied to nothing.`);
  return tie;
}
