import { quoted } from '../../errors/quoted.js';
import { ActorKind } from '../../domain/actors/kind.js';
import type { Change } from './change.js';
import { differences } from '../records/properties.js';
import type { Problems } from '../validate/problems.js';

/** Validates each record as a whole, and whether it may change in this way. */
export function checkChanges(changes: readonly Change[], problems: Problems): void {
  for (const change of changes) {
    switch (change.draft.kind) {
      case 'actor':
        checkActorKind(change, problems);
        break;
      case 'place':
        checkCoordinates(change, problems);
        break;
      case 'claim':
        checkUnchanged(change, problems);
    }
  }
}

/** People and organizations have different types in the API, so one cannot turn into the other. */
function checkActorKind({ draft, stored, properties }: Change, problems: Problems): void {
  if (!stored) return;
  const [before, after] = [stored.properties['kind'], properties['kind']];
  if ((before === ActorKind.PERSON) === (after === ActorKind.PERSON)) return;
  problems.add(`${draft.path}.kind`, {
    code: 'WRONG_KIND',
    message: `${quoted(draft.input.id)} is stored as ${String(before)} and cannot become ${String(after)}.`,
    hint: 'A person and a body are two actors: expected an id of its own for the other.',
  });
}

function checkCoordinates({ draft, properties }: Change, problems: Problems): void {
  const { latitude, longitude, uncertaintyMeters } = properties;
  if ((latitude === null) !== (longitude === null)) {
    problems.add(`${draft.path}.${latitude === null ? 'latitude' : 'longitude'}`, {
      code: 'INVALID_NUMBER',
      message: 'Latitude and longitude belong together.',
      hint: 'Expected both of them or neither.',
    });
  } else if (latitude === null && uncertaintyMeters !== null) {
    problems.add(`${draft.path}.uncertaintyMeters`, {
      code: 'INVALID_NUMBER',
      message: 'There are no coordinates that this could be the uncertainty of.',
      hint: 'Expected latitude and longitude too, or null here.',
    });
  }
}

function checkUnchanged({ draft, stored, properties }: Change, problems: Problems): void {
  if (!stored) return;
  const fields = differences('claim', stored.properties, properties);
  if (fields.length === 0) return;
  problems.add(draft.path, {
    code: 'IMMUTABLE_CLAIM',
    message: `${quoted(draft.input.id)} is stored with another ${fields.join(', ')}; a claim never changes.`,
    hint: `To correct it, give a claim with an id of its own and supersedes: [${draft.input.id}].`,
  });
}
