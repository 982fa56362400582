import { texts as arabic } from '../../../../explorer/language/arabic/index.js';
import { texts as english } from '../../../../explorer/language/english/index.js';

type Message = string | ((...parts: readonly unknown[]) => unknown);
type Catalogue = Readonly<Record<string, unknown>>;

/** Every message of a catalogue, by its path. */
const messagesOf = (catalogue: Catalogue, path = ''): [string, Message][] =>
  Object.entries(catalogue).flatMap(([name, entry]): [string, Message][] =>
    Array.isArray(entry)
      ? []
      : typeof entry === 'object' && entry !== null
        ? messagesOf(entry as Catalogue, `${path}${name}.`)
        : [[`${path}${name}`, entry as Message]],
  );

/** More parts than any message has. */
const PARTS = Array.from({ length: 9 }, (_, index) => `‹${index}›`);

const saidBy = (message: Message): string =>
  typeof message === 'string' ? message : [message(...PARTS)].flat(Infinity).join('');

const partsOf = (message: Message): string[] => PARTS.filter((part) => saidBy(message).includes(part));

const ENGLISH = new Map(messagesOf(english));
const ARABIC = new Map(messagesOf(arabic));

test('the catalogues have the same messages', () => {
  expect([...ARABIC.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
});

test('a message names the same parts in both languages', () => {
  const different = [...ENGLISH]
    .filter(([path, message]) => partsOf(message).join() !== partsOf(ARABIC.get(path) ?? '').join())
    .map(([path]) => path);
  expect(different).toEqual([]);
});

test('every message in Arabic has a letter of Arabic, unless it is a sign or a name', () => {
  const untranslated = [...ARABIC]
    .filter(
      ([path, message]) =>
        /\p{L}{2}/u.test(saidBy(message)) &&
        !/\p{Script=Arabic}/u.test(saidBy(message)) &&
        saidBy(ENGLISH.get(path) ?? '') === saidBy(message),
    )
    .map(([path]) => path);
  expect(untranslated).toEqual(['page.title', 'tools.frameTitle']);
});

test('what is counted has the form that its number asks for', () => {
  expect([0, 1, 2, 3, 11, 100, 1_102].map(arabic.nouns.event)).toEqual([
    'لا أحداث',
    'حدث واحد',
    'حدثان',
    '3 أحداث',
    '11 حدثًا',
    '100 حدث',
    '1,102 حدث',
  ]);
  expect([1, 2].map(english.nouns.event)).toEqual(['1 event', '2 events']);
});
