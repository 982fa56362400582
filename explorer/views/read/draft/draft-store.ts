import { ApiError } from '../../../api/api-error.js';
import {
  changedByBoth,
  edited,
  type Edits,
  isEmpty,
  NO_EDITS,
  type Verdict,
  withoutSaved,
  withRecord,
  withVerdicts,
} from './edits.js';
import { type Dossier, dossierOf, type Input, type Item, type Section, type ShownDraft } from './item.js';

/** How a draft is saved, reviewed and read. */
export interface DraftApi {
  save(draft: {
    id: string | null;
    title: string;
    document: string | null;
    dossier: Dossier;
    revision: number | null;
  }): Promise<ShownDraft>;
  review(review: { id: string; keep: string[]; drop: string[]; revision: number }): Promise<ShownDraft>;
  read(id: string): Promise<ShownDraft | null>;
}

/** Somebody else has saved the draft meanwhile, and both have changed some of its items. */
export interface Conflict {
  readonly theirs: ShownDraft;
  readonly keys: readonly string[];
}

/** A draft as one works on it. */
export interface DraftState {
  /** As it was last saved; null for one that was not saved yet. */
  readonly draft: ShownDraft | null;
  readonly items: readonly Item[];
  readonly saving: 'saved' | 'waiting' | 'saving' | 'failed';
  readonly error: ApiError | null;
  readonly conflict: Conflict | null;
  /** Who has saved the draft meanwhile, where nothing that both have changed stood against that. */
  readonly joinedBy: string | null;
}

/** Delay after the last change before it is saved, in milliseconds. */
const PAUSE = 600;

/** Keeps a draft saved: what is done shows at once, and is sent a moment later, in order. */
export class DraftStore {
  private edits: Edits = NO_EDITS;
  private current: DraftState;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly api: DraftApi,
    draft: ShownDraft | null,
    /** Title and document of a draft that is not saved yet. */
    private readonly fresh: { readonly title: string; readonly document: string | null },
    private readonly pause = PAUSE,
  ) {
    this.current = {
      ...{ draft, items: edited(draft, NO_EDITS), saving: 'saved', error: null },
      ...{ conflict: null, joinedBy: null },
    };
  }

  get state(): DraftState {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Says of items that they are right, or are left out. */
  judge(keys: readonly string[], verdict: Verdict): void {
    this.edit(withVerdicts(this.edits, keys, verdict));
  }

  /** Adds a record, or changes that of an item. */
  write(key: string, section: Section, record: Input): void {
    this.edit(withRecord(this.edits, key, section, record));
  }

  /** Saves what is not saved yet, now; true if all is saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.waiting);
    this.running ??= this.saveAll().finally(() => {
      this.running = null;
    });
    await this.running;
    return this.current.saving === 'saved' && isEmpty(this.edits);
  }

  /** Says that what others have written meanwhile has been seen. */
  async review(): Promise<void> {
    const { draft } = this.current;
    if (draft === null) return;
    try {
      this.show({
        draft: await this.api.review({ id: draft.id, keep: [], drop: [], revision: draft.revision }),
      });
    } catch (failure) {
      this.show({ saving: 'failed', error: ApiError.of(failure) });
    }
  }

  /** Ends a conflict: with what both have changed as it is here, or as it is there. */
  async settle(whose: 'mine' | 'theirs'): Promise<boolean> {
    const { conflict } = this.current;
    if (conflict === null) return true;
    if (whose === 'theirs') {
      const theirs = new Set(conflict.keys);
      this.edits = {
        records: new Map([...this.edits.records].filter(([key]) => !theirs.has(key))),
        verdicts: new Map([...this.edits.verdicts].filter(([key]) => !theirs.has(key))),
      };
    }
    this.show({ draft: conflict.theirs, conflict: null, saving: isEmpty(this.edits) ? 'saved' : 'waiting' });
    return this.flush();
  }

  private edit(edits: Edits): void {
    this.edits = edits;
    this.show({ saving: 'waiting', joinedBy: null });
    clearTimeout(this.waiting);
    // While a conflict is open, everything waits for what is said of it.
    if (this.current.conflict === null)
      this.waiting = setTimeout(() => {
        void this.flush();
      }, this.pause);
  }

  private show(change: Partial<DraftState>): void {
    this.current = { ...this.current, ...change };
    this.current = { ...this.current, items: edited(this.current.draft, this.edits) };
    for (const listener of this.listeners) listener();
  }

  private async saveAll(): Promise<void> {
    while (!isEmpty(this.edits) && this.current.conflict === null) {
      clearTimeout(this.waiting);
      const sent = this.edits;
      this.show({ saving: 'saving', error: null });
      try {
        const draft = await this.send(sent);
        this.edits = withoutSaved(this.edits, sent);
        this.show({ draft, saving: isEmpty(this.edits) ? 'saved' : 'waiting' });
      } catch (failure) {
        const error = ApiError.of(failure);
        const isChanged = error.problems.some(({ extensions }) => extensions?.code === 'DRAFT_CHANGED');
        if (isChanged && (await this.meet(error))) continue;
        if (!isChanged) this.show({ saving: 'failed', error });
        return;
      }
    }
  }

  /** Saves edits: records first, then verdicts. What was saved of them is shown even if the rest fails. */
  private async send({ records, verdicts }: Edits): Promise<ShownDraft> {
    let { draft } = this.current;
    if (records.size > 0) {
      draft = await this.api.save({
        ...{ id: draft?.id ?? null, revision: draft?.revision ?? null },
        ...{ title: draft?.title ?? this.fresh.title, document: draft ? null : this.fresh.document },
        dossier: dossierOf(edited(draft, { records, verdicts })),
      });
      this.current = { ...this.current, draft };
    }
    if (draft === null) throw new TypeError('A draft without records has nothing to review.');
    const said = (verdict: Verdict): string[] =>
      [...verdicts].flatMap(([key, one]) => (one === verdict ? [key] : []));
    return verdicts.size === 0
      ? draft
      : this.api.review({
          id: draft.id,
          keep: said('KEPT'),
          drop: said('DROPPED'),
          revision: draft.revision,
        });
  }

  /** Goes on from what somebody else has saved; false if that is to be decided on first, or cannot be read. */
  private async meet(error: ApiError): Promise<boolean> {
    const { draft } = this.current;
    const theirs = draft && (await this.api.read(draft.id).catch(() => null));
    if (!draft || !theirs || theirs.state !== 'OPEN') {
      this.show({ saving: 'failed', error });
      return false;
    }
    const keys = changedByBoth(draft, theirs, this.edits);
    if (keys.length > 0) {
      this.show({ conflict: { theirs, keys }, saving: 'failed' });
      return false;
    }
    this.show({ draft: theirs, joinedBy: theirs.reviewedBy });
    return true;
  }
}
