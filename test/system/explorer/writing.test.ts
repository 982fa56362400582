import type { Page } from 'playwright-core';
import { inBrowser } from '../../support/chromium.js';
import { startExplorer, TOKEN, type Explorer } from './explorer.js';

/** Picks something by words of its name, out of what is found. */
async function pick(page: Page, field: string, words: string, name: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(words);
  await page.getByRole('option', { name }).click();
}

inBrowser('writing in the explorer (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.stop());

  /** A page whose visitor has entered a token. */
  async function writer(address: string, token = TOKEN) {
    const { page } = await explorer.open();
    await page.goto(address);
    await page.getByRole('button', { name: 'Write' }).click();
    await page.getByLabel('Write token').fill(token);
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByRole('button', { name: 'Stop writing' }).waitFor();
    return page;
  }

  test('without a token there is nothing to write with; a wrong one is told so', async () => {
    const { page: reader } = await explorer.open();
    await reader.goto('/claims/claim:cjtf-oir-250-strikes');
    await reader.getByText('Said by').waitFor();
    expect(await reader.getByRole('button', { name: 'Retract' }).count()).toBe(0);
    const page = await writer('/claims/claim:cjtf-oir-250-strikes', 'not-the-token-at-all');
    await page.getByRole('button', { name: 'Retract' }).click();
    await page.getByLabel('Why?').fill('To see.');
    await page.getByRole('button', { name: 'Retract for good' }).click();
    await page.getByRole('alert').getByText('This is not a valid write token.').waitFor();
  });

  test('who looks back in time changes nothing; back at the present there is all to write with', async () => {
    const page = await writer('/events/event:oir-syria-2019-03-10?asOf=2099-01-01');
    await page
      .getByRole('link', { name: /^193, disputed|^193: / })
      .first()
      .click();
    await page.getByText('Said by').first().waitFor();
    expect(await page.getByText('Assert a claim').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Retract' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.getByText('Assert a claim').waitFor();
    await page.getByRole('button', { name: 'Retract' }).first().waitFor();
  });

  test('a claim is asserted, found in dispute, assessed, ranked, ranked back and retracted', async () => {
    const page = await writer('/events/event:oir-syria-2019-03-10');
    await page.getByText('Assert a claim').click();
    await page.getByLabel('In plain words').fill('There were 150 strikes in Syria.');
    await page.getByRole('combobox', { name: 'It says' }).selectOption('MEASURED');
    await page.getByLabel('What was counted').fill('strikes');
    await page.getByLabel('Best').fill('150');
    await pick(page, 'Who said it', 'syrian democratic', /^Syrian Democratic Forces actor:sdf$/);
    await pick(page, 'In which document', 'document:sdf-declaration', /document:sdf-declaration$/);
    await page.getByRole('button', { name: 'Assert', exact: true }).click();
    const disputes = page.getByRole('region', { name: 'Disputes' });
    await disputes.getByText('150', { exact: true }).waitFor();
    await disputes.getByText('193', { exact: true }).waitFor();

    await page.getByRole('link', { name: '150, disputed: There were 150 strikes in Syria.' }).click();
    const card = page.getByRole('article', { name: 'There were 150 strikes in Syria.' });
    await card.getByRole('button', { name: 'Assess' }).click();
    await card.getByLabel('The source is').selectOption('C');
    await card.getByLabel('What it says is').selectOption('4');
    await card.getByRole('button', { name: 'Assess' }).last().click();
    await card.getByText('Assessed by writer as C4').waitFor();

    const rank = async (verdict: string, reason: string): Promise<void> => {
      await card.getByRole('button', { name: 'Rank' }).click();
      await card.getByLabel('Rank it').selectOption(verdict);
      await card.getByLabel('Why?').fill(reason);
      await card.getByRole('button', { name: 'Rank' }).last().click();
      await card.getByText(reason).waitFor();
    };
    await rank('DEPRECATED', 'A slip of the tongue.');
    await disputes.waitFor({ state: 'detached' });
    await rank('NORMAL', 'It was meant after all.');
    await disputes.waitFor();

    await card.getByRole('button', { name: 'Retract' }).click();
    await card.getByLabel('Why?').fill('It was never said.');
    await card.getByRole('button', { name: 'Retract for good' }).click();
    await card.getByText('It was never said.').waitFor();
    await disputes.waitFor({ state: 'detached' });
  });

  test('an effect is asserted, of whose property and of which part it speaks, all picked by name', async () => {
    const page = await writer('/events/event:raf-2019-03-17');
    const text = 'The strike destroyed three vehicles near Mosul.';
    await page.getByText('Assert a claim').click();
    await page.getByLabel('In plain words').fill(text);
    await page.getByRole('combobox', { name: 'It says' }).selectOption('AFFECTED');
    await page.getByRole('combobox', { name: 'What was done' }).selectOption('DESTROYED');
    await page.getByLabel('To what').fill('vehicle');
    await page.getByLabel('Best').fill('3');
    await page.getByRole('combobox', { name: 'To be read as' }).selectOption('AT_LEAST');
    const owner = page.getByRole('combobox', { name: 'Owner, if stated' });
    await owner.pressSequentially('islamic state');
    const found = page.getByRole('listbox').getByRole('option');
    await found.first().waitFor();
    expect((await found.allTextContents()).filter((one) => !/ actor:[a-z-]+$/.test(one))).toEqual([]);
    await owner.press('Enter');
    await page.getByRole('button', { name: 'Remove Islamic State of Iraq and Syria' }).waitFor();

    await page.getByText('Scope, rank').click();
    await page.getByLabel('Period').fill('2019-03-17');
    await page.getByRole('combobox', { name: 'Rank' }).selectOption('PREFERRED');
    await pick(page, 'Place of the number', 'mosul', /^Mosul /);
    await pick(page, 'Whose members or property', 'islamic', /^Islamic State of Iraq and Syria /);
    const assert = page.getByRole('button', { name: 'Assert', exact: true });
    await assert.click();
    const problems = page.getByRole('alert');
    await problems.getByText('(claim.saidBy)').waitFor();
    await problems.getByText('(claim.document)').waitFor();

    await pick(page, 'Who said it', 'royal air', /^Royal Air Force actor:raf$/);
    await pick(page, 'Who said it', 'united', /^United Kingdom /);
    await pick(page, 'Who said it', 'united', /^United States military /);
    await page.getByRole('button', { name: 'Remove United States military' }).click();
    const document = page.getByRole('combobox', { name: 'In which document' });
    await document.fill('document:raf-statement');
    await page.getByRole('option', { name: /document:raf-statement$/ }).waitFor();
    await document.press('Enter');
    await assert.click();

    await page.getByRole('link', { name: `at least 3: ${text}` }).click();
    const card = page.getByRole('article', { name: text });
    await card.getByText('at least 3 destroyed').waitFor();
    await card.getByText('preferred', { exact: true }).waitFor();
    await card
      .getByText('Applies only to those of Islamic State of Iraq and Syria, Mosul, 17 March 2019')
      .waitFor();
    await card.getByText('Royal Air Force, United Kingdom', { exact: true }).waitFor();
    const row = page.getByRole('row', { name: /^Vehicle of ISIS in Mosul/ });
    await row.getByRole('link', { name: `at least 3: ${text}` }).waitFor();
  });

  test('of a place one asserts what can be said of places; it stands in a row on its page, and in dispute', async () => {
    const page = await writer('/places/place:mosul');
    await page.getByRole('heading', { name: 'Is the subject of 0 claims' }).waitFor();
    const assert = async (text: string, number: string, by: string, document: string): Promise<void> => {
      await page.getByText('Assert a claim').click();
      expect(await page.getByLabel('In plain words').inputValue()).toBe('');
      await page.getByLabel('In plain words').fill(text);
      const predicate = page.getByRole('combobox', { name: 'It says' });
      expect(await predicate.getByRole('option', { name: 'Targeted' }).count()).toBe(0);
      await predicate.selectOption('MEASURED');
      await page.getByLabel('What was counted').fill('residents');
      await page.getByLabel('Best').fill(number);
      await pick(page, 'Who said it', by, new RegExp(`${by}$`));
      await pick(page, 'In which document', document, new RegExp(`${document}$`));
      await page.getByText('Scope, rank').click();
      await page.getByLabel('Period').fill('2019');
      await page.getByRole('button', { name: 'Assert', exact: true }).click();
      await page.getByRole('link', { name: new RegExp(text) }).waitFor();
    };
    await assert('A million people live in Mosul.', '1000000', 'actor:sdf', 'document:sdf-declaration');
    await assert('Two million people live in Mosul.', '2000000', 'actor:raf', 'document:raf-statement');
    const disputes = page.getByRole('region', { name: 'Disputes' });
    await disputes.getByText('1,000,000', { exact: true }).waitFor();
    await disputes.getByText('2,000,000', { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Is the subject of 2 claims' }).waitFor();
  });

  test('what may be picked is found behind any number of things that may not', async () => {
    await explorer.ingest({
      actors: [
        {
          id: 'actor:keeper',
          name: 'Keeper',
          kind: 'PERSON',
          description: 'Has kept, for longer than anybody on that coast remembers, a lantern.',
        },
      ],
      claims: Array.from({ length: 120 }, (_, number) => ({
        id: `claim:lantern-${number}`,
        text: `Lantern ${number}.`,
        subject: 'actor:keeper',
        predicate: 'STATED',
        saidBy: ['actor:keeper'],
        document: 'document:sdf-declaration',
      })),
    });
    const page = await writer('/actors/actor:keeper');
    await page.getByText('Assert a claim').click();
    await pick(page, 'Who said it', 'lantern', /^Keeper actor:keeper$/);
    await page.getByRole('button', { name: 'Remove Keeper' }).waitFor();
  });

  test('what is typed but not picked is not sent, and Escape clears it', async () => {
    const page = await writer('/actors/actor:sdf');
    await page.getByText('Assert a claim').click();
    await page.getByLabel('In plain words').fill('A liaison sits there.');
    const predicate = page.getByRole('combobox', { name: 'It says' });
    expect(await predicate.getByRole('option', { name: 'Targeted' }).count()).toBe(0);
    await predicate.selectOption('PARTNER_OF');
    await page.getByLabel('Post or rank').fill('liaison');
    await pick(page, 'The other', 'iraqi security', /^Iraqi Security Forces /);
    await pick(page, 'Who said it', 'actor:sdf', /actor:sdf$/);
    await pick(page, 'In which document', 'document:sdf-declaration', /document:sdf-declaration$/);
    const other = page.getByRole('combobox', { name: 'The other' });
    await other.fill('nobody at all');
    await page.getByText('Nothing found.').waitFor();
    await page.getByRole('button', { name: 'Assert', exact: true }).click();
    expect(await other.evaluate((field: any) => field.matches(':invalid:focus'))).toBe(true);
    await other.press('Escape');
    await page.getByRole('button', { name: 'Assert', exact: true }).click();
    await page.getByText('(partner of, liaison)').waitFor();
  });
});
