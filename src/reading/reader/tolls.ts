import { EffectKind } from '../../domain/events/effect-kind.js';
import type { Verb } from '../../grammar/verbs.js';
import type { EffectMention } from './effects.js';
import { objectOf } from './objects.js';
import type { Unit } from './units.js';

const KILLED: Verb = { kind: EffectKind.KILLED, past: 'killed' };
const WOUNDED: Verb = { kind: EffectKind.WOUNDED, past: 'wounded' };

const COUNT = /^(?:number|toll|count|total)$/i;
const DEAD = /^(?:dead|deaths?|killed|fatalities)$/i;
const HURT = /^(?:wounded|injured|injuries)$/i;
/** Before the number of a toll: “stood at 12”, “rose to 106”, “was 98”. */
const REACHES = /^(?:at|to|was|is|reached|of)$/i;
const MAX_REACH = 12;

/** Numbers of people killed or wounded that no verb tells: “the death toll rose to 106”, “12 civilian deaths”. */
export const tollsIn = (units: readonly Unit[]): EffectMention[] =>
  units.flatMap((unit, index) => [
    ...(deathsAt(units, index, unit) ?? []),
    ...(deadAt(units, index, unit) ?? []),
    ...(tollAt(units, index, unit) ?? []),
  ]);

/** “12 dead and 40 wounded” */
function deadAt(units: readonly Unit[], index: number, { word }: Unit): EffectMention[] | null {
  const [dead, after] = [units[index - 1], units[index + 2]];
  if (word !== 'dead' || !dead?.quantity || dead.quantity.isShare) return null;
  const isHurt =
    after?.quantity && HURT.test(units[index + 3]?.word ?? '') && units[index + 1]?.word === 'and';
  return [
    mention(index - 1, index + 1, KILLED, [dead]),
    ...(isHurt ? [mention(index + 2, index + 4, WOUNDED, [after])] : []),
  ];
}

/** “12 civilian deaths” */
function deathsAt(units: readonly Unit[], index: number, { word }: Unit): EffectMention[] | null {
  if (!/^(?:deaths|fatalities)$/i.test(word)) return null;
  const at = units.slice(0, index).findLastIndex(({ quantity }) => quantity);
  if (at === -1 || index - at > 3 || units[at]?.quantity?.isShare) return null;
  const who = units.slice(at + 1, index);
  if (who.some((unit) => unit.name || /^[,;]$/.test(unit.word))) return null;
  return [mention(at, index + 1, KILLED, units.slice(at, index))];
}

/** “the number of dead at 98”, “the death toll rose to 106” */
function tollAt(units: readonly Unit[], index: number, { word }: Unit): EffectMention[] | null {
  if (!COUNT.test(word)) return null;
  const words = units.slice(index, index + MAX_REACH);
  const end = words.findIndex(({ word: mark }) => /^[;:]$/.test(mark));
  const own = end === -1 ? words : words.slice(0, end);
  const number = own.findIndex(({ quantity }, at) => quantity && REACHES.test(own[at - 1]?.word ?? ''));
  if (number === -1 || own[number]?.quantity?.isShare) return null;
  const before = [units[index - 1]?.word ?? '', ...own.slice(0, number).map((unit) => unit.word)];
  const verb =
    before.some((one) => DEAD.test(one)) || /^death$/i.test(before[0] ?? '')
      ? KILLED
      : before.some((one) => HURT.test(one))
        ? WOUNDED
        : null;
  const what = own
    .slice(1, number)
    .findLast(({ word: one }) => /^(?:people|civilians|soldiers|fighters|children|women)$/.test(one));
  const quantity = own[number] as Unit;
  return verb && [mention(index, index + number + 1, verb, what ? [quantity, what] : [quantity])];
}

function mention(from: number, until: number, verb: Verb, object: readonly Unit[]): EffectMention {
  const read = objectOf(object);
  const named = read && (read.name === '' ? { ...read, name: 'people', isWhole: true } : read);
  return { verb, from, until, at: until - 1, isPassive: true, object: named, whom: [] };
}
