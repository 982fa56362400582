/** How well proposals agree with labelled pairs. */
export interface Measured {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  /** The pairs on which they disagree, to be examined. */
  readonly wrong: readonly string[];
}

/** A pair labelled as the same or different. */
export interface Labelled {
  readonly name: string;
  readonly isOne: boolean;
  readonly isProposed: boolean;
}

export function measure(pairs: readonly Labelled[]): Measured {
  const proposed = pairs.filter(({ isProposed }) => isProposed);
  const one = pairs.filter(({ isOne }) => isOne);
  const right = proposed.filter(({ isOne }) => isOne).length;
  return {
    pairs: pairs.length,
    precision: proposed.length === 0 ? 1 : right / proposed.length,
    recall: one.length === 0 ? 1 : right / one.length,
    wrong: pairs
      .filter(({ isOne, isProposed }) => isOne !== isProposed)
      .map(({ name, isOne }) => `${isOne ? 'missed' : 'wrongly proposed'}: ${name}`),
  };
}

/** Prints it on its own line in the report of a test run. */
export const print = (what: string, { pairs, precision, recall, wrong }: Measured): void => {
  const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  process.stdout.write(`${[`${what}: ${pairs} pairs, ${figures}`, ...wrong].join('\n  ')}\n`);
};
