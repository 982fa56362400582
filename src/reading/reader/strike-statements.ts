import { Predicate } from '../../domain/claims/predicate.js';
import { Qualifier } from '../../domain/claims/qualifier.js';
import type { QuantityInput } from '../../domain/claims/quantity-input.js';
import { EffectKind } from '../../domain/events/effect-kind.js';
import { EventKind } from '../../domain/events/kind.js';
import { type Content, isElsewhere, spanOf } from './content.js';
import type { DraftBuilder, EventDraft, Grounds } from './draft-builder.js';
import { enclosingEvent } from './enclosing-event.js';
import { type EffectMention, effectsIn } from './effects.js';
import { claimOf, type EventContext, type Located } from './event-context.js';
import { AUXILIARY, CONDUCTED, OBSERVED } from './lexicon.js';
import { objectOf, type ObjectPhrase } from './objects.js';
import type { QuantityInText } from './quantities.js';
import type { Span } from './reading-input.js';
import { type StrikeMention, strikesIn } from './strike-counts.js';
import { type Subject, subjectOf } from './subjects.js';
import { actorOf, type Unit } from './units.js';

/** A number of strikes, or an effect, in the order in which they are told. */
type Mention =
  | { readonly kind: 'COUNT'; readonly from: number; readonly until: number; readonly strikes: StrikeMention }
  | {
      readonly kind: 'EFFECT';
      readonly from: number;
      readonly until: number;
      readonly effect: EffectMention;
    };

/** Who does or suffers something, with the words that say so. */
interface Sides {
  readonly by: readonly string[];
  readonly partners: readonly string[];
  readonly on: readonly string[];
  readonly observers: readonly string[];
  readonly byWords: Span | null;
  readonly onWords: Span | null;
}

/** Reads how many strikes there were, what they did, and who struck whom. */
export class StrikeStatements {
  /** Who did something last: “it”. */
  lastActor: string | null = null;

  constructor(
    private readonly builder: DraftBuilder,
    private readonly context: EventContext,
  ) {}

