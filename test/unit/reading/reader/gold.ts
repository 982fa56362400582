import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { KnownName } from '../../../../src/reading/reader/reading-input.js';

/** What a text says of one event, or of one actor, as a person read it. */
interface Entry {
  readonly when?: string;
  /** Names of places. */
  readonly at?: readonly string[];
  readonly said?: string;
  readonly by?: readonly string[];
  readonly on?: readonly string[];
  readonly partners?: readonly string[];
  readonly observed?: readonly string[];
  readonly figures?: readonly string[];
  readonly effects?: readonly string[];
  /** Weapons, and what carried them. */
  readonly used?: readonly string[];
  /** Who held it. */
  readonly controlled?: string;
  readonly actor?: string;
  readonly holds?: string;
  readonly controls?: string;
}

export interface GoldText {
  readonly name: string;
  readonly publishedAt: string;
  readonly publisher: string;
  readonly names: readonly KnownName[];
  readonly text?: string;
  readonly gold: readonly Entry[];
}

export const readGold = (path: string): GoldText[] =>
  (parse(readFileSync(path, 'utf8')) as GoldText[]).map((text) => ({
    ...text,
    names: ((text.names as readonly Partial<KnownName>[] | undefined) ?? []).map(
      (name) => ({ aliases: [], within: null, ...name }) as unknown as KnownName,
    ),
  }));

/** The lines that a reader should find in a text. */
export function goldLines({ gold, publisher, names }: GoldText): string[] {
  const idOf = (name: string) =>
    names.find((one) => one.id.startsWith('place:') && one.name === name)?.id ?? name;
  const placed = new Set<string>();
  return gold.flatMap((entry) => {
    const said = entry.said ?? publisher;
    const time = entry.when ?? '–';
    if (entry.actor !== undefined) {
      const relation =
        entry.holds === undefined ? `CONTROLLED ${entry.controls ?? ''}` : `HOLDS_POST_IN ${entry.holds}`;
      return [`${time} | ${entry.actor} | ${relation} | ${said}`];
    }
    const places = (entry.at ?? []).map(idOf);
    const subject = `${time} | ${[...places].sort().join(' + ')}`;
    const isPlaced = placed.has(subject);
    placed.add(subject);
    return [
      ...(isPlaced ? [] : places.map((place) => `OCCURRED_AT ${place}`)),
      ...(entry.by ?? []).map((actor) => `PERPETRATED_BY ${actor}`),
      ...(entry.on ?? []).map((actor) => `TARGETED ${actor}`),
      ...(entry.partners ?? []).map((actor) => `PARTNERED_WITH ${actor}`),
      ...(entry.observed ?? []).map((actor) => `OBSERVED_BY ${actor}`),
      ...(entry.figures ?? []).map((figure) =>
        `MEASURED ${figure}${/share/.test(figure) ? ` in ${places[0] ?? ''}` : ''}`.replace('  ', ' '),
      ),
      ...(entry.effects ?? []).map((effect) => `AFFECTED ${effectLine(effect)}`),
      ...(entry.used ?? []).map((weapon) => `USED ${weapon}`),
    ]
      .map((content) => `${subject} | ${content} | ${said}`)
      .concat(
        entry.controlled === undefined
          ? []
          : [`– | ${entry.controlled} | CONTROLLED event ${time} | ${said}`],
      );
  });
}

/** “DESTROYED 2 vehicle” as the other lines have it. */
function effectLine(effect: string): string {
  const [, kind = '', number = '', object = ''] = /^(\w+) ((?:[<>]=|~)?[\d.-]+ )?(.*)$/.exec(effect) ?? [];
  return [kind, object, number.trim()].filter(Boolean).join(' ');
}
