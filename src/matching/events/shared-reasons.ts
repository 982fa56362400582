import type { Reason } from '../candidate.js';

/** Returns equal reasons as one object, because many pairs share them, and all pairs are kept in memory. */
export class SharedReasons {
  private readonly known = new Map<string, Reason>();

  of(reasons: readonly Reason[]): Reason[] {
    return reasons.map((reason) => {
      const key = `${reason.feature} ${reason.effect} ${reason.text}`;
      const known = this.known.get(key);
      if (known) return known;
      this.known.set(key, reason);
      return reason;
    });
  }
}
