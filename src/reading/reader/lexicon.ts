import nlp from 'compromise';
import { EffectKind } from '../../domain/events/effect-kind.js';
import { type Verb, verbOf as verbOfReleases } from '../../grammar/verbs.js';

const forms = (past: string, kind: EffectKind, others = ''): readonly (readonly [string, Verb])[] =>
  [past, ...others.split(' ').filter(Boolean)].map((form) => [form, { kind, past }] as const);

/** Verbs of news, beside those of the releases. */
const VERBS: ReadonlyMap<string, Verb> = new Map([
  ...forms('hit', EffectKind.STRUCK, 'hitting'),
  ...forms('attacked', EffectKind.STRUCK, 'attacking'),
  ...forms('bombed', EffectKind.STRUCK, 'bombing'),
  ...forms('shelled', EffectKind.STRUCK, 'shelling'),
  ...forms('bombarded', EffectKind.STRUCK, 'bombarding'),
  ...forms('pounded', EffectKind.STRUCK, 'pounding'),
  ...forms('raided', EffectKind.STRUCK, 'raiding'),
  ...forms('demolished', EffectKind.DESTROYED, 'demolishing'),
  ...forms('flattened', EffectKind.DESTROYED, 'flattening'),
  ...forms('levelled', EffectKind.DESTROYED, 'leveled levelling leveling'),
  ...forms('downed', EffectKind.DESTROYED, 'downing'),
  ...forms('shot down', EffectKind.DESTROYED, 'shooting-down'),
  ...forms('sank', EffectKind.DESTROYED, 'sunk sinking'),
  ...forms('intercepted', EffectKind.DESTROYED, 'intercepting'),
  ...forms('injured', EffectKind.WOUNDED, 'injuring'),
  ...forms('hurt', EffectKind.WOUNDED),
  ...forms('liberated', EffectKind.LIBERATED, 'liberating'),
  ...forms('freed', EffectKind.LIBERATED, 'freeing'),
  ...forms('captured', EffectKind.CAPTURED, 'capturing'),
  ...forms('seized', EffectKind.CAPTURED, 'seizing'),
  ...forms('recaptured', EffectKind.CAPTURED, 'recapturing'),
  ...forms('retook', EffectKind.CAPTURED, 'retaken retaking'),
  ...forms('abandoned', EffectKind.ABANDONED, 'abandoning'),
]);

/** What a verb says was done; null for any other word. */
export const effectVerbOf = (word: string): Verb | null =>
  verbOfReleases(word) ??
  VERBS.get(word) ??
  (/^\p{Lu}?\p{Ll}+ing$/u.test(word) ? (VERBS.get(word.toLowerCase()) ?? null) : null);

/** Who may speak of what was struck in other words than a verb of effect. */
export const CONDUCTED =
  /^(?:conduct(?:ed|ing)?|carr(?:ied|ying)|launch(?:ed|ing)?|perform(?:ed|ing)?|execut(?:ed|ing)|fl(?:ew|own|ying)|deliver(?:ed|ing)|made|staged|mounted)$/;
export const OBSERVED =
  /^(?:detected|observed|recorded|documented|counted|tracked|monitored|registered|spotted)$/;

/** Adjectives that look like verbs. */
export const AUXILIARY = /^(?:was|were|been|being|is|are|be)$/;

/** What is counted of strikes, and how that is measured. */
const STRIKES: readonly (readonly [RegExp, string])[] = [
  [/^(?:air-?|rocket-|drone-|missile-)?strikes?$/i, 'strikes'],
  [/^(?:air-?)?raids?$/i, 'strikes'],
  [/^bombardments?$/i, 'strikes'],
  [/^engagements?$/i, 'engagements'],
  [/^sorties?$/i, 'sorties'],
];
/** Words between a number and what it counts: “two separate precision air strikes”. */
export const STRIKE_ADJECTIVE =
  /^(?:air|drone|missile|rocket|precision|separate|additional|more|other|further|reported|new|such|artillery|naval|aerial|successful|confirmed|targeted|defensive|dynamic|self-defen[cs]e|heavy|deadly|military|retaliatory|coalition|day|night|consecutive)$/i;

export const measureOf = (word: string): string | null =>
  STRIKES.find(([form]) => form.test(word))?.[1] ?? null;

/** What strikes are carried out with. */
export const WEAPON =
  /^(?:aircraft|artillery|drones?|jets?|helicopters?|gunships?|warplanes?|fighters?|bombers?|missiles?|rockets?|howitzers?|mortars?|shells?|bombs?|munitions?|warships?|[A-Z]{1,3}-\d{1,3}[A-Z]?s?)$/;

/** What a group holds last, or most. */
export const STRONGHOLD = /^(?:bastion|stronghold|holdout|enclave|pocket|redoubt)$/i;

/** Words that mean people, or the property of people, that are counted as they are. */
const PLURAL_ONLY = /^(?:people|personnel|police|civilians? people)$/;

interface TermJson {
  readonly text: string;
  readonly tags: readonly string[];
}

/** The singular of the noun in which words end, and whether they are a noun at all, as compromise has it. */
export function singularPhrase(words: readonly string[]): string | null {
  const text = words.join(' ').toLowerCase();
  const [head = ''] = words.slice(-1).map((word) => word.toLowerCase());
  if (!/^\p{L}[\p{L}\p{N}'’-]*$/u.test(head) || head.length < 2) return null;
  const [{ terms = [] } = {}] = nlp(text).json({ terms: { tags: true } }) as readonly {
    terms?: readonly TermJson[];
  }[];
  const isNoun = terms.every(({ tags }, index) =>
    index === terms.length - 1
      ? !tags.some((tag) =>
          /^(?:Adverb|Preposition|Conjunction|Determiner|Pronoun|PastTense|Copula|Modal|Auxiliary)$/.test(
            tag,
          ),
        )
      : !tags.some((tag) =>
          /^(?:Preposition|Conjunction|Pronoun|Copula|Modal|Auxiliary|Determiner)$/.test(tag),
        ),
  );
  if (!isNoun) return null;
  if (PLURAL_ONLY.test(head)) return text;
  const singular = nlp(`the ${head}`).nouns().toSingular().text('normal').replace(/^the /, '').trim();
  // “a senior Red Banner commander”: names keep their capitals, the first word may only begin a sentence.
  const isName = /^\p{Lu}/u.test(words[1] ?? '') && words.length > 2;
  const before = words
    .slice(0, -1)
    .map((word, index) => (index === 0 && !isName ? word.toLowerCase() : word));
  return [...before, singular || head].join(' ');
}
