import { ApiError } from '../../../../explorer/api/api-error.js';
import { type DraftApi, DraftStore } from '../../../../explorer/views/read/draft/draft-store.js';
import type { ShownDraft } from '../../../../explorer/views/read/draft/item.js';

type Shown = ShownDraft['items'][number];

const claim = (text: string, state: Shown['state'] = 'PROPOSED'): Shown => ({
  ...{
    key: `claim:${text.split(' ')[0]}`,
    state,
    record: JSON.stringify({ id: `claim:${text.split(' ')[0]}`, text }),
  },
  ...{ score: null, reasons: [], changes: [], anchors: [] },
});

const draft = (revision: number, items: readonly Shown[], reviewedBy = 'ana'): ShownDraft =>
  ({ id: 'draft:1', title: 'A draft', state: 'OPEN', revision, items, reviewedBy }) as unknown as ShownDraft;

const changed = () => new ApiError([{ message: 'changed', extensions: { code: 'DRAFT_CHANGED' } }]);

/** An API with one draft, which answers as the server does. */
class Server implements DraftApi {
  readonly calls: string[] = [];

  constructor(public now: ShownDraft | null) {}

  private checked(revision: number | null): void {
    if (this.now && revision !== null && revision !== this.now.revision) throw changed();
  }

  save({ dossier, revision }: Parameters<DraftApi['save']>[0]): Promise<ShownDraft> {
    this.calls.push('save');
    this.checked(revision);
    const before = new Map((this.now?.items ?? []).map((item) => [item.key, item]));
    const items = (dossier.claims ?? []).map((record) => {
      const text = JSON.stringify(record);
      const same = before.get(record.id)?.record === text ? before.get(record.id) : undefined;
      return same ?? { ...claim(record.text), key: record.id, record: text };
    });
    this.now = draft((this.now?.revision ?? 0) + 1, items);
    return Promise.resolve(this.now);
  }

  review({ keep, drop, revision }: Parameters<DraftApi['review']>[0]): Promise<ShownDraft> {
    this.calls.push(`keep ${keep.join()} drop ${drop.join()}`);
    this.checked(revision);
    const items = (this.now?.items ?? []).map((item) => ({
      ...item,
      state: keep.includes(item.key) ? 'KEPT' : drop.includes(item.key) ? 'DROPPED' : item.state,
    })) as Shown[];
    this.now = draft((this.now?.revision ?? 0) + 1, items);
    return Promise.resolve(this.now);
  }

  read(): Promise<ShownDraft | null> {
    return Promise.resolve(this.now);
  }
}

const fresh = { title: 'Fresh', document: 'document:d' };
const started = (items: readonly Shown[]) => {
  const server = new Server(draft(1, items));
  // It is saved when the test says so.
  return { server, store: new DraftStore(server, server.now, fresh, 1e6) };
};
const states = (store: DraftStore) => store.state.items.map(({ key, state }) => `${key} ${state}`);
const record = (text: string) => JSON.parse(claim(text).record) as never;

test('what is judged shows at once, and is saved together', async () => {
  const { server, store } = started([claim('one'), claim('two'), claim('three')]);
  store.judge(['claim:one'], 'KEPT');
  store.judge(['claim:two'], 'DROPPED');
  expect(store.state.saving).toBe('waiting');
  expect(states(store)).toEqual(['claim:one KEPT', 'claim:two DROPPED', 'claim:three PROPOSED']);
  expect(await store.flush()).toBe(true);
  expect(server.calls).toEqual(['keep claim:one drop claim:two']);
  expect(store.state).toMatchObject({ saving: 'saved', draft: { revision: 2 } });
});

test('what is changed or added is saved as a record, and kept', async () => {
  const { server, store } = started([claim('one')]);
  store.write('claim:one', 'claims', record('one better'));
  store.write('claim:new', 'claims', record('new'));
  expect(await store.flush()).toBe(true);
  expect(server.calls).toEqual(['save', 'keep claim:one,claim:new drop ']);
  expect(states(store)).toEqual(['claim:one KEPT', 'claim:new KEPT']);
});

test('a draft begins with its first record', async () => {
  const server = new Server(null);
  const store = new DraftStore(server, null, fresh, 1e6);
  store.write('claim:one', 'claims', record('one'));
  expect(await store.flush()).toBe(true);
  expect(store.state.draft?.id).toBe('draft:1');
});

test('what is done while it is saved is saved after that', async () => {
  const { server, store } = started([claim('one'), claim('two')]);
  store.judge(['claim:one'], 'KEPT');
  const saving = store.flush();
  store.judge(['claim:two'], 'KEPT');
  await saving;
  expect(server.calls).toEqual(['keep claim:one drop ', 'keep claim:two drop ']);
  expect(store.state.saving).toBe('saved');
});

test('what somebody else did meanwhile to other items is joined with it, and told', async () => {
  const { server, store } = started([claim('one'), claim('two')]);
  server.now = draft(2, [claim('one', 'DROPPED'), claim('two')], 'ben');
  store.judge(['claim:two'], 'KEPT');
  expect(await store.flush()).toBe(true);
  expect(states(store)).toEqual(['claim:one DROPPED', 'claim:two KEPT']);
  expect(store.state.joinedBy).toBe('ben');
});

test.each([
  ['mine', 'KEPT'],
  ['theirs', 'DROPPED'],
] as const)('of what both have done, %s stays', async (whose, state) => {
  const { server, store } = started([claim('one'), claim('two')]);
  server.now = draft(2, [claim('one', 'DROPPED'), claim('two')], 'ben');
  store.judge(['claim:one', 'claim:two'], 'KEPT');
  expect(await store.flush()).toBe(false);
  expect(store.state.conflict).toMatchObject({ keys: ['claim:one'], theirs: { reviewedBy: 'ben' } });
  expect(server.now.revision).toBe(2);
  expect(await store.settle(whose)).toBe(true);
  expect(server.now.items.map((item) => item.state)).toEqual([state, 'KEPT']);
  expect(store.state).toMatchObject({ conflict: null, saving: 'saved' });
});

test('what cannot be saved is told, and not lost', async () => {
  const { server, store } = started([claim('one')]);
  const review = server.review.bind(server);
  server.review = () => Promise.reject(new Error('away'));
  store.judge(['claim:one'], 'KEPT');
  expect(await store.flush()).toBe(false);
  expect(store.state.saving).toBe('failed');
  server.review = review;
  expect(await store.flush()).toBe(true);
  expect(states(store)).toEqual(['claim:one KEPT']);
});
