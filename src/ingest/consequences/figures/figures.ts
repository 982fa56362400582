import { DerivationRule } from '../../../knowledge/derivation/derivation-rule.js';
import { type Family, type Slot, slotOf, type Thing, type WorkedOut } from './family.js';
import { workOut } from './work-out.js';

/** The figures that are worked out: those that are stored, and those that come to stand. */
export class Figures {
  readonly #stored = new Map<string, WorkedOut[]>();
  readonly #now = new Map<string, WorkedOut | null>();
  readonly #known = new Set<string>();

  /** Takes note of stored figures. */
  add(figures: readonly WorkedOut[]): void {
    for (const figure of figures) {
      const id = figure.stored?.id ?? '';
      if (this.#known.has(id)) continue;
      this.#known.add(id);
      const slot = slotOf(figure.event, figure.rule, figure.quantity);
      this.#stored.set(slot, [...(this.#stored.get(slot) ?? []), figure]);
      if (figure.stored?.live && !this.#now.has(slot)) this.#now.set(slot, figure);
    }
  }

  /** Works out what follows of the division of an event, null where it is not divided; gives the events concerned. */
  renew(owner: string, family: Family | null): string[] {
    const wanted = new Map<string, WorkedOut>();
    for (const thing of family ? this.#thingsOf(family) : []) {
      const figure = family && workOut(family, thing, (event, rule, what) => this.#find(event, rule, what));
      if (figure) wanted.set(slotOf(figure.event, figure.rule, figure.quantity), figure);
    }
    const changed: string[] = [];
    for (const [slot, figure] of this.#now) {
      if (figure?.owner !== owner || wanted.has(slot)) continue;
      this.#now.set(slot, null);
      changed.push(figure.event);
    }
    for (const [slot, figure] of wanted) {
      const current = this.#now.get(slot);
      if (current && isSame(current, figure)) continue;
      const before = (this.#stored.get(slot) ?? []).find((one) => isSame(one, figure));
      if (before && before === current) continue;
      this.#now.set(slot, before ?? figure);
      changed.push(figure.event);
    }
    return changed;
  }

  /** Where something else is to stand than what is stored. */
  changed(): Slot[] {
    return [...this.#now].flatMap(([slot, now]) => {
      const stored = (this.#stored.get(slot) ?? []).filter((figure) => figure.stored?.live);
      const isStored = stored.length === (now?.stored?.live ? 1 : 0) && (!now || now.stored !== null);
      return isStored ? [] : [{ stored, now }];
    });
  }

  /** One that a person has set aside stands in its slot, but nothing follows from it. */
  #find(event: string, rule: DerivationRule, thing: Thing): WorkedOut | null {
    const figure = this.#now.get(slotOf(event, rule, thing)) ?? null;
    return figure?.stored && !figure.stored.live ? null : figure;
  }

  #thingsOf({ whole, parts, given }: Family): Thing[] {
    const members = new Set([whole, ...parts].map(({ id }) => id));
    const workedOut = [...this.#now.values()].filter((figure) => figure && members.has(figure.event));
    const quantities = [...[...given.values()].flat(), ...workedOut].map((figure) => figure?.quantity);
    const things = new Map<string, Thing>();
    for (const quantity of quantities) {
      if (!quantity) continue;
      const { measure, unit } = quantity;
      things.set(JSON.stringify([measure, unit]), { measure, unit });
    }
    return [...things.values()];
  }
}

/** Whether two figures say the same and are worked out from the same claims. */
const isSame = (one: WorkedOut, other: WorkedOut): boolean =>
  (['low', 'best', 'high', 'qualifier'] as const).every(
    (name) => one.quantity[name] === other.quantity[name],
  ) &&
  one.inputs.length === other.inputs.length &&
  one.inputs.every((input, index) => sourceOf(input) === sourceOf(other.inputs[index]));

const sourceOf = (input: string | WorkedOut | undefined): string | WorkedOut | undefined =>
  typeof input === 'object' ? (input.stored?.id ?? input) : input;
