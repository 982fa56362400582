import { EffectKind } from '../../domain/events/effect-kind.js';
import { type Content, spanOf } from './content.js';
import type { EffectMention } from './effects.js';
import { AUXILIARY, CONDUCTED, OBSERVED } from './lexicon.js';
import type { Span } from './reading-input.js';
import type { StrikeMention } from './strike-counts.js';
import { type Subject, subjectOf } from './subjects.js';
import { actorOf, type Unit } from './units.js';

/** Who does or suffers something, with the words that say so. */
export interface Sides {
  readonly by: readonly string[];
  readonly partners: readonly string[];
  readonly on: readonly string[];
  readonly observers: readonly string[];
  readonly byWords: Span | null;
  readonly onWords: Span | null;
}

export const NOBODY: Sides = { by: [], partners: [], on: [], observers: [], byWords: null, onWords: null };

/** Who struck whom, by the words around a number of strikes. */
export function sidesOfCount(
  { units }: Content,
  { from, until, by }: StrikeMention,
  resolved: (subject: Subject) => Subject,
): Sides {
  const verb = units
    .slice(Math.max(0, from - 7), from)
    .findLastIndex(({ word, name }) => !name && (CONDUCTED.test(word) || OBSERVED.test(word)));
  const at = verb === -1 ? -1 : Math.max(0, from - 7) + verb;
  const isPassive = at > 0 && AUXILIARY.test(units[at - 1]?.word ?? '');
  const found = at === -1 || isPassive ? null : subjectOf(units, at);
  const subject = found ? resolved(found) : null;
  const onAt = units.findIndex(
    ({ word }, index) =>
      index >= until && /^(?:against|on|targeting)$/.test(word) && actorsFrom(units, index + 1).length > 0,
  );
  const isNear = onAt !== -1 && !units.slice(until, onAt).some(({ word }) => /^[.;]$/.test(word));
  const on = isNear ? actorsFrom(units, onAt + 1) : aimIn(units, from);
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
function aimIn(units: readonly Unit[], until: number): readonly string[] {
  const at = units
    .slice(0, until)
    .findIndex(
      ({ word }, index) =>
        /^(?:strike|attack|target|hit|bomb)$/.test(word) && units[index - 1]?.word === 'to',
    );
  return at === -1 ? [] : actorsFrom(units, at + 1);
}

/** What somebody does, before “by”: “shelling by the group killed three”. */
const DEED = /(?:ing|attacks?|fire|bombardments?|assaults?|ambush(?:es)?|raids?)$/;
/** What is taken from somebody: “captured the town from ISIS”. */
const TAKEN: ReadonlySet<EffectKind> = new Set([EffectKind.CAPTURED, EffectKind.LIBERATED]);

/** Who struck whom, by the words of an effect. */
export function sidesOfEffect(
  { units }: Content,
  effect: EffectMention,
  subject: Subject,
  strikes: readonly StrikeMention[],
): Sides {
  const mention = strikes.find(({ until, from }) => from < effect.at && until <= effect.at);
  // “killed in Northland air strikes”
  const means = strikes.find(
    ({ from }) =>
      from > effect.at && from <= effect.at + 5 && /^(?:in|by|during)$/.test(units[from - 1]?.word ?? ''),
  );
  const agent = units.findIndex(
    ({ word }, index) => index < effect.at && word === 'by' && DEED.test(units[index - 1]?.word ?? ''),
  );
  const agents = agent === -1 || effect.isPassive ? [] : actorsFrom(units, agent + 1);
  const by =
    [subject.actors, mention?.by, means?.by, agents].find((actors) => actors && actors.length > 0) ?? [];
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
  const from = TAKEN.has(effect.verb.kind)
    ? units.findIndex(({ word }, index) => index > effect.at && index < effect.until && word === 'from')
    : -1;
  const further = [against, from].flatMap((at) => (at === -1 ? [] : actorsFrom(units, at + 1)));
  const on = [...new Set([...whom, ...further])].filter((actor) => !by.includes(actor));
  return {
    ...{ by, partners: subject.partners, on, observers: [] },
    byWords:
      subject.actors.length > 0
        ? spanOf(units, subject.from, Math.max(subject.from + 1, effect.at + 1))
        : null,
    onWords: null,
  };
}

/** “by the air force” after a passive. */
export function agentOf(units: readonly Unit[], verb: number): Subject {
  const { actors, words } = agentsAfter(units, verb + 1);
  const from = words ? units.findIndex(({ start }) => start === words.start) : verb;
  return { actors, partners: [], isPronoun: false, isPlatform: false, from };
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
