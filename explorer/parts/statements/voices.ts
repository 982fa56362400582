import type { Named } from '../thing/short-name.js';

/** Somebody, or several together, who state something; nobody for what is computed. */
export interface Voice {
  readonly key: string;
  readonly actors: readonly Named[];
}

interface Said {
  readonly saidBy: readonly Named[];
}

/** Whoever says a claim, as one text. */
export const voiceKeyOf = ({ saidBy }: Said): string =>
  saidBy
    .map(({ id }) => id)
    .sort()
    .join(' ');

/** Who speaks in some claims: those who say most first, what is computed last. */
export function voicesOf(claims: readonly Said[]): readonly Voice[] {
  const counts = new Map<string, { voice: Voice; said: number }>();
  for (const claim of claims) {
    const key = voiceKeyOf(claim);
    const { voice, said } = counts.get(key) ?? { voice: { key, actors: claim.saidBy }, said: 0 };
    counts.set(key, { voice, said: said + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => Number(a.voice.key === '') - Number(b.voice.key === '') || b.said - a.said)
    .map(({ voice }) => voice);
}
