import { Predicate } from '../../domain/claims/predicate.js';
import { EffectKind } from '../../domain/events/effect-kind.js';
import { EventKind } from '../../domain/events/kind.js';
import { type Content, isElsewhere, spanOf } from './content.js';
import type { DraftBuilder } from './draft-builder.js';
import type { EventDraft, Grounds } from './drafted.js';
import { type EffectMention, effectsIn, isUnreal } from './effects.js';
import { claimOf, type EventContext, type Located } from './event-context.js';
import { CONDUCTED, OBSERVED } from './lexicon.js';
import { objectOf, type ObjectPhrase } from './objects.js';
import { quantityOf } from './quantities.js';
import type { Span } from './reading-input.js';
import { type StrikeMention, strikesIn } from './strike-counts.js';
import type { SideClaims } from './side-claims.js';
import { agentOf, NOBODY, type Sides, sidesOfCount, sidesOfEffect } from './sides.js';
import { subjectOf } from './subjects.js';
import { tollsIn } from './tolls.js';
import { actorOf, type Unit } from './units.js';
import { type WeaponMention, weaponsIn } from './weapons.js';

/** A number of strikes, or an effect, in the order in which they are told. */
type Mention =
  | { readonly kind: 'COUNT'; readonly from: number; readonly until: number; readonly strikes: StrikeMention }
  | {
      readonly kind: 'EFFECT';
      readonly from: number;
      readonly until: number;
      readonly effect: EffectMention;
    };

/** What no aircraft does. */
const ON_THE_GROUND: ReadonlySet<EffectKind> = new Set([EffectKind.CAPTURED, EffectKind.ABANDONED]);

/** Reads how many strikes there were, what they did, and who struck whom. */
export class StrikeStatements {
  constructor(
    private readonly builder: DraftBuilder,
    private readonly context: EventContext,
    private readonly claims: SideClaims,
  ) {}

  /** Reads what somebody says. Returns the words that were not understood; null if none of it tells of strikes. */
  read(content: Content): Span[] | null {
    const { units } = content;
    const strikes = strikesIn(units);
    const counted = strikes.filter(({ count }) => count !== null);
    const tolls = tollsIn(units);
    const effects = [
      ...effectsIn(units, (index) => isElsewhere(content, index)).filter(
        ({ from, until }) => !tolls.some((toll) => toll.from < until && from < toll.until),
      ),
      ...struckBy(units, strikes),
      ...tolls,
    ].filter(
      // “struck the group, conducting 23 strikes”: the number is read as one of strikes.
      ({ object, whom, from, until }) =>
        object !== null || whom.length > 0 || !counted.some((one) => one.from >= from && one.from < until),
    );
    const mentions: Mention[] = [
      ...counted.map((one) => ({ kind: 'COUNT' as const, from: one.from, until: one.until, strikes: one })),
      ...effects.map((effect) => ({
        kind: 'EFFECT' as const,
        from: effect.from,
        until: effect.until,
        effect,
      })),
    ].sort((one, other) => one.from - other.from);
    const bare = strikes.filter(({ count, isDefinite }) => count === null && !isDefinite);
    if (mentions.length === 0) return this.readBare(content, bare) ? [] : null;
    const notUnderstood: Span[] = [];
    const told: { readonly mention: Mention; readonly event: EventDraft }[] = [];
    let previous: { event: EventDraft; located: Located } | null = null;
    mentions.forEach((mention, index) => {
      // “six near Tarsa and two near Kell”: what stands before “and” is of the first.
      const isJoined = units[mention.from - 1]?.word === 'and';
      const from = index === 0 ? 0 : isJoined ? mention.from : (mentions[index - 1]?.until ?? 0);
      const until = mentions[index + 1]?.from ?? units.length;
      const located = this.context.locate(
        content,
        Math.min(from, mention.from),
        Math.max(until, mention.until),
      );
      const event = this.readMention(content, mention, located, previous, strikes);
      if (event) {
        previous = { event, located };
        told.push({ mention, event });
      } else if (mention.until > mention.from) notUnderstood.push(spanOf(units, mention.from, mention.until));
    });
    for (const weapon of weaponsIn(units)) {
      const done = told.find(({ mention }) => mention.until > weapon.verb);
      if (done) this.tellWeapon(done.event, weapon, content);
    }
    return notUnderstood;
  }