  /** Reads what somebody says. Returns the words that were not understood; null if none of it tells of strikes. */
  read(content: Content): Span[] | null {
    const { units } = content;
    const strikes = strikesIn(units);
    const counted = strikes.filter(({ count }) => count !== null);
    const effects = [
      ...effectsIn(units, (index) => isElsewhere(content, index)),
      ...struckBy(units, strikes),
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
    let previous: { event: EventDraft; located: Located } | null = null;
    mentions.forEach((mention, index) => {
      const from = index === 0 ? 0 : (mentions[index - 1]?.until ?? 0);
      const until = mentions[index + 1]?.from ?? units.length;
      const located = this.context.locate(
        content,
        Math.min(from, mention.from),
        Math.max(until, mention.until),
      );
      const event = this.readMention(content, mention, located, previous, strikes);
      if (event) previous = { event, located };
      else if (mention.kind === 'EFFECT' && mention.until > mention.from)
        notUnderstood.push(spanOf(units, mention.from, mention.until));
    });
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
    const sides = this.sidesOfCount(content, strikes);
    if (!located.hasOwnPlace || (sides.by.length === 0 && sides.on.length === 0)) return false;
    const event = this.event(content, located, sides, null, true);
    this.tellSides(event, sides, content, spanOf(content.units, strikes.from, strikes.until), located);
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
      if (!count) return null;
      const sides = this.sidesOfCount(content, mention.strikes);
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
      this.tellSides(event, count.best === 0 ? NOBODY : sides, content, words, located);
      return event;
    }
    const { effect } = mention;
    const subject = effect.isPassive ? agentOf(units, effect.at) : subjectOf(units, effect.at);
    const sides = this.sidesOfEffect(content, effect, subject, strikes);
    const isStrike =
      strikes.length > 0 ||
      /^(?:struck|bombed|shelled|bombarded|pounded|engaged|targeted|hit)$/.test(effect.verb.past) ||
      this.isOfAirForce(sides.by);
    const object = understood(effect);
    if (!object && sides.on.length === 0) return null;
    const event =
      sameAs(previous, located, null) ??
      this.event(content, located, sides, null, isStrike, effect.verb.kind);
    const words = spanOf(units, effect.from, effect.until);
    if (object) this.tellEffect(event, effect, object, content, words, located);
    this.tellSides(event, sides, content, words, located);
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
    });
    if (lead && event.by.size === 0 && sides.by.length === 0) this.carryOn(event, lead, content, located);
    const compared = this.context.comparedWith(content);
    if (compared && event.by.size === 0 && sides.by.length === 0)
      this.carryOn(
        event,
        { event: compared, words: spanOf(content.units, 0, content.units.length) },
        content,
        located,
      );
    return event;
  }

  /** What a list's introduction says of all that follows. */
  private carryOn(
    event: EventDraft,
    { event: lead, words }: { event: EventDraft; words: Span },
    { said }: Content,
    { grounds }: Located,
  ): void {
    const reason = { score: 0.95, reasons: ['the sentence that introduces the list says so'] };
    for (const object of lead.by)
      this.tell(event, event.by, Predicate.PERPETRATED_BY, object, words, [...grounds, reason], said);
    for (const object of lead.on)
      this.tell(event, event.on, Predicate.TARGETED, object, words, [...grounds, reason], said);
  }

  /** Of strikes that are a part of others of the same time, the targets are theirs. */
  private carryOnTargets(event: EventDraft, { said }: Content, { grounds }: Located): void {
    if (event.on.size > 0 || event.isAside || event.figures.size === 0) return;
    const around = enclosingEvent(event, this.builder.events, (place, other) =>
      this.builder.isWithin(place, other),
    );
    if (around === null || around.time !== event.time) return;
    for (const object of around.on) {
      const told = this.builder.claims.find(
        (claim) =>
          claim.subject === around && claim.predicate === Predicate.TARGETED && claim.object === object,
      );
      const reason = { score: 0.9, reasons: ['it is part of strikes of which that is said'] };
      if (told?.words[0])
        this.tell(event, event.on, Predicate.TARGETED, object, told.words[0], [...grounds, reason], said);
    }
  }

  private tell(
    event: EventDraft,
    known: Set<string> | null,
    predicate: Predicate,
    object: string,
    words: Span,
    grounds: readonly Grounds[],
    said: Content['said'],
  ): void {
    known?.add(object);
    const isTold = this.builder.claims.some(
      (claim) =>
        claim.subject === event &&
        claim.predicate === predicate &&
        claim.object === object &&
        claim.said.by === said.by,
    );
    if (!isTold) this.builder.addClaim(claimOf(event, { predicate, object }, said, words, grounds));
  }

  private tellSides(event: EventDraft, sides: Sides, content: Content, words: Span, located: Located): void {
    const { said } = content;
    this.context.place(event, located, words, said);
    const grounds = (actor: string): Grounds[] => {
      const name = content.units.find((unit) => actorOf(unit) === actor)?.name;
      return [
        ...located.grounds.filter(({ reasons }) => !reasons.some((reason) => reason.includes('place'))),
        ...(name ? [{ score: name.score, reasons: [name.reason] }] : []),
      ];
    };
    for (const actor of sides.by)
      this.tell(
        event,
        event.by,
        Predicate.PERPETRATED_BY,
        actor,
        sides.byWords ?? words,
        grounds(actor),
        said,
      );
    for (const actor of sides.on)
      if (!event.by.has(actor))
        this.tell(event, event.on, Predicate.TARGETED, actor, sides.onWords ?? words, grounds(actor), said);
    for (const actor of sides.observers)
      this.tell(event, null, Predicate.OBSERVED_BY, actor, sides.byWords ?? words, grounds(actor), said);
    for (const actor of sides.partners)
      this.tell(event, null, Predicate.PARTNERED_WITH, actor, sides.byWords ?? words, grounds(actor), said);
    this.carryOnTargets(event, content, located);
    const [actor] = sides.by.length > 0 ? sides.by : sides.observers;
    if (actor !== undefined) this.lastActor = actor;
    if (content.sentence.form === 'SENTENCE' && (event.by.size > 0 || event.figures.size > 0))
      this.context.lead = { event, words };
    this.context.remember(event, said, content.isAside);
  }

  private sidesOfCount(content: Content, { from, until, by }: StrikeMention): Sides {
    const { units } = content;
    const verb = units
      .slice(Math.max(0, from - 7), from)
      .findLastIndex(({ word, name }) => !name && (CONDUCTED.test(word) || OBSERVED.test(word)));
    const at = verb === -1 ? -1 : Math.max(0, from - 7) + verb;
    const isPassive = at > 0 && AUXILIARY.test(units[at - 1]?.word ?? '');
    const found = at === -1 || isPassive ? null : subjectOf(units, at);
    const subject = found ? this.resolved(found) : null;
    const onAt = units.findIndex(
      ({ word }, index) =>
        index >= until && /^(?:against|on|targeting)$/.test(word) && actorsFrom(units, index + 1).length > 0,
    );
    const isNear = onAt !== -1 && !units.slice(until, onAt).some(({ word }) => /^[.;]$/.test(word));
    const on = isNear ? actorsFrom(units, onAt + 1) : this.aimIn(units, from);
    const agents = agentsAfter(units, until);
    const isObserved = at !== -1 && OBSERVED.test(units[at]?.word ?? '');
    const own = isObserved ? [] : (subject?.actors ?? []);
    const actors = agents.actors.length > 0 ? agents.actors : by.length > 0 ? by : own;
    const byFrom = subject?.from ?? from;
    return {
      by: actors.filter((actor) => !on.includes(actor)),
      partners: subject?.partners ?? [],
      on,
      observers: isObserved ? (subject?.actors ?? []) : [],
      byWords: agents.words ?? spanOf(units, Math.min(byFrom, from), until),
      onWords: isNear ? spanOf(units, onAt, onAt + 2 + actorsFrom(units, onAt + 1).length) : null,
    };
  }

  /** “continued to strike the group in Syria, conducting 14 strikes” */
  private aimIn(units: readonly Unit[], until: number): readonly string[] {
    const at = units
      .slice(0, until)
      .findIndex(
        ({ word }, index) =>
          /^(?:strike|attack|target|hit|bomb)$/.test(word) && units[index - 1]?.word === 'to',
      );
    return at === -1 ? [] : actorsFrom(units, at + 1);
  }

  private sidesOfEffect(
    content: Content,
    effect: EffectMention,
    found: Subject,
    strikes: readonly StrikeMention[],
  ): Sides {
    const { units } = content;
    const subject = this.resolved(found);
    const mention = strikes.find(({ until, from }) => from < effect.at && until <= effect.at);
    const by = subject.actors.length > 0 ? subject.actors : (mention?.by ?? []);
    const owners = effect.object?.owners ?? [];
    const isAimed = effect.verb.kind !== EffectKind.LIBERATED && effect.verb.kind !== EffectKind.DETECTED;
    const whom = isAimed
      ? [...new Set([...owners, ...effect.whom])].filter((actor) => !by.includes(actor))
      : [];
    const against = mention
      ? units.findIndex(
          ({ word }, index) =>
            index >= mention.until &&
            index < effect.at &&
            /^(?:against|on)$/.test(word) &&
            actorsFrom(units, index + 1).length > 0,
        )
      : -1;
    const on = against === -1 ? whom : [...new Set([...whom, ...actorsFrom(units, against + 1)])];
    return {
      ...{ by, partners: subject.partners, on, observers: [] },
      byWords:
        subject.actors.length > 0
          ? spanOf(units, subject.from, Math.max(subject.from + 1, effect.at + 1))
          : null,
      onWords: null,
    };
  }

  private resolved(subject: Subject): Subject {
    if (!subject.isPronoun || this.lastActor === null) return subject;
    // “We” are the side of a person who speaks.
    const actors = this.builder.kindOf(this.lastActor) === 'PERSON' ? [] : [this.lastActor];
    return { ...subject, actors };
  }

  private isOfAirForce(by: readonly string[]): boolean {
    return by.some((actor) => /^(?:COALITION|ARMED_FORCES)$/.test(this.builder.kindOf(actor)));
  }
}

