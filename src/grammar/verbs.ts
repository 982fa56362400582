import { EffectKind } from '../domain/events/effect-kind.js';

/** What a verb in the releases says was done. */
export interface Verb {
  readonly kind: EffectKind;
  /** Its form in a sentence about the past. */
  readonly past: string;
}

/** A cratered or breached road is damaged; what is neutralized or halted no longer acts. */
const KINDS: Readonly<Record<string, EffectKind>> = {
  struck: EffectKind.STRUCK,
  engaged: EffectKind.STRUCK,
  targeted: EffectKind.STRUCK,
  hit: EffectKind.STRUCK,
  destroyed: EffectKind.DESTROYED,
  damaged: EffectKind.DAMAGED,
  cratered: EffectKind.DAMAGED,
  breached: EffectKind.DAMAGED,
  degraded: EffectKind.DAMAGED,
  disabled: EffectKind.DAMAGED,
  immobilized: EffectKind.DAMAGED,
  suppressed: EffectKind.SUPPRESSED,
  neutralized: EffectKind.SUPPRESSED,
  halted: EffectKind.SUPPRESSED,
  denied: EffectKind.DENIED,
  killed: EffectKind.KILLED,
  wounded: EffectKind.WOUNDED,
};

/** Forms other than the past: participles, and obvious typos. */
const FORMS: Readonly<Record<string, string>> = {
  striking: 'struck',
  stuck: 'struck',
  engaging: 'engaged',
  targeting: 'targeted',
  destroying: 'destroyed',
  damaging: 'damaged',
  cratering: 'cratered',
  suppressing: 'suppressed',
  denying: 'denied',
  deny: 'denied',
  killing: 'killed',
  wounding: 'wounded',
};

export const EFFECT_VERBS: readonly string[] = [...Object.keys(KINDS), ...Object.keys(FORMS)];

/** The verb of a word; null for any other word. “Hit” with a capital is a town. */
export function verbOf(word: string): Verb | null {
  const past = FORMS[word] ?? word;
  const kind = Object.hasOwn(KINDS, past) ? KINDS[past] : undefined;
  return kind === undefined ? null : { kind, past };
}