  /** “That figure includes strikes in both Syria and Iraq”: strikes without a number, but with a place. */
  private readBare(content: Content, bare: readonly StrikeMention[]): boolean {
    const [strikes] = bare;
    if (
      !strikes ||
      /\b(?:could|would|may|might|if|will)\b/i.test(content.units.map(({ word }) => word).join(' '))
    )
      return false;
    const located = this.context.locate(content, 0, content.units.length);
    const sides = sidesOfCount(content, strikes, this.claims.resolved);
    if (!located.hasOwnPlace || (sides.by.length === 0 && sides.on.length === 0)) return false;
    const event = this.event(content, located, sides, null, true);
    this.claims.tellSides(event, sides, content, spanOf(content.units, strikes.from, strikes.until), located);
    return true;
  }

  private readMention(
    content: Content,
    mention: Mention,
    located: Located,
    previous: { event: EventDraft; located: Located } | null,
    strikes: readonly StrikeMention[],
  ): EventDraft | null {
    const { units, said } = content;
    if (mention.kind === 'COUNT') {
      const { count, measure, reasons } = mention.strikes;
      if (!count || (count.best !== 0 && isUnreal(units, mention.from))) return null;
      const told = sidesOfCount(content, mention.strikes, this.claims.resolved);
      const isTold = !mention.strikes.isElliptic || !previous || told.by.length > 0;
      const sides = isTold ? told : { ...told, by: [...previous.event.by], on: [...previous.event.on] };
      const figure = {
        key: `${said.by} ${measure}`,
        value: JSON.stringify([count.low, count.best, count.high]),
      };
      const event =
        sameAs(previous, located, figure) ??
        this.event(content, located, count.best === 0 ? NOBODY : sides, figure, true);
      event.figures.set(figure.key, figure.value);
      const words = wordsOfCount(units, mention.strikes);
      const grounds: Grounds[] = [
        ...located.grounds,
        ...(reasons.length > 0 ? [{ score: 0.8, reasons }] : []),
      ];
      this.builder.addClaim(
        claimOf(
          event,
          { predicate: Predicate.MEASURED, quantity: quantityOf(count, measure, null) },
          said,
          words,
          grounds,
        ),
      );
      this.claims.tellSides(event, count.best === 0 ? NOBODY : sides, content, words, located);
      return event;
    }
    const { effect } = mention;
    const subject = effect.isPassive ? agentOf(units, effect.at) : subjectOf(units, effect.at);
    const sides = sidesOfEffect(content, effect, this.claims.resolved(subject), strikes);
    const isStrike =
      strikes.length > 0 ||
      /^(?:struck|bombed|shelled|bombarded|pounded|engaged|targeted|hit)$/.test(effect.verb.past) ||
      (this.isOfAirForce(sides.by) && !ON_THE_GROUND.has(effect.verb.kind));
    const object = understood(effect);
    if (!object && sides.on.length === 0) return null;
    const event =
      sameAs(previous, located, null) ??
      this.event(content, located, sides, null, isStrike, effect.verb.kind);
    const words = spanOf(units, effect.from, effect.until);
    if (object) this.tellEffect(event, effect, object, content, words, located);
    this.claims.tellSides(event, sides, content, words, located);
    return event;
  }

  private tellEffect(
    event: EventDraft,
    { verb, from, until }: EffectMention,
    object: ObjectPhrase,
    content: Content,
    words: Span,
    located: Located,
  ): void {
    const { count, unit, owner, name, isInVocabulary } = object;
    const isCounted = count !== null && (verb.kind !== EffectKind.DENIED || count.best !== 1);
    const grounds: Grounds[] = [...located.grounds];
    if (!isInVocabulary)
      grounds.push({
        score: 0.85,
        reasons: [`“${name}” is none of the words of strike reports; it is read as a noun`],
      });
    const named = content.units
      .slice(from, until)
      .find((one) => actorOf(one) === owner && owner !== null)?.name;
    if (named) grounds.push({ score: named.score, reasons: [named.reason] });
    this.builder.addClaim(
      claimOf(
        event,
        {
          predicate: Predicate.AFFECTED,
          effect: { kind: verb.kind, object: name, ...(owner !== null && { owner }) },
          ...(isCounted && { quantity: quantityOf(count, verb.kind.toLowerCase(), unit) }),
        },
        content.said,
        words,
        grounds,
      ),
    );
  }

