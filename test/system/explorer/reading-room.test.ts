import { saveExample } from '../../../src/reading/drafts/save-example.js';
import { inBrowser } from '../../support/chromium.js';
import { until } from '../../support/until.js';
import { startExplorer, type Explorer } from './explorer.js';
import { drawOver, newClaimOn, saved } from './reading.js';
import { PICTURE, takePicture } from './pictures.js';

const TOKENS = { ana: 'token-of-ana-in-the-room', ben: 'token-of-ben-in-the-room' };
const ROOM = '/read/document:example-report';

inBrowser('the reading room (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer({
      CLAIMGRAPH_WRITERS: Object.entries(TOKENS)
        .map(([name, token]) => `${name}:${token}`)
        .join(),
    });
    await saveExample(explorer.server.database);
  });
  afterAll(() => explorer.stop());

  async function writer(name: keyof typeof TOKENS, address: string, options = {}) {
    const watched = await explorer.open(options);
    const { page } = watched;
    await page.goto('/');
    await page.evaluate(`sessionStorage.setItem('claimgraph:write-token', '${TOKENS[name]}')`);
    await page.goto(address);
    const cards = page.locator('.room-list > li');
    const card = (words: string | RegExp) => page.getByRole('group', { name: words });
    return { ...watched, cards, card };
  }

  test('drafts and documents are listed for writers, and each leads to its text', async () => {
    const { page: reader } = await explorer.open();
    await reader.goto('/');
    await reader.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Read' }).click();
    await reader.getByText('press “Write” in the header').waitFor();
    const { page, cards, complaints } = await writer('ana', '/read');
    const drafts = page.getByRole('region', { name: 'Drafts' }).getByRole('listitem');
    expect(await drafts.innerText()).toMatch(
      /Example: an invented report.*claimgraph.*open.*0 of 9 claims reviewed/s,
    );
    await drafts.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Example: strikes near Port Ember' }).waitFor();
    expect(await cards.count()).toBe(9);
    // A draft of a text that nobody has accepted is no document of the graph yet.
    await page.getByText('text not kept yet').waitFor();
    expect(complaints).toEqual([]);
  });

  test('words and claims are tied: pointing at one shows the other, a click leads to it', async () => {
    const { page, card } = await writer('ana', ROOM);
    const words = page.locator('.room-words mark', { hasText: /^three strikes$/ });
    await card(/^3 strikes/).hover();
    await page
      .locator('.room-words mark[data-active="true"]', { hasText: 'three strikes' })
      .first()
      .waitFor();
    // These words are part of three claims; a click goes from one to the next.
    const chosen = page.locator('.room-claim[aria-current]');
    await words.click();
    expect(await chosen.innerText()).toContain('3 strikes');
    await words.click();
    expect(await chosen.innerText()).not.toContain('3 strikes');
    await page.getByText('house had been damaged').click();
    expect(await chosen.innerText()).toMatch(/1 damaged: house/);
  });

  test('claims are reviewed with the keyboard, saved on the way, and letters in a field are letters', async () => {
    const { page, card } = await writer('ana', ROOM);
    const chosen = page.locator('.room-claim[aria-current]');
    await card(/^The army is part of Westland/).focus();
    await page.keyboard.press('a');
    await page
      .getByRole('status')
      .filter({ hasText: 'Kept: The army is part of Westland.. 8 left' })
      .waitFor();
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await saved(page);
    expect(await page.locator('.room-list > li[data-state="DROPPED"]').count()).toBe(1);
    await chosen.focus();
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: 'Change this claim' });
    await form.getByRole('combobox', { name: 'Said by' }).fill('axjk');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expect(await chosen.and(page.locator(':focus')).count()).toBe(1);
    await page.reload();
    await card(/^The army is part of Westland\., kept/).waitFor();
    expect(await page.locator('.room-list > li[data-state="DROPPED"]').count()).toBe(1);
  });

  test('a claim is changed in place; its number is typed as one would say it', async () => {
    const { page, card } = await writer('ana', ROOM);
    await card(/^at least.*4.*destroyed: vehicle/).click();
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: 'Change this claim' });
    await form.getByRole('textbox', { name: 'Number' }).fill('some');
    await form.getByRole('button', { name: 'Save' }).click();
    expect(
      await form
        .getByRole('textbox', { name: 'Number' })
        .evaluate((field: any) => field.validity.customError),
    ).toBe(true);
    await form.getByRole('textbox', { name: 'Number' }).fill('about 4 (3-5)');
    await form.getByRole('textbox', { name: 'Number' }).press('Enter');
    await card(/^about 4 \(3 to 5\) destroyed: vehicle, kept/).waitFor();
    await saved(page);
  });

  test('words become a claim: what they say is filled in, and what is not there is created', async () => {
    const { page, card } = await writer('ana', ROOM);
    await drawOver(page, 'struck two depots');
    const form = newClaimOn(page);
    expect(await form.getByRole('textbox', { name: 'Number' }).inputValue()).toBe('2');
    expect(await form.getByRole('textbox', { name: 'To what' }).inputValue()).toBe('depot');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });

    await drawOver(page, 'told the Gazette');
    await form.getByRole('combobox', { name: 'What', exact: true }).selectOption('STATED');
    const about = form.getByRole('combobox', { name: 'About' });
    await about.fill('Interview of the resident');
    const options = form.getByRole('listbox', { name: 'About: choices' }).getByRole('option');
    expect(await options.last().innerText()).toMatch(/^Create place “Interview of the resident”$/);
    await form.getByRole('option', { name: /^Create event/ }).click();
    const event = page.getByRole('form', { name: 'New event' });
    await event.getByRole('combobox', { name: 'Kind' }).selectOption('OTHER');
    await event.getByRole('textbox', { name: 'When' }).fill('2018-05-04');
    await event.getByRole('combobox', { name: 'Where' }).fill('port ember');
    await event.getByRole('option', { name: /^Port Ember/ }).click();
    await event.getByRole('button', { name: 'Add' }).click();
    await form.getByRole('button', { name: 'Add', exact: false }).first().click();
    await card(/^told the Gazette, kept/).waitFor();
    await card(/^Interview of the resident happened at Port Ember/).waitFor();
    await saved(page);
    // The next claim is about the same, and said by the same.
    await drawOver(page, 'A resident of the town');
    expect(await form.getByRole('combobox', { name: 'About' }).inputValue()).toBe(
      'Interview of the resident',
    );
    await page.keyboard.press('Escape');
  });

  test('words are selected with the keyboard, too', async () => {
    const { page } = await writer('ana', ROOM);
    await page.getByRole('document', { name: /^Text of/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await newClaimOn(page).waitFor();
    expect((await page.locator('.room-words [data-selected="true"]').allInnerTexts()).join('')).toMatch(
      /^\S+ \S+/,
    );
  });

  test('two at once: what both have changed is asked, what only one has is joined', async () => {
    const ana = await writer('ana', ROOM);
    const ben = await writer('ben', ROOM);
    for (const { card } of [ana, ben])
      await card(/^No house|^damaged: house/)
        .first()
        .waitFor();
    await ben.card(/^1 damaged: house/).click();
    await ben.page.keyboard.press('x');
    await saved(ben.page);
    await ana.card(/^1 damaged: house/).click();
    await ana.page.keyboard.press('a');
    const alert = ana.page.getByRole('alert');
    await alert.getByText('ben has changed this draft while you worked on it').waitFor();
    expect(await alert.innerText()).toContain('A house was damaged.');
    await alert.getByRole('button', { name: 'Keep mine' }).click();
    await saved(ana.page);
    await ana.card(/^1 damaged: house, kept/).waitFor();
    await ben.card(/^2 struck: depot/).click();
    await ben.page.keyboard.press('a');
    await ben.page.getByText('ana has worked on this draft, too.').waitFor();
    await ben.card(/^1 damaged: house, kept/).waitFor();
  });

  test('the room in a picture', async () => {
    const { page, card } = await writer('ana', ROOM, PICTURE);
    await card(/^3 strikes/).click();
    await drawOver(page, 'destroyed at least four vehicles');
    await newClaimOn(page).waitFor();
    const number = page.locator('.room-popover input[placeholder^="Number"]');
    await until(async () => (await number.inputValue()) !== '');
    await takePicture(page, 'reading-room');
  });

  test('a draft is stored with one button, and claims then lead to their words', async () => {
    const { page, card } = await writer('ana', ROOM);
    await card(/^3 strikes/).waitFor();
    await page.getByRole('button', { name: /^Accept \d+ of \d+/ }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toMatch(/claims? will be stored, completely or not at all/);
    await dialog.getByRole('button', { name: 'Store in the graph' }).click();
    await page.getByText(/^Stored: \d+ new/).waitFor();
    await card(/^3 strikes, in the graph/).waitFor();
    await page.goto('/claims/claim:example-two-depots');
    await page.getByRole('link', { name: /Read it in its text/ }).click();
    await page.waitForURL(
      /\/read\/document:example-report\?item=claim:example-two-depots|item=claim%3Aexample-two-depots/,
    );
    expect(await page.locator('.room-claim[aria-current]').innerText()).toContain('struck: depot');
    await page.locator('.room-words mark[data-active="true"]', { hasText: 'two depots' }).waitFor();
  });

  test('a text in another script is opened unread, right to left, and rejected with a reason', async () => {
    const { page } = await writer('ana', '/read');
    await page.getByRole('button', { name: 'Add a text' }).click();
    const form = page.getByRole('form', { name: 'Add a text' });
    await form
      .getByRole('textbox', { name: 'The text' })
      .fill('🛩 نفذ التحالف 12 غارة على الباغوز يوم الثلاثاء.');
    await form.getByRole('button', { name: 'Read it' }).click();
    await form.getByRole('alert').waitFor();
    await form.getByRole('button', { name: 'Open it unread' }).click();
    await page.locator('.room-words p').waitFor();
    const direction = await page.evaluate(
      `getComputedStyle(document.querySelector('.room-words p')).direction`,
    );
    expect(direction).toBe('rtl');
    await drawOver(page, 'الباغوز');
    const claim = newClaimOn(page);
    await claim.getByRole('combobox', { name: 'What', exact: true }).selectOption('MEASURED');
    await claim.getByRole('textbox', { name: 'Number' }).fill('12');
    await claim.getByRole('textbox', { name: 'Counted' }).fill('strikes');
    await claim.getByRole('combobox', { name: 'About' }).fill('coalition strikes in syria, 10');
    await claim.getByRole('option', { name: /event:oir-syria-2019-03-10/ }).click();
    await claim.getByRole('combobox', { name: 'Said by' }).fill('sdf');
    await claim
      .getByRole('option', { name: /actor:sdf/ })
      .first()
      .click();
    await claim.getByRole('textbox', { name: 'Counted' }).press('Enter');
    await saved(page);
    expect(await page.locator('.room-words mark').innerText()).toBe('الباغوز');
    await page.getByRole('button', { name: 'Reject' }).click();
    await page.getByRole('dialog').getByLabel('Why?').fill('Only to see.');
    await page.getByRole('dialog').getByRole('button', { name: 'Reject it' }).click();
    await page.getByText('Rejected. The draft is kept').waitFor();
  });
});
