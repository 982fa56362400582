import fc, { type GeneratorValue } from 'fast-check';

/** Random choices from fast-check, so that one seed gives one operation. */
export class Random {
  constructor(private readonly gen: GeneratorValue) {}

  upTo(most: number): number {
    return this.gen(fc.nat, { max: most });
  }

  oneOf<Item>(items: readonly Item[]): Item {
    return items[this.upTo(items.length - 1)] as Item;
  }

  some<Item>(items: readonly Item[], most: number): Item[] {
    return Array.from({ length: 1 + this.upTo(most - 1) }, () => this.oneOf(items));
  }

  chance(percent: number): boolean {
    return this.upTo(99) < percent;
  }
}
