import { Predicate } from '../../domain/claims/predicate.js';
import { EventKind } from '../../domain/events/kind.js';
import { type Content, spanOf } from './content.js';
import type { DraftBuilder, EventDraft, Grounds } from './draft-builder.js';
import { claimOf, type EventContext } from './event-context.js';
import { CONDUCTED, measureOf, STRONGHOLD, WEAPON } from './lexicon.js';
import { plainLine } from './plain-line.js';
import type { QuantityInText } from './quantities.js';
import { quantityOf, type StrikeStatements } from './strike-statements.js';
import { subjectOf } from './subjects.js';
import { actorOf, placeOf, type Unit } from './units.js';

const CONTROLLED = /^(?:controlled|controls|held|holds|occupied|ruled)$/;
const INVOLVED = /^(?:involved|participated|joined|part)$/;
const TOGETHER =
  /^(?:cooperation|co-operation|coordination|co-ordination|partnership|alongside|together|conjunction)$/i;
const COORDINATED = /^(?:coordinated|co-ordinated)$/i;
const SPREAD = /^(?:figure|figures|number|numbers|total|totals|count|tally)$/i;
const INCLUDES = /^(?:includes?|included|covers?|covered|refers?|spans?)$/;
const NARROW = /^(?:CITY|TOWN|VILLAGE|SITE|DISTRICT)$/;

/** Reads what texts about strikes say besides: who held what, who took part, with which weapons. */
export class OtherStatements {
  constructor(
    private readonly builder: DraftBuilder,
    private readonly context: EventContext,
    private readonly strikes: StrikeStatements,
  ) {}

  /** Reads what somebody says; whether anything of it was understood. */
  read(content: Content): boolean {
    const found = [
      this.readScope(content),
      this.readWeapons(content),
      this.readInvolvement(content),
      this.readControl(content),
      this.readThreat(content),
      this.readStronghold(content),
      this.readMovement(content),
    ];
    return found.some(Boolean);
  }

  /** “That figure includes strikes in both Syria and Iraq from March 10-23”: of when and where the number before is. */
  private readScope(content: Content): boolean {
    const { units, said, places } = content;
    const at = units.findIndex(({ word }) => INCLUDES.test(word));
    const event = this.context.lastEvent;
    if (at < 1 || at > 4 || !event || !units.slice(0, at).some(({ word }) => SPREAD.test(word))) return false;
    const date = units.find(({ date: found }) => found)?.date;
    if (!date) return false;
    if (event.time === null) this.context.setTime(event, date.time, said);
    const where = places.flatMap((one) =>
      one.places.map((place) => ({ id: this.builder.placeId(place, null), one, place })),
    );
    const strikes = units.findIndex(({ word }) => measureOf(word) !== null);
    const words = spanOf(units, Math.max(0, strikes), units.length);
    if (where.length < 2) return true;
    for (const { id, place } of where) {
      const grounds: Grounds[] = [
        { score: place.score, reasons: [place.reason, ...(date.reason ? [date.reason] : [])] },
      ];
      const wanted = {
        time: date.time,
        places: [id],
        hasOwnTime: true,
        hasOwnPlace: true,
        placeWords: words,
        grounds,
      };
      const kind = this.context.strikeKind(wanted);
      const part = this.context.eventFor({
        located: wanted,
        by: [...event.by],
        kind,
        figure: null,
        isAside: false,
        lead: null,
      });
      this.context.place(part, wanted, words, said);
      const carried = { score: 0.9, reasons: ['the figure that it is part of is theirs'] };
      for (const [known, all, predicate] of [
        [part.by, event.by, Predicate.PERPETRATED_BY],
        [part.on, event.on, Predicate.TARGETED],
      ] as const)
        for (const object of all)
          if (!known.has(object)) {
            known.add(object);
            this.builder.addClaim(claimOf(part, { predicate, object }, said, words, [...grounds, carried]));
          }
    }
    this.context.lastEvent = event;
    return true;
  }

  /** “strikes conducted by fighter, bomber or remotely piloted aircraft” */
  private readWeapons({ units, said }: Content): boolean {
    const strikes = units.findIndex(({ word }) => measureOf(word) !== null);
    const verb = units.findIndex(({ word }, index) => index > strikes && CONDUCTED.test(word));
    const by = units.findIndex(
      ({ word }, index) => index > verb && index <= verb + 2 && /^(?:by|with|using)$/.test(word),
    );
    if (strikes === -1 || verb === -1 || by === -1) return false;
    const end = units.findIndex(
      (unit, index) => index > by && (unit.date !== undefined || unit.word === ';'),
    );
    const list = splitAtJoints(units, by + 1, end === -1 ? units.length : end);
    if (
      !list.some(({ until }) => WEAPON.test(units[until - 1]?.word ?? '')) ||
      list.some(({ from, until }) => units.slice(from, until).some((unit) => actorOf(unit)))
    )
      return false;
    const event = this.mainEventOf(said.by);
    if (!event) return false;
    for (const { from, until } of list) {
      const words = spanOf(units, from, until);
      const weapon = plainLine(
        units
          .slice(from, until)
          .map(({ word }) => word)
          .join(' '),
        100,
      )
        .replace(/^(?:the|an?)\s+/i, '')
        .replace(/\b(\p{L}+) (propelled|borne|guided|launched)\b/gu, '$1-$2');
      if (!/\p{L}/u.test(weapon)) continue;
      this.builder.addClaim(
        claimOf(event, { predicate: Predicate.USED, weapon }, said, words, [
          { score: 0.9, reasons: [`“${units[verb]?.word ?? ''} ${units[by]?.word ?? ''}” says with what`] },
        ]),
      );
    }
    return true;
  }

