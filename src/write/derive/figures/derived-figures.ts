import { DerivationRule } from '../../../domain/claims/derivation-rule.js';
import {
  type DividedEvent,
  type FigureChange,
  figureKey,
  type CountedThing,
  type DerivedFigure,
} from './divided-event.js';
import { deriveFigure } from './derive-figure.js';

/** The figures that are derived: those that are stored, and those that should be. */
export class DerivedFigures {
  readonly #stored = new Map<string, DerivedFigure[]>();
  readonly #now = new Map<string, DerivedFigure | null>();
  readonly #known = new Set<string>();

  /** Takes note of stored figures. */
  add(figures: readonly DerivedFigure[]): void {
    for (const figure of figures) {
      const id = figure.stored?.id ?? '';
      if (this.#known.has(id)) continue;
      this.#known.add(id);
      const key = figureKey(figure.event, figure.rule, figure.quantity);
      this.#stored.set(key, [...(this.#stored.get(key) ?? []), figure]);
      if (figure.stored?.live && !this.#now.has(key)) this.#now.set(key, figure);
    }
  }

  /** Derives what follows from the division of an event, null where it is not divided; returns the events concerned. */
  deriveFor(owner: string, dividedEvent: DividedEvent | null): string[] {
    const expected = new Map<string, DerivedFigure>();
    for (const thing of dividedEvent ? this.#countedThings(dividedEvent) : []) {
      const figure =
        dividedEvent &&
        deriveFigure(dividedEvent, thing, (event, rule, what) => this.#find(event, rule, what));
      if (figure) expected.set(figureKey(figure.event, figure.rule, figure.quantity), figure);
    }
    const changedEvents: string[] = [];
    for (const [key, figure] of this.#now) {
      if (figure?.owner !== owner || expected.has(key)) continue;
      this.#now.set(key, null);
      changedEvents.push(figure.event);
    }
    for (const [key, figure] of expected) {
      const current = this.#now.get(key);
      if (current && isSame(current, figure)) continue;
      const before = (this.#stored.get(key) ?? []).find((one) => isSame(one, figure));
      if (before && before === current) continue;
      this.#now.set(key, before ?? figure);
      changedEvents.push(figure.event);
    }
    return changedEvents;
  }

  /** Where what is stored is not what should be. */
  changes(): FigureChange[] {
    return [...this.#now].flatMap(([key, now]) => {
      const stored = (this.#stored.get(key) ?? []).filter((figure) => figure.stored?.live);
      const isStored = stored.length === (now?.stored?.live ? 1 : 0) && (!now || now.stored !== null);
      return isStored ? [] : [{ stored, expected: now }];
    });
  }

  /** One that a person has set aside keeps its key, but nothing follows from it. */
  #find(event: string, rule: DerivationRule, thing: CountedThing): DerivedFigure | null {
    const figure = this.#now.get(figureKey(event, rule, thing)) ?? null;
    return figure?.stored && !figure.stored.live ? null : figure;
  }

  #countedThings({ whole, parts, given }: DividedEvent): CountedThing[] {
    const members = new Set([whole, ...parts].map(({ id }) => id));
    const derived = [...this.#now.values()].filter((figure) => figure && members.has(figure.event));
    const quantities = [...[...given.values()].flat(), ...derived].map((figure) => figure?.quantity);
    const things = new Map<string, CountedThing>();
    for (const quantity of quantities) {
      if (!quantity) continue;
      const { measure, unit } = quantity;
      things.set(JSON.stringify([measure, unit]), { measure, unit });
    }
    return [...things.values()];
  }
}

/** Whether two figures say the same and are derived from the same claims. */
const isSame = (one: DerivedFigure, other: DerivedFigure): boolean =>
  (['low', 'best', 'high', 'qualifier'] as const).every(
    (name) => one.quantity[name] === other.quantity[name],
  ) &&
  one.inputs.length === other.inputs.length &&
  one.inputs.every((input, index) => sourceOf(input) === sourceOf(other.inputs[index]));

const sourceOf = (input: string | DerivedFigure | undefined): string | DerivedFigure | undefined =>
  typeof input === 'object' ? (input.stored?.id ?? input) : input;
