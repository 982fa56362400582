import { type Fault, type Problem, UserError } from '../../errors/user-error.js';

/** So many are enough to mend a dossier by, and keep the answer to a hopeless one short. */
const MAX_PROBLEMS = 1_000;

/** Gathers everything that is wrong with a dossier, to be reported together. */
export class Problems {
  readonly #found: Problem[];
  #others: number;

  constructor(before?: Problems) {
    this.#found = [...(before?.all ?? [])];
    this.#others = before ? before.#others : 0;
  }

  get all(): readonly Problem[] {
    return this.#found;
  }

  get isFull(): boolean {
    return this.#others > 0;
  }

  add(path: string, fault: Fault): void {
    if (this.#found.length < MAX_PROBLEMS) this.#found.push({ path, ...fault });
    else this.#others += 1;
  }

  /** Throws them all as one error. */
  throwIfAny(): void {
    const [first, ...rest] = this.#found;
    if (!first) return;
    const others: Problem = {
      code: 'LIMIT_EXCEEDED',
      path: '',
      message: `${this.#others} further problems are left out.`,
      hint: 'Mend these first and try again.',
    };
    throw UserError.all('INVALID_DOSSIER', [first, ...rest, ...(this.isFull ? [others] : [])]);
  }
}
