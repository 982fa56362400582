import { Polarity } from '../../../knowledge/claims/polarity.js';
import { ClaimDecisionKind } from '../../../knowledge/claims/claim-decision-kind.js';
import { ClaimRank } from '../../../knowledge/claims/claim-rank.js';
import { Qualifier } from '../../../knowledge/claims/qualifier.js';
import type { Properties } from '../../../ingest/records/properties.js';
import { type KnowledgeRecord, versionsOf } from '../../../ingest/records/record.js';
import { readNameUsed } from '../../../knowledge/claims/stored-name-used.js';
import { schemeNamed } from '../../../knowledge/external-ids/scheme.js';
import { readExternalId } from '../../../knowledge/external-ids/stored-external-id.js';
import { known } from '../json-text.js';

/** What a record says as of an instant, as a dossier gives it; null where it was not known yet. */
export function inputOf(record: KnowledgeRecord, at: Date): Record<string, unknown> | null {
  const version = versionsOf(record).find(({ from, until }) => from <= at && (!until || until > at));
  if (!version) return null;
  const { properties } = version;
  switch (record.kind) {
    case 'claim':
      return { ...known({ id: record.id, ...claimInput(properties) }), ...relaying(properties) };
    case 'decision':
      return known(decisionInput(properties));
    case 'assessment':
      return known(properties);
    case 'merge':
      return known(mergeInput(properties, at));
    case 'refusal':
      return known(refusalInput(properties, at));
    case 'actor':
    case 'place':
      return known({ id: record.id, ...properties, sameAs: externalIds(properties) });
    default:
      return known({ id: record.id, ...properties });
  }
}

/** An address that follows from the id is left out. */
const externalIds = ({ sameAs = null }: Properties): object[] =>
  ((sameAs ?? []) as readonly string[]).map((stored) => {
    const { scheme, id, url } = readExternalId(stored);
    return known({ scheme, id, url: schemeNamed(scheme)?.url ? null : url });
  });

/** What is as it would be if it were left out, is left out. */
function claimInput(properties: Properties): Record<string, unknown> {
  const {
    effectKind,
    effectObject,
    effectOwner,
    measure,
    unit,
    low,
    best,
    high,
    qualifier,
    namesUsed,
    ...claim
  } = properties;
  return {
    ...claim,
    polarity: claim['polarity'] === Polarity.ASSERTED ? null : claim['polarity'],
    rank: claim['rank'] === ClaimRank.NORMAL ? null : claim['rank'],
    namesUsed: ((namesUsed ?? []) as readonly string[]).map(readNameUsed),
    effect:
      effectKind === null ? null : known({ kind: effectKind, object: effectObject, owner: effectOwner }),
    quantity:
      measure === null
        ? null
        : known({
            measure,
            unit,
            low,
            best,
            high,
            qualifier: qualifier === Qualifier.EXACT ? null : qualifier,
          }),
  };
}

/** That nothing passes a claim on is said by an empty list; where nothing is said of it, that follows from its document. */
const relaying = ({ relayedBy = null }: Properties): Record<string, unknown> =>
  relayedBy === null ? {} : { relayedBy };

const decisionInput = ({ claim, kind, newRank, reason, decidedBy }: Properties): Record<string, unknown> => ({
  claim,
  kind,
  rank: kind === ClaimDecisionKind.RANKED ? newRank : null,
  reason,
  decidedBy,
});

const mergeInput = (properties: Properties, at: Date): Record<string, unknown> => ({
  keep: properties['kept'],
  merge: properties['merged'],
  ...groundsOf(properties, at),
});

function refusalInput(properties: Properties, at: Date): Record<string, unknown> {
  const [one, other] = properties['pair'] as readonly string[];
  return { one, other, ...groundsOf(properties, at) };
}

/** Why and by whom something was decided, and whether it was undone: what was undone later than the instant held then. */
function groundsOf({ reason, decidedBy, undoneAt, undoneBy }: Properties, at: Date): Record<string, unknown> {
  const isUndone = typeof undoneAt === 'number' && undoneAt <= at.getTime();
  return { reason, decidedBy, undone: isUndone ? true : null, undoneBy: isUndone ? undoneBy : null };
}
