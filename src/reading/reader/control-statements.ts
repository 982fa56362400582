import { Predicate } from '../../domain/claims/predicate.js';
import { EventKind } from '../../domain/events/kind.js';
import { type Content, spanOf } from './content.js';
import { type DraftBuilder } from './draft-builder.js';
import { type Grounds, otherEvent } from './drafted.js';
import { claimOf, type EventContext } from './event-context.js';
import { STRONGHOLD } from './lexicon.js';
import { quantityOf, type QuantityInText } from './quantities.js';
import type { SideClaims } from './side-claims.js';
import { subjectOf } from './subjects.js';
import { actorOf, placeOf, type Unit } from './units.js';

const CONTROLLED = /^(?:controlled|controls|held|holds|occupied|ruled)$/;
const NARROW = /^(?:CITY|TOWN|VILLAGE|SITE|DISTRICT)$/;

/** Reads who held what, threatened what, and tried to go where. */
export class ControlStatements {
  constructor(
    private readonly builder: DraftBuilder,
    private readonly context: EventContext,
    private readonly sides: SideClaims,
  ) {}

  /** Reads what somebody says; whether anything of it was understood. */
  read(content: Content): boolean {
    const found = [
      this.readControl(content),
      this.readThreat(content),
      this.readStronghold(content),
      this.readMovement(content),
    ];
    return found.some(Boolean);
  }

  /** “In 2014, ISIS controlled nearly one-third of Syria, including Mosul” */
  private readControl(content: Content): boolean {
    const { units, said } = content;
    const at = units.findIndex(({ word, name }) => !name && CONTROLLED.test(word));
    const subject = at === -1 ? null : subjectOf(units, at);
    const actor = subject?.actors[0] ?? (subject?.isPronoun ? this.sides.lastActor : null);
    const places = units.flatMap((unit, index) =>
      index > at && placeOf(unit)
        ? [{ index, id: placeOf(unit)?.id ?? '', kind: placeOf(unit)?.kind ?? '' }]
        : [],
    );
    if (!subject || actor === null || places.length === 0) return false;
    const date = units.find(({ date: found }) => found)?.date;
    const time = date?.time ?? null;
    if (time !== null) this.context.rememberTime(said, time);
    const grounds: Grounds[] = [{ score: 0.9, reasons: date?.reason ? [date.reason] : [] }];
    const event = this.builder.addEvent(
      otherEvent(
        EventKind.TERRITORIAL_CONTROL,
        `Territory of ${this.builder.nameOf(actor)}`,
        time,
        places.map(({ id }) => id),
      ),
    );
    this.builder.addClaim(
      claimOf(
        actor,
        { predicate: Predicate.CONTROLLED, object: event },
        said,
        spanOf(units, subject.from, at + 1),
        grounds,
      ),
    );
    for (const { index, id, kind } of places) {
      const before = units[index - 1];
      const from = this.startOfPlace(units, at, index);
      const words = spanOf(units, from, index + 1);
      this.builder.addClaim(
        claimOf(event, { predicate: Predicate.OCCURRED_AT, object: id }, said, words, grounds),
      );
      const share = shareBefore(units, at, index);
      if (share) {
        const quantity = quantityOf(share, 'share of territory', null);
        this.builder.addClaim(
          claimOf(
            event,
            { predicate: Predicate.MEASURED, quantity, scopePlace: id, scopeActor: actor },
            said,
            words,
            grounds,
          ),
        );
      } else if (NARROW.test(kind) && before?.word !== 'of')
        this.builder.addClaim(
          claimOf(
            actor,
            { predicate: Predicate.CONTROLLED, object: id, ...(time !== null && { validTime: time }) },
            said,
            words,
            grounds,
          ),
        );
    }
    this.sides.lastActor = actor;
    return true;
  }

  /** Where the words begin that say how much of a place: after the verb, or the last joint. */
  private startOfPlace(units: readonly Unit[], verb: number, place: number): number {
    const joint = units
      .slice(0, place)
      .findLastIndex(
        ({ word }, index) =>
          index > verb &&
          /^(?:and|,)$/.test(word) &&
          units
            .slice(index, place)
            .some(
              (unit) => unit.quantity !== undefined || /^(?:much|most|parts|half|including)$/.test(unit.word),
            ),
      );
    return joint === -1 ? verb : joint + 1;
  }

