import { inBrowser } from '../support/chromium.js';
import { startExplorer, TOKEN, type Explorer } from './explorer.js';

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
    await page.getByRole('alert').getByText('That is not a write token.').waitFor();
  });

  test('a claim is asserted, found in dispute, assessed, ranked, ranked back and retracted', async () => {
    const page = await writer('/events/event:oir-syria-2019-03-10');
    await page.getByText('Assert a claim about it').click();
    await page.getByLabel('In plain words').fill('There were 150 strikes in Syria.');
    await page.getByRole('combobox', { name: 'It says' }).selectOption('MEASURED');
    await page.getByLabel('What was counted').fill('strikes');
    await page.getByLabel('Best').fill('150');
    await page.getByLabel('Ids of who said it').fill('actor:sdf');
    await page.getByLabel('Id of the document').fill('document:sdf-declaration');
    await page.getByRole('button', { name: 'Assert', exact: true }).click();
    const disputes = page.getByRole('region', { name: 'Disputes' });
    await disputes.getByText('150', { exact: true }).waitFor();
    await disputes.getByText('193', { exact: true }).waitFor();

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

  test('a proposed match is refused, that is undone, it is accepted, and that is undone too', async () => {
    await explorer.server.ask(
      'mutation ($dossier: DossierInput!) { ingest(dossier: $dossier) { created } }',
      {
        dossier: { places: [{ id: 'place:mosul-again', name: 'Mosul', kind: 'CITY', within: 'place:iraq' }] },
      },
      { authorization: `Bearer ${TOKEN}` },
    );
    const page = await writer('/matches?kind=PLACE&score=0.6');
    const pair = page.getByRole('article').filter({ hasText: 'place:mosul-again' }).last();
    await pair.getByLabel('Why?').fill('They only share a name.');
    await pair.getByRole('button', { name: 'They are two' }).click();
    const two = page.getByRole('region', { name: 'Decided to be two' });
    await two.getByText('They only share a name.').waitFor();
    await two.getByRole('button', { name: 'Undo' }).click();
    await two.getByText('undone on').waitFor();
    await pair.getByRole('button', { name: '(place:mosul)' }).click();
    const one = page.getByRole('region', { name: 'Decided to be one' });
    await one.getByRole('button', { name: 'Undo' }).click();
    await one.getByText('undone on').waitFor();
    await pair.waitFor();
  });
});
