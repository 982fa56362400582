import { createHash } from 'node:crypto';
import { MAX_ID_LENGTH } from '../../../storage/ids.js';
import { ClaimDecisionKind } from '../../../domain/claims/decision-kind.js';
import { ClaimRank } from '../../../domain/claims/rank.js';
import { Polarity } from '../../../domain/claims/polarity.js';
import { Predicate } from '../../../domain/claims/predicate.js';
import type { WriteTransaction } from '../../../neo4j/database.js';
import type { Step } from '../../plan/step.js';
import { firstRank, EMPTY_HISTORY } from '../../projection/effective-periods.js';
import { type Properties, propertiesOf } from '../../records/properties.js';
import { readRecords } from '../../records/read-records.js';
import { newRecord } from '../../records/record.js';
import type { FigureChange, DerivedFigure } from './divided-event.js';
import { SYSTEM } from '../../sender.js';

/** Takes back the figures that no longer follow, and writes the new ones as claims that nobody has stated. */
export async function stepsForChanges(
  transaction: WriteTransaction,
  changes: readonly FigureChange[],
  instant: Date,
): Promise<Step[]> {
  if (changes.length === 0) return [];
  const unwritten = changes.flatMap(({ expected: now }) => (now && !now.stored ? [now] : []));
  const ids = await newIds(transaction, unwritten);
  return [
    ...(await retractions(transaction, changes, instant)),
    ...unwritten.map((figure): Step => {
      const properties = propertiesFor(figure, ids);
      const record = newRecord('claim', idOf(figure, ids), properties, instant);
      const history = { ...EMPTY_HISTORY, ranks: [firstRank(properties, instant)] };
      return { before: null, after: { ...record, history } };
    }),
  ];
}

async function retractions(
  transaction: WriteTransaction,
  changes: readonly FigureChange[],
  instant: Date,
): Promise<Step[]> {
  const reasons = new Map<string, string>();
  for (const { stored, expected: now } of changes) {
    const reason = now ? 'What it was worked out from has changed.' : 'It no longer follows from the claims.';
    for (const figure of stored) if (figure !== now && figure.stored) reasons.set(figure.stored.id, reason);
  }
  const records = await readRecords(transaction, 'claim', [...reasons.keys()]);
  return [...records.values()].flatMap((before, index): Step[] => {
    const decision: Properties = {
      claim: before.id,
      kind: ClaimDecisionKind.RETRACTED,
      newRank: null,
      reason: reasons.get(before.id) ?? null,
      decidedBy: SYSTEM,
    };
    const history = { ...before.history, retracted: [{ from: instant, until: null }] };
    return [
      {
        before: null,
        after: newRecord('decision', `decision:${instant.toISOString()}/figure-${index}`, decision, instant),
      },
      { before, after: { ...before, history } },
    ];
  });
}

function propertiesFor(figure: DerivedFigure, ids: ReadonlyMap<DerivedFigure, string>): Properties {
  const { event, rule, quantity, inputs, text, derivation } = figure;
  const given: Properties = {
    ...quantity,
    text,
    derivation,
    derivationRule: rule,
    subject: event,
    predicate: Predicate.MEASURED,
    polarity: Polarity.ASSERTED,
    rank: ClaimRank.NORMAL,
    derivedFrom: inputs.map((input) => (typeof input === 'string' ? input : idOf(input, ids))),
  };
  return Object.fromEntries(
    Object.entries(propertiesOf('claim')).map(([name, type]) => [
      name,
      given[name] ?? (type === 'list' ? [] : null),
    ]),
  );
}

const idOf = (figure: DerivedFigure, ids: ReadonlyMap<DerivedFigure, string>): string =>
  figure.stored?.id ?? ids.get(figure) ?? '';

const TAKEN = `
UNWIND $stems AS stem
MATCH (claim:Claim) WHERE claim.id STARTS WITH stem
RETURN claim.id AS id
`;

/** A figure that comes in the place of another has an id of its own: a number is added. */
async function newIds(
  transaction: WriteTransaction,
  figures: readonly DerivedFigure[],
): Promise<Map<DerivedFigure, string>> {
  const stems = figures.map(stemOf);
  const rows = await transaction.run<{ id: string }>({ text: TAKEN, parameters: { stems } });
  const taken = new Set(rows.map(({ id }) => id));
  return new Map(
    figures.map((figure) => {
      const stem = stemOf(figure);
      let id = stem;
      for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
      taken.add(id);
      return [figure, id];
    }),
  );
}

const ROOM_FOR_NUMBER = 10;

/** Readable where the event's id leaves room: claim:derived-strikes-event-oir-iraq-2019-03-10. */
function stemOf({ event, quantity: { measure, unit } }: DerivedFigure): string {
  const thing = [measure, ...(unit === null ? [] : [unit])].join(' ').replace(/[^A-Za-z0-9]+/g, '-');
  const stem = `claim:derived-${thing}-${event.replace(':', '-')}`;
  if (stem.length <= MAX_ID_LENGTH - ROOM_FOR_NUMBER) return stem;
  return `claim:derived-${createHash('sha256').update(stem).digest('hex')}`;
}