  private tellWeapon(
    event: EventDraft,
    { weapon, from, until, verb }: WeaponMention,
    content: Content,
  ): void {
    const { units, said } = content;
    const reason = `“${units[verb]?.word ?? ''}” says what was done with it`;
    this.builder.addClaim(
      claimOf(event, { predicate: Predicate.USED, weapon }, said, spanOf(units, from, until), [
        { score: 0.85, reasons: [reason] },
      ]),
    );
  }

  /** The event of a mention; one that is new carries on what introduces it. */
  private event(
    content: Content,
    located: Located,
    sides: Sides,
    figure: { key: string; value: string } | null,
    isStrike: boolean,
    effect?: EffectKind,
  ): EventDraft {
    const lead = content.sentence.form === 'ITEM' ? this.context.lead : null;
    const kind =
      effect === EffectKind.LIBERATED
        ? EventKind.OTHER
        : isStrike
          ? this.context.strikeKind(located)
          : EventKind.ATTACK;
    const by = sides.by.length > 0 ? sides.by : [];
    const event = this.context.eventFor({
      located,
      by,
      kind,
      figure,
      isAside: content.isAside,
      lead: lead?.event ?? null,
      said: content.said,
    });
    if (lead && event.by.size === 0 && sides.by.length === 0)
      this.claims.carryOn(event, lead, content, located);
    const compared = this.context.comparedWith(content);
    if (compared && event.by.size === 0 && sides.by.length === 0)
      this.claims.carryOn(
        event,
        { event: compared, words: spanOf(content.units, 0, content.units.length) },
        content,
        located,
      );
    return event;
  }

  private isOfAirForce(by: readonly string[]): boolean {
    return by.some((actor) => /^(?:COALITION|ARMED_FORCES)$/.test(this.builder.kindOf(actor)));
  }
}

/** The event that the same sentence told of, if nothing sets this one apart. */
function sameAs(
  previous: { event: EventDraft; located: Located } | null,
  located: Located,
  figure: { key: string; value: string } | null,
): EventDraft | null {
  if (!previous) return null;
  const { event } = previous;
  if (event.time !== located.time && located.hasOwnTime) return null;
  if (
    located.hasOwnPlace &&
    (event.places.length !== located.places.length ||
      !event.places.every((place) => located.places.includes(place)))
  )
    return null;
  return figure && event.figures.has(figure.key) && event.figures.get(figure.key) !== figure.value
    ? null
    : event;
}

/** An object that can be claimed: with a name, and not only “targets” of which there is no number. */
function understood({ object, verb }: EffectMention): ObjectPhrase | null {
  if (!object || object.name === '' || !object.isWhole) return null;
  if (object.count === null && /^targets?$/.test(object.name)) return null;
  return object.count === null &&
    verb.kind === EffectKind.STRUCK &&
    !object.isInVocabulary &&
    object.owners.length > 0
    ? null
    : object;
}

/** “conducted strikes against 346 tactical units” */
function struckBy(units: readonly Unit[], strikes: readonly StrikeMention[]): EffectMention[] {
  return strikes.flatMap(({ until }): EffectMention[] => {
    const at = units.findIndex(
      ({ word }, index) => index >= until && index < until + 3 && /^(?:against|on)$/.test(word),
    );
    if (at === -1 || !units[at + 1]?.quantity) return [];
    const end = units.findIndex(({ word }, index) => index > at && /^(?:,|and|;)$/.test(word));
    const stop = end === -1 ? units.length : end;
    const object = objectOf(units.slice(at + 1, stop));
    const verb = { kind: EffectKind.STRUCK, past: 'struck' };
    return [{ from: until - 1, until: stop, verb, at: until - 1, isPassive: false, object, whom: [] }];
  });
}

/** The words that say how many strikes: with the verb before. */
function wordsOfCount(units: readonly Unit[], { from, until }: StrikeMention): Span {
  const verb = units[from - 1];
  const isTold =
    verb !== undefined &&
    !verb.name &&
    (CONDUCTED.test(verb.word) || OBSERVED.test(verb.word) || verb.word === 'of');
  const first =
    verb?.word === 'of' && units[from - 2]?.word === 'consisting'
      ? from - 2
      : isTold && verb.word !== 'of'
        ? from - 1
        : from;
  return spanOf(units, first, until);
}