  /** “Iraqi forces were involved in the operation in cooperation with the SDF” */
  private readInvolvement(content: Content): boolean {
    const { units, said } = content;
    const at = units.findIndex(({ word }) => INVOLVED.test(word));
    const subject = at === -1 ? null : subjectOf(units, at);
    const whose = units
      .slice(Math.max(at, 0))
      .find((unit) => actorOf(unit) !== null && placeOf(unit) === null);
    const perpetrator = actorOf(whose);
    // Of strikes that the sentence counts itself, it speaks of those.
    const counted = units.some(({ word, name }) => !name && measureOf(word) !== null)
      ? this.context.lastEvent
      : null;
    const event =
      counted ?? (perpetrator === null ? null : this.mainEventOf(perpetrator)) ?? this.context.lastEvent;
    const grounds: Grounds[] = [
      { score: 0.85, reasons: ['who takes part in the strikes of others is taken for their partner'] },
    ];
    let isFound = false;
    if (subject && at !== -1 && event && subject.actors.length > 0) {
      for (const object of subject.actors)
        if (!event.by.has(object)) {
          const unit = units.findIndex((one) => actorOf(one) === object);
          this.builder.addClaim(
            claimOf(
              event,
              { predicate: Predicate.PARTNERED_WITH, object },
              said,
              spanOf(units, unit, unit + 1),
              grounds,
            ),
          );
          isFound = true;
        }
    }
    const together = units.findIndex(({ word }) => TOGETHER.test(word) || COORDINATED.test(word));
    const partnerAt = units.findIndex(
      (unit, index) => index > together && index <= together + 8 && actorOf(unit) !== null,
    );
    const partner = actorOf(units[partnerAt]);
    if (together === -1 || partner === null || !event || event.by.has(partner)) return isFound;
    const words = spanOf(units, Math.max(0, together - 1), partnerAt + 1);
    this.builder.addClaim(
      claimOf(event, { predicate: Predicate.PARTNERED_WITH, object: partner }, said, words, grounds),
    );
    if (!COORDINATED.test(units[together]?.word ?? ''))
      for (const owner of event.by)
        this.builder.addClaim(
          claimOf(partner, { predicate: Predicate.PARTNER_OF, object: owner }, said, words, [
            { score: 0.8, reasons: [`“${units[together]?.word ?? ''}” makes them partners`] },
          ]),
        );
    return true;
  }

  /** “In 2014, ISIS controlled nearly one-third of Syria, including Mosul” */
  private readControl(content: Content): boolean {
    const { units, said } = content;
    const at = units.findIndex(({ word, name }) => !name && CONTROLLED.test(word));
    const subject = at === -1 ? null : subjectOf(units, at);
    const actor = subject?.actors[0] ?? (subject?.isPronoun ? this.strikes.lastActor : null);
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
    this.strikes.lastActor = actor;
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
    const actor = subject.actors[0] ?? (subject.isPronoun ? this.strikes.lastActor : null);
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

  /** The event of an actor of which a text mostly speaks: no comparison, no part of another, with most figures. */
  private mainEventOf(actor: string): EventDraft | null {
    const own = this.builder.events.filter(
      (event) => event.title === null && !event.isAside && event.by.has(actor),
    );
    return own.reduce<EventDraft | null>(
      (best, event) => (best === null || event.places.length > best.places.length ? event : best),
      null,
    );
  }
}

const otherEvent = (
  kind: EventKind,
  title: string,
  time: string | null,
  places: readonly string[],
): EventDraft => ({
  ...{ kind, title, time, places: [...new Set(places)] },
  ...{
    by: new Set<string>(),
    on: new Set<string>(),
    figures: new Map<string, string>(),
    lead: null,
    isAside: false,
  },
});

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

interface Stretch {
  readonly from: number;
  readonly until: number;
}

function splitAtJoints(units: readonly Unit[], start: number, end: number): Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (let index = start; index <= end; index += 1)
    if (index === end || /^(?:,|and|or)$/.test(units[index]?.word ?? '')) {
      if (index > from) parts.push({ from, until: index });
      from = index + 1;
    }
  return parts;
}
