import type { ActorInput } from '../../../domain/actors/inputs.js';
import type { PlaceInput } from '../../../domain/places/inputs.js';
import { idOf } from '../../../domain/constraints/id-rules.js';
import { lettersOf } from '../../shared/letters-of.js';
import { nearest } from '../cells/choice.js';
import type { GivenKnownActor } from '../mapping/actor.js';
import type { GivenKnown } from '../mapping/mapping.js';
import type { Path } from '../mapping/mapping-source.js';
import type { GivenKnownPlace } from '../mapping/place.js';
import type { Given } from '../mapping/value.js';
import type { Compilation } from './compilation.js';
import { knownSameAs } from './same-as.js';
import { slugOf } from './slug.js';

/** A place, and the larger ones that it lies within, from the next to the largest. */
export interface PlaceInPlaces {
  readonly place: PlaceInput;
  readonly within: readonly PlaceInput[];
}

/** What the mapping defines in advance, by names and other spellings. */
export interface Known {
  readonly actor: (name: string) => ActorInput | undefined;
  readonly place: (name: string) => PlaceInPlaces | undefined;
}

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

export function readKnown(given: GivenKnown | undefined, path: Path, compilation: Compilation): Known {
  const [allActors, allPlaces] = [given?.actors ?? [], given?.places ?? []];
  const numberOfActor = numbersByName(allActors, [...path, 'actors'], compilation);
  const numberOfPlace = numbersByName(allPlaces, [...path, 'places'], compilation);
  const actors = allActors.map((one, index) => knownActor(one, [...path, 'actors', index], compilation));
  const places = allPlaces.map((one, index) =>
    knownPlace(one, [...path, 'places', index], allPlaces, numberOfPlace, compilation),
  );
  return {
    actor: (name) => actors[numberOfActor.get(lettersOf(name)) ?? -1],
    place: (name) => places[numberOfPlace.get(lettersOf(name)) ?? -1],
  };
}

/** Reports something named by the mapping itself without a kind, which no row could supply. */
export function checkKind(
  { name, kind }: { readonly name?: Given | undefined; readonly kind?: Given | undefined },
  path: Path,
  isKnown: (name: string) => boolean,
  compilation: Compilation,
): void {
  if (kind !== undefined || typeof name !== 'string' || /[{}]/.test(name) || isKnown(name)) return;
  compilation.problem(
    path,
    `“${name}” has no kind.`,
    'Expected its kind beside its name, or the name in “known” of the mapping.',
  );
}

/** The index of each name and spelling in the list. */
function numbersByName(
  all: readonly Named[],
  path: Path,
  compilation: Compilation,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  all.forEach(({ name, aliases = [] }, index) => {
    for (const spelling of [name, ...aliases]) {
      const before = found.get(lettersOf(spelling)) ?? index;
      found.set(lettersOf(spelling), before);
      if (before === index) continue;
      compilation.problem(
        [...path, index],
        `“${spelling}” is already a name of “${all[before]?.name ?? ''}”.`,
        'Expected each name and spelling once; case, spaces and punctuation make no difference.',
      );
    }
  });
  return found;
}

/** An actor defined in the mapping. */
export function knownActor(given: GivenKnownActor, path: Path, compilation: Compilation): ActorInput {
  const { name, kind, aliases, sameAs, description } = given;
  return {
    id: knownId(given, 'actor', path, compilation),
    name,
    kind,
    ...(aliases && { aliases }),
    ...(sameAs && { sameAs: knownSameAs(sameAs, [...path, 'sameAs'], compilation) }),
    ...(description !== undefined && { description }),
  };
}

function knownPlace(
  given: GivenKnownPlace,
  path: Path,
  all: readonly GivenKnownPlace[],
  numbers: ReadonlyMap<string, number>,
  compilation: Compilation,
): PlaceInPlaces {
  if ((given.latitude === undefined) !== (given.longitude === undefined)) {
    compilation.problem(path, 'It has only one of latitude and longitude.', 'Expected both or neither.');
  }
  const chain = [given];
  for (let name = given.within; name !== undefined; name = chain.at(-1)?.within) {
    const outer = all[numbers.get(lettersOf(name)) ?? -1];
    if (!outer || chain.includes(outer)) {
      compilation.problem(
        [...path, 'within'],
        outer ? `“${name}” lies within itself.` : `There is no known place “${name}”.`,
        `Expected the name of a larger place in known.places${nearest(
          name,
          all.map((one) => one.name),
        )}.`,
      );
      break;
    }
    chain.push(outer);
  }
  const [place, ...within] = chain.map((one, index) => placeInput(one, chain[index + 1], path, compilation));
  return { place: place ?? placeInput(given, undefined, path, compilation), within };
}

function placeInput(
  given: GivenKnownPlace,
  outer: GivenKnownPlace | undefined,
  path: Path,
  compilation: Compilation,
): PlaceInput {
  const { name, kind, aliases, sameAs, latitude, longitude, uncertaintyMeters } = given;
  return {
    id: knownId(given, 'place', path, compilation),
    name,
    kind,
    ...(aliases && { aliases }),
    ...(sameAs && { sameAs: knownSameAs(sameAs, [...path, 'sameAs'], compilation) }),
    ...(outer && { within: knownId(outer, 'place', path, compilation) }),
    ...(latitude !== undefined && { latitude, longitude }),
    ...(uncertaintyMeters !== undefined && { uncertaintyMeters }),
  };
}

function knownId(
  { id, name }: { readonly id?: string | undefined; readonly name: string },
  kind: 'actor' | 'place',
  path: Path,
  compilation: Compilation,
): string {
  const fault = id === undefined ? null : idOf(kind)(id);
  if (fault) compilation.problem([...path, 'id'], fault.message, fault.hint);
  return id ?? `${kind}:${compilation.dataset}/${slugOf(name)}`;
}
