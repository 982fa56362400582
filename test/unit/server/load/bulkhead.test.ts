import { Bulkhead } from '../../../../src/server/load/bulkhead.js';

const over = new AbortController();
/** Aborted only when the tests are over, so that nobody waits any longer. */
const NEVER = over.signal;
afterAll(() => {
  over.abort();
});

const bulkhead = (atOnce: number, waiting: number, patience = 60_000) =>
  new Bulkhead({ what: 'heavy requests', atOnce, waiting, patience, settings: 'THE_SETTING' });

/** A work that is let in at some time, and whether it has been. */
function entering(places: Bulkhead, signal = NEVER) {
  const entry = { isIn: false, place: places.enter(signal) };
  entry.place.then(
    () => {
      entry.isIn = true;
    },
    () => undefined,
  );
  return entry;
}

/** Until all that is decided already has taken its course. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('lets so many in, and the others in the order in which they came as places are left', async () => {
  const places = bulkhead(2, 10);
  const all = Array.from({ length: 4 }, () => entering(places));
  await settle();
  expect(all.map(({ isIn }) => isIn)).toEqual([true, true, false, false]);
  (await all[1]?.place)?.();
  await settle();
  expect(all.map(({ isIn }) => isIn)).toEqual([true, true, true, false]);
});

test('refuses who comes when too many wait, and says what to do', async () => {
  const places = bulkhead(1, 1);
  const [first, second] = [entering(places), entering(places)];
  await expect(places.enter(NEVER)).rejects.toMatchObject({
    extensions: { code: 'OVERLOADED', path: 'request', hint: expect.stringMatching(/1 .*THE_SETTING/) },
  });
  (await first.place)();
  (await second.place)();
  (await places.enter(NEVER))();
});

test('refuses who has waited too long, who then waits no more', async () => {
  const places = bulkhead(1, 1, 1);
  const leave = await places.enter(NEVER);
  await expect(places.enter(NEVER)).rejects.toMatchObject({ extensions: { code: 'OVERLOADED' } });
  await expect(places.enter(NEVER)).rejects.toMatchObject({ extensions: { code: 'OVERLOADED' } });
  leave();
  (await places.enter(NEVER))();
});

test('who gives up makes room for another to wait, and takes no place', async () => {
  const places = bulkhead(1, 1);
  const leave = await places.enter(NEVER);
  const leaving = new AbortController();
  const second = places.enter(leaving.signal);
  leaving.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  const third = entering(places);
  leave();
  await settle();
  expect(third.isIn).toBe(true);
});

test('who is in keeps the place until leaving it, also when its signal is aborted', async () => {
  const places = bulkhead(1, 1);
  const leaving = new AbortController();
  const leave = await places.enter(leaving.signal);
  leaving.abort(new Error('gone'));
  const second = entering(places);
  await settle();
  expect(second.isIn).toBe(false);
  leave();
  await settle();
  expect(second.isIn).toBe(true);
});

test('who is patient comes after those who are not, is never refused, and fills no queue', async () => {
  const places = bulkhead(1, 1);
  const leave = await places.enter(NEVER);
  const order: string[] = [];
  const patient = [1, 2, 3].map((number) =>
    places.patiently(() => Promise.resolve(order.push(`patient ${number}`))),
  );
  const other = places.enter(NEVER).then((leaveToo) => {
    order.push('impatient');
    leaveToo();
  });
  leave();
  await Promise.all([other, ...patient]);
  expect(order).toEqual(['impatient', 'patient 1', 'patient 2', 'patient 3']);
});