  /** “It threatened to take over Erbil and Baghdad” */
  private readThreat({ units, said }: Content): boolean {
    const at = units.findIndex(({ word }) => /^threaten(?:ed|s|ing)$/.test(word));
    if (at === -1) return false;
    const subject = subjectOf(units, at);
    const actor = subject.actors[0] ?? (subject.isPronoun ? this.sides.lastActor : null);
    const places = units.flatMap((unit, index) =>
      index > at && placeOf(unit) ? [{ index, place: placeOf(unit) }] : [],
    );
    if (actor === null || places.length === 0) return false;
    const date = units.find(({ date: found }) => found)?.date;
    const time = date?.time ?? this.context.timeOf(said);
    for (const { index, place } of places)
      if (place)
        this.builder.addClaim(
          claimOf(
            actor,
            { predicate: Predicate.THREATENED, object: place.id, ...(time !== null && { validTime: time }) },
            said,
            spanOf(units, at, index + 1),
            [
              {
                score: 0.85,
                reasons: subject.isPronoun
                  ? [`“${units[subject.from]?.word ?? 'it'}” is taken for ${this.builder.nameOf(actor)}`]
                  : [],
              },
            ],
          ),
        );
    return true;
  }

  /** “The final ISIS bastion was in al-Baghouz” */
  private readStronghold({ units, said, places }: Content): boolean {
    const at = units.findIndex(({ word }) => STRONGHOLD.test(word));
    const owner = actorOf(units.slice(0, Math.max(0, at)).findLast((unit) => actorOf(unit) !== null));
    const where = places.find(({ from }) => from > at && from <= at + 3);
    if (at === -1 || owner === null || !where) return false;
    const from = units.findIndex((unit) => actorOf(unit) === owner);
    const ids = where.places.map((place) => this.builder.placeId(place, null));
    const grounds: Grounds[] = where.places.map(({ reason, score }) => ({
      score: score * 0.9,
      reasons: [reason],
    }));
    const event = this.builder.addEvent(
      otherEvent(
        EventKind.TERRITORIAL_CONTROL,
        `${units[at]?.word ?? ''} of ${this.builder.nameOf(owner)}`,
        null,
        ids,
      ),
    );
    this.builder.addClaim(
      claimOf(
        owner,
        { predicate: Predicate.CONTROLLED, object: event },
        said,
        spanOf(units, from, at + 1),
        grounds,
      ),
    );
    for (const id of ids) {
      const words = spanOf(units, from, where.until);
      this.builder.addClaim(
        claimOf(event, { predicate: Predicate.OCCURRED_AT, object: id }, said, words, grounds),
      );
      this.builder.addClaim(
        claimOf(owner, { predicate: Predicate.CONTROLLED, object: id }, said, words, grounds),
      );
    }
    return true;
  }

  /** “the group tried to cross the border” */
  private readMovement({ units, said }: Content): boolean {
    const at = units.findIndex(
      ({ word }, index) =>
        /^(?:cross|flee|enter|withdraw|retreat|escape|infiltrate)$/.test(word) &&
        units[index - 1]?.word === 'to',
    );
    const verb = units.findIndex(({ word }) => /^(?:tried|attempted|sought|began|continued)$/.test(word));
    if (at === -1 || verb === -1 || verb > at) return false;
    const actor = subjectOf(units, verb).actors[0];
    if (actor === undefined) return false;
    const border = units.findIndex(({ word }, index) => index > at && /^(?:border|frontier)$/.test(word));
    const beyond = units.flatMap((unit, index) =>
      border !== -1 && index > border && placeOf(unit) ? [placeOf(unit)?.id ?? ''] : [],
    );
    const place = border === -1 ? null : this.builder.borderOf(beyond);
    const event = this.builder.addEvent(
      otherEvent(
        EventKind.MOVEMENT,
        `Movements of ${this.builder.nameOf(actor)}`,
        null,
        place === null ? [] : [place],
      ),
    );
    if (place !== null)
      this.builder.addClaim(
        claimOf(
          event,
          { predicate: Predicate.OCCURRED_AT, object: place },
          said,
          spanOf(units, at, units.length),
          [{ score: 0.8, reasons: [`the border is taken for ${place}`] }],
        ),
      );
    const from = units.findIndex((unit) => actorOf(unit) === actor);
    this.builder.addClaim(
      claimOf(
        event,
        { predicate: Predicate.PERPETRATED_BY, object: actor },
        said,
        spanOf(units, from, verb + 1),
        [{ score: 0.8, reasons: [] }],
      ),
    );
    this.builder.addClaim(
      claimOf(event, { predicate: Predicate.STATED }, said, spanOf(units, verb, units.length), [
        { score: 0.8, reasons: [] },
      ]),
    );
    return true;
  }
}

/** A share that stands before a place: “one-third of Syria”. */
function shareBefore(units: readonly Unit[], verb: number, place: number): QuantityInText | null {
  const near = units.slice(Math.max(verb, place - 5), place);
  const at = near.findLastIndex(({ quantity }) => quantity?.isShare);
  const share = near[at]?.quantity;
  return share &&
    near.slice(at).some(({ word }) => word === 'of') &&
    !near.slice(at + 1).some((unit) => placeOf(unit))
    ? share
    : null;
}