const NOBODY: Sides = { by: [], partners: [], on: [], observers: [], byWords: null, onWords: null };

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

/** “by the air force” after a passive. */
function agentOf(units: readonly Unit[], verb: number): Subject {
  const { actors, words } = agentsAfter(units, verb + 1);
  const from = words ? units.findIndex(({ start }) => start === words.start) : verb;
  return { actors, partners: [], isPronoun: false, from };
}

function agentsAfter(
  units: readonly Unit[],
  from: number,
): { actors: readonly string[]; words: Span | null } {
  for (let at = from; at < Math.min(units.length, from + 5); at += 1) {
    if (!/^(?:by|from)$/.test(units[at]?.word ?? '')) continue;
    const actors = actorsFrom(units, at + 1);
    if (actors.length > 0) return { actors, words: spanOf(units, at, at + 2) };
  }
  return { actors: [], words: null };
}

/** Actors that follow: “the group”, “ISIS and the front”. */
function actorsFrom(units: readonly Unit[], from: number): readonly string[] {
  let at = from;
  while (/^(?:the|an?|suspected|both|so-called|other)$/i.test(units[at]?.word ?? '') && !units[at]?.name)
    at += 1;
  const actors: string[] = [];
  for (; actorOf(units[at]) !== null; at += 2) {
    actors.push(actorOf(units[at]) as string);
    if (units[at + 1]?.word !== 'and') break;
  }
  return actors;
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

export function quantityOf(
  { low, best, high, qualifier }: Pick<QuantityInText, 'low' | 'best' | 'high' | 'qualifier'>,
  measure: string,
  unit: string | null,
): QuantityInput {
  return {
    measure,
    ...(unit !== null && { unit }),
    ...(low !== null && { low }),
    ...(best !== null && { best }),
    ...(high !== null && { high }),
    ...(qualifier !== Qualifier.EXACT && { qualifier }),
  };
}
