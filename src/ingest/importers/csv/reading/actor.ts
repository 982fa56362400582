import { ActorKind } from '../../../../knowledge/actors/actor-kind.js';
import type { ActorInput } from '../../../../knowledge/actors/actor-input.js';
import { choices } from '../cells/choice.js';
import { ids, name, proseText } from '../cells/text.js';
import type { GivenActor } from '../mapping/actor.js';
import type { Path } from '../mapping/mapping-source.js';
import type { Compilation } from './compilation.js';
import { checkKind, type Known } from './known.js';
import { boundedId, slugOf, slugOfKey } from './slug.js';
import { several, single, type Values } from './value.js';

const KINDS = choices(ActorKind);

/** The actors that a row names. */
export function actors(
  given: GivenActor | undefined,
  path: Path,
  known: Known,
  compilation: Compilation,
): Values<ActorInput> {
  if (!given) return { column: '', read: () => [] };
  const names = several(given.name, [...path, 'name'], name, compilation);
  const kind = single(given.kind, [...path, 'kind'], KINDS, compilation);
  const key = single(given.key, [...path, 'key'], name, compilation);
  const id = single(given.id, [...path, 'id'], ids('actor'), compilation);
  const aliases = several(given.aliases, [...path, 'aliases'], name, compilation);
  checkKind(given, path, (one) => known.actor(one) !== undefined, compilation);
  const description = single(given.description, [...path, 'description'], proseText, compilation);

  return {
    column: names.column,
    read(row) {
      const found = names.read(row);
      const own = id.read(row) ?? keyed(key.read(row), compilation);
      const others = aliases.read(row);
      if (found.length > 1 && (own !== null || others.length > 0)) {
        row.fault(names.column, 'Expected one actor, because the mapping gives it a key, an id or aliases.');
        return [];
      }
      return found.flatMap((one): ActorInput[] => {
        const listed = known.actor(one);
        if (listed) return [listed];
        const what = kind.read(row);
        if (what === null) {
          const column = kind.column || names.column;
          row.missing(
            column,
            `Expected the kind of the actor “${one}”, or its name in “known” of the mapping.`,
          );
          return [];
        }
        const words = description.read(row);
        return [
          {
            id: own ?? boundedId(`actor:${compilation.dataset}/${slugOf(one)}`),
            name: one,
            kind: what,
            ...(others.length > 0 && { aliases: [...others] }),
            ...(words !== null && { description: words }),
          },
        ];
      });
    },
  };
}

const keyed = (key: string | null, { dataset }: Compilation): string | null =>
  key === null ? null : `actor:${dataset}/${slugOfKey(key)}`;

/** The actors from several places in the mapping, without duplicates. */
export function allActors(
  given: readonly GivenActor[] | undefined,
  path: Path,
  known: Known,
  compilation: Compilation,
): Values<ActorInput> {
  const all = (given ?? []).map((one, index) => actors(one, [...path, index], known, compilation));
  return {
    column: all[0]?.column ?? '',
    read(row) {
      const found = all.flatMap((one) => one.read(row));
      return [...new Map(found.map((actor) => [actor.id, actor])).values()];
    },
  };
}
