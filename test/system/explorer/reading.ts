import type { Locator, Page } from 'playwright-core';

/** Where words of the text begin and end on the screen. */
const PLACE_OF = `(words) => {
  const box = document.querySelector('.room-words');
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let text = '';
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start: text.length });
    text += walker.currentNode.data;
  }
  const at = text.indexOf(words);
  if (at === -1) throw new Error('These words are not in the text: ' + words);
  const placeOf = (index) => {
    const { node, start } = nodes.findLast((one) => one.start <= index);
    return [node, index - start];
  };
  const range = document.createRange();
  range.setStart(...placeOf(at));
  range.setEnd(...placeOf(at));
  range.startContainer.parentElement.scrollIntoView({ block: 'center' });
  const letter = (index) => {
    const one = document.createRange();
    const [node, offset] = placeOf(index);
    one.setStart(node, offset);
    one.setEnd(node, offset + 1);
    return one.getBoundingClientRect();
  };
  const [first, last] = [letter(at), letter(at + words.length - 1)];
  return { from: [first.left + 1, first.top + first.height / 2], to: [last.right - 1, last.top + last.height / 2] };
}`;

/** Selects words of the text with the mouse, as one draws over them. */
export async function drawOver(page: Page, words: string): Promise<void> {
  await page.locator('.room-list, .room-none').first().waitFor();
  const { from, to } = await page.evaluate<{ from: [number, number]; to: [number, number] }>(
    `(${PLACE_OF})(${JSON.stringify(words)})`,
  );
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
}

/** What a person does, counted: clicks, keys that are commands, words drawn over; a text that is typed is one. */
export class Actions {
  count = 0;

  constructor(readonly page: Page) {}

  async click(what: Locator): Promise<void> {
    this.count += 1;
    await what.click();
  }

  async press(key: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(key);
  }

  async type(where: Locator, text: string): Promise<void> {
    this.count += 1;
    await where.fill(text);
  }

  async choose(where: Locator, option: string): Promise<void> {
    this.count += 1;
    await where.selectOption(option);
  }

  async drawOver(words: string): Promise<void> {
    this.count += 1;
    await drawOver(this.page, words);
  }
}

/** The form in which words that are selected become a claim. */
export const newClaimOn = (page: Page): Locator =>
  page.getByRole('form', { name: 'New claim from these words' });

/** Waits until all that was done is saved. */
export const saved = (page: Page): Promise<void> => page.getByText('All changes are saved').waitFor();
