import { Polarity } from '../../../knowledge/claims/polarity.js';
import { ClaimDecisionKind } from '../../../knowledge/claims/claim-decision-kind.js';
import { ClaimRank } from '../../../knowledge/claims/claim-rank.js';
import { Qualifier } from '../../../knowledge/claims/qualifier.js';
import type { Properties } from '../../../ingest/records/properties.js';
import { type KnowledgeRecord, versionsOf } from '../../../ingest/records/record.js';
import { known } from '../json-text.js';

/** A record as it was at an instant, as input of a dossier; null if it was not yet known. */
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
    default:
      return known({ id: record.id, ...properties });
  }
}

/** Values equal to their defaults are left out. */
function claimInput(properties: Properties): Record<string, unknown> {
  const { effectKind, effectObject, effectOwner, measure, unit, low, best, high, qualifier, ...claim } =
    properties;
  return {
    ...claim,
    polarity: claim['polarity'] === Polarity.ASSERTED ? null : claim['polarity'],
    rank: claim['rank'] === ClaimRank.NORMAL ? null : claim['rank'],
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

/** An empty list says that nothing relays the claim; without a list, that follows from its document. */
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

/** Who decided, why, and whether it was undone: a decision undone after the instant still held then. */
function groundsOf({ reason, decidedBy, undoneAt, undoneBy }: Properties, at: Date): Record<string, unknown> {
  const isUndone = typeof undoneAt === 'number' && undoneAt <= at.getTime();
  return { reason, decidedBy, undone: isUndone ? true : null, undoneBy: isUndone ? undoneBy : null };
}
