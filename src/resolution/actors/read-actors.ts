import type { ReadContext } from '../../query/read/field-request.js';
import { QueryFile } from '../../query/run/query-file.js';
import type { ActorKind } from '../../domain/actors/kind.js';
import { externalKeys } from '../find/external-keys.js';
import type { MatchedActor } from './matched-actor.js';
import { readActorName } from './read-actor-name.js';

const query = new QueryFile('actors-to-match', { merged: ['MERGED_INTO'], part: ['PART_OF', 'MEMBER_OF'] });

type Row = [id: string, names: string[], kind: ActorKind, externalIds: (string[] | null)[], wholes: string[]];

/** All actors, by their ids, in the order of these. */
export async function readActors(readContext: ReadContext): Promise<ReadonlyMap<string, MatchedActor>> {
  const rows = (await query.read({}, readContext)) as Row[];
  return new Map(
    rows.map(([id, names, kind, externalIds, wholes]) => [
      id,
      { id, names: names.map(readActorName), kind, externalIds: externalKeys(externalIds), wholes },
    ]),
  );
}
