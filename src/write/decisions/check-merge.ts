import { type Problem, UserError } from '../../errors/user-error.js';
import type { EntityKind } from '../../storage/ids.js';
import { openPeriod } from '../projection/identities.js';
import type { KnowledgeRecord } from '../records/record.js';
import { findCycles } from '../compare/find-cycles.js';
import { readLinks } from '../compare/read-links.js';
import { ACYCLIC, faultOfCycle } from '../compare/relations.js';
import { ActorKind } from '../../domain/actors/kind.js';
import type { WriteTransaction } from '../../neo4j/database.js';

interface Entities {
  readonly keep: string;
  readonly merge: readonly string[];
}

/** Checks that these entities may be merged. Throws all reasons why they may not. */
export async function checkMerge(
  transaction: WriteTransaction,
  kind: EntityKind,
  entities: Entities,
  records: ReadonlyMap<string, KnowledgeRecord>,
): Promise<void> {
  const problems = [...findMerged(entities, records), ...findPersons(entities, records)];
  if (problems.length === 0) problems.push(...(await findCircles(transaction, kind, entities)));
  const [first, ...others] = problems;
  if (first) throw UserError.all('INVALID_REQUEST', [first, ...others]);
}

/** An entity that has been merged into another cannot be merged again. */
function findMerged({ keep, merge }: Entities, records: ReadonlyMap<string, KnowledgeRecord>): Problem[] {
  const into = (id: string) => openPeriod(records.get(id)?.merged ?? [])?.into;
  return [keep, ...merge].flatMap((id, index): Problem[] => {
    const other = into(id);
    if (other === undefined) return [];
    return [
      {
        code: 'ALREADY_MERGED',
        path: index === 0 ? 'keep' : `merge[${index - 1}]`,
        message: `“${id}” has been merged into “${other}”.`,
        hint:
          index === 0
            ? `Keep ${other} instead.`
            : `Merge ${other} instead, or undo the merge that did it first.`,
      },
    ];
  });
}

/** A person and an organization have different GraphQL types. An unidentified actor may turn out to be either. */
function findPersons({ keep, merge }: Entities, records: ReadonlyMap<string, KnowledgeRecord>): Problem[] {
  const kindOf = (id: string) => records.get(id)?.properties['kind'];
  const kept = kindOf(keep);
  return merge.flatMap((id, index): Problem[] => {
    const kinds = [kept, kindOf(id)];
    const mixed = kinds.includes(ActorKind.PERSON) && kinds.some((one) => one !== ActorKind.PERSON);
    if (!mixed || kinds.includes(ActorKind.UNIDENTIFIED)) return [];
    return [
      {
        code: 'WRONG_KIND',
        path: `merge[${index}]`,
        message: `“${id}” is of kind ${String(kinds[1])}, “${keep}” of kind ${String(kept)}.`,
        hint: 'A person and an organization cannot be merged: expected two persons, or two organizations.',
      },
    ];
  });
}

async function findCircles(
  transaction: WriteTransaction,
  kind: EntityKind,
  { keep, merge }: Entities,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const joined = new Map(merge.map((id) => [id, keep]));
  for (const relation of ACYCLIC.filter((one) => one.kind === kind)) {
    const links = await readLinks(transaction, relation, [keep], { joined });
    const [cycle] = findCycles([keep], links);
    if (!cycle) continue;
    const fault = faultOfCycle(relation, cycle, keep);
    problems.push({ ...fault, path: 'merge', message: `Taken as one, ${fault.message}.` });
  }
  return problems;
}
