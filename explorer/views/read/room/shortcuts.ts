/** What a key does in the list of claims. */
export type Command = 'keep' | 'change' | 'drop' | 'next' | 'previous';

const COMMANDS: Readonly<Record<string, Command>> = {
  a: 'keep',
  e: 'change',
  x: 'drop',
  j: 'next',
  k: 'previous',
  ArrowDown: 'next',
  ArrowUp: 'previous',
};

/** Where letters are typed, and buttons of forms, which are pressed. */
const FIELDS = 'form, dialog, input, textarea, select, summary';

/** The command of a key; null while a field has the focus, or with a key that is held for the browser. */
export function commandOf({
  key,
  target,
  ctrlKey,
  metaKey,
  altKey,
  defaultPrevented,
}: KeyboardEvent): Command | null {
  if (defaultPrevented || ctrlKey || metaKey || altKey) return null;
  if (target instanceof Element && target.closest(FIELDS) !== null) return null;
  return COMMANDS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
