import { codePointsBefore } from './code-points.js';
import type { Span } from './passage-of.js';

/** Attribute of an element of the text: number of code points of the text before its own. */
export const STARTS_AT = 'data-start';

/** The place in the text of an end of a selection. */
function placeOf(box: Element, node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const holder = node.parentElement?.closest(`[${STARTS_AT}]`);
    const start = holder?.getAttribute(STARTS_AT);
    if (!holder || start == null) return null;
    const before = document.createRange();
    before.setStart(holder, 0);
    before.setEnd(node, offset);
    return Number(start) + codePointsBefore(before.toString(), before.toString().length);
  }
  // Between elements: where the next of the text begins, or its end.
  const after = node.childNodes[offset] ?? null;
  const next = [...box.querySelectorAll(`[${STARTS_AT}]`)].find(
    (one) =>
      after !== null &&
      (one === after ||
        after.contains(one) ||
        (after.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  );
  const last = [...box.querySelectorAll(`[${STARTS_AT}]`)].at(-1);
  if (next) return Number(next.getAttribute(STARTS_AT));
  if (!last) return null;
  return Number(last.getAttribute(STARTS_AT)) + Array.from(last.textContent).length;
}

/** The words of the text that are selected; null if none are, or others, too. */
export function selectedSpan(box: Element): Span | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!box.contains(startContainer) || !box.contains(endContainer)) return null;
  const start = placeOf(box, startContainer, startOffset);
  const end = placeOf(box, endContainer, endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** Puts the caret at the beginning of the text, if it is not in it. */
function enter(box: Element): Selection | null {
  const selection = getSelection();
  if (selection?.anchorNode && box.contains(selection.anchorNode)) return selection;
  const first = box.querySelector(`[${STARTS_AT}]`);
  if (first) selection?.collapse(first, 0);
  return selection;
}

const WAYS: Readonly<Record<string, readonly [direction: string, by: string]>> = {
  ArrowLeft: ['left', 'word'],
  ArrowRight: ['right', 'word'],
  ArrowUp: ['backward', 'line'],
  ArrowDown: ['forward', 'line'],
};

/** Moves the caret by words and lines, with Shift selecting, as a browser does where one writes; false for other keys. */
export function moveByKey(box: Element, { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const way = WAYS[key];
  if (way === undefined || ctrlKey || metaKey || altKey) return false;
  const selection = enter(box);
  selection?.modify(shiftKey ? 'extend' : 'move', ...way);
  selection?.focusNode?.parentElement?.scrollIntoView({ block: 'nearest' });
  return true;
}
