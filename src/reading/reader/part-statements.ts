import { Predicate } from '../../domain/claims/predicate.js';
import { type Content, spanOf } from './content.js';
import type { DraftBuilder } from './draft-builder.js';
import type { EventDraft, Grounds } from './drafted.js';
import { claimOf, type EventContext } from './event-context.js';
import { CONDUCTED, measureOf, WEAPON } from './lexicon.js';
import { plainLine } from './plain-line.js';
import { subjectOf } from './subjects.js';
import { actorOf, placeOf, type Unit } from './units.js';

const INVOLVED = /^(?:involved|participated|joined|part)$/;
const TOGETHER =
  /^(?:cooperation|co-operation|coordination|co-ordination|partnership|alongside|together|conjunction)$/i;
const COORDINATED = /^(?:coordinated|co-ordinated)$/i;
const SPREAD = /^(?:figure|figures|number|numbers|total|totals|count|tally)$/i;
const INCLUDES = /^(?:includes?|included|covers?|covered|refers?|spans?)$/;

/** Reads what texts say of strikes that they counted before: when and where, with which weapons, and with whom. */
export class PartStatements {
  constructor(
    private readonly builder: DraftBuilder,
    private readonly context: EventContext,
  ) {}

  /** Reads what somebody says; whether anything of it was understood. */
  read(content: Content): boolean {
    return [this.readScope(content), this.readWeapons(content), this.readInvolvement(content)].some(Boolean);
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
        said,
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
