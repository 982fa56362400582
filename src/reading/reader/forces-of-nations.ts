import nlp from 'compromise';
import { ActorKind } from '../../domain/actors/kind.js';
import { fold } from '../../storage/text/fold.js';
import type { NameInText } from './names-in-text.js';
import { type KnownName, overlaps } from './reading-input.js';

/** What an actor is called who fights for a nation, and is not known by that name. */
type NewForces = (name: string, kind: ActorKind, reason: string) => string;

const ARMED_FORCES: string = ActorKind.ARMED_FORCES;
/** Bodies that are named with their nation, and what such a body has, which is named by itself. */
const BODY = String.raw`(?:armed|security|government|special|ground|air)?\s*(?:forces?|army|military)`;
const MEANS = String.raw`(?:fighter |combat |attack )?(?:jets?|warplanes?|planes?|aircraft|artillery|helicopters?|gunships?|drones?|tanks?|warships?|missiles?|troops|soldiers|commandos|(?:air|drone|missile)?[ -]?(?:strikes?|raids?)|airstrikes?|shelling|bombardments?)`;
const FORCES = new RegExp(
  String.raw`(?<![\p{L}-])(?<nation>\p{Lu}\p{Ll}+|U\.?S\.?|U\.?K\.?)\s+(?:${BODY}(?![\p{L}-])|(?=${MEANS}(?![\p{L}-])))`,
  'gu',
);

/**
 * The forces of nations by the adjective of the nation: “Turkish troops”, “the Russian air force”. The only armed forces known by a name that begins so
 * are meant; if there are none, they are new.
 */
export function forcesIn(
  text: string,
  found: readonly NameInText[],
  known: readonly KnownName[],
  newForces: NewForces,
): NameInText[] {
  return [...text.matchAll(FORCES)].flatMap(({ 0: words, index, groups = {} }): NameInText[] => {
    const nation = (groups['nation'] ?? '').replaceAll('.', '');
    const span = { start: index, end: index + words.trimEnd().length };
    if (found.some((name) => overlaps(name, span)) || !isNation(nation)) return [];
    const begins = `${fold(nation)} `;
    const [only, other] = known.filter(
      ({ kind, name, aliases }) =>
        kind === ARMED_FORCES && [name, ...aliases].some((one) => fold(one).startsWith(begins)),
    );
    if (other) return [];
    const name = `${nation} armed forces`;
    const id = only?.id ?? newForces(name, ActorKind.ARMED_FORCES, `“${name}” are no known actor: a new one`);
    const whose = only ? `${only.id}, the only armed forces with a name that begins so` : 'its armed forces';
    return [
      {
        ...{ ...span, id, kind: ARMED_FORCES, candidates: [{ id, kind: ARMED_FORCES }], score: 0.8 },
        reason: `“${words.trimEnd()}” is taken for ${whose}`,
      },
    ];
  });
}

/** Adjectives of nations that compromise does not know, and abbreviations that stand for one. */
const MORE_NATIONS = /^(?:British|Danish|Finnish|Irish|Kurdish|Polish|Spanish|Swedish|Turkish|Yemeni|US|UK)$/;

/** Whether a word is the adjective of a nation. */
export const isNation = (word: string): boolean => MORE_NATIONS.test(word) || nlp(word).has('#Demonym');
