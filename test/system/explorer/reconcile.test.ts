import type { Locator, Page } from 'playwright-core';
import { dossier } from '../../support/resolution/match-graph.js';
import { inBrowser } from '../../support/chromium.js';
import { countClicks } from './count-clicks.js';
import { startExplorer, TOKEN, type Explorer } from './explorer.js';
import { SECOND } from './two-data-sets.js';

inBrowser('reconciling in the explorer (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
    await explorer.ingest(SECOND);
  });
  afterAll(() => explorer.stop());

  /** A page whose visitor may write. */
  async function writer(address: string) {
    const watched = await explorer.open();
    const { page } = watched;
    await page.goto('/');
    await page.evaluate(`sessionStorage.setItem('claimgraph:write-token', '${TOKEN}')`);
    await page.goto(address);
    return watched;
  }

  const pairOn = (page: Page): Locator => page.getByRole('region', { name: /^Are these the same\?/ });
  const decide = async (page: Page, why: string, button: RegExp): Promise<void> => {
    await pairOn(page).getByLabel('Why?').fill(why);
    await pairOn(page).getByRole('button', { name: button }).click();
  };
  const saying = (page: Page, words: string | RegExp): Promise<void> =>
    page.getByText(words).first().waitFor();
  /** Undoes the decision of which a region says these words. */
  async function undo(page: Page, region: string, words: string): Promise<void> {
    const decision = page.getByRole('region', { name: region, exact: true }).getByRole('listitem');
    const one = decision.filter({ hasText: words });
    await one.getByRole('button', { name: /^Undo: / }).click();
    await one.getByText('undone by writer').waitFor();
  }

  test('merging ISIS and IS takes four clicks at most, and is undone from the list of decisions', async () => {
    const { page } = await writer('/');
    const clicks = await countClicks(page);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Reconcile' }).click();
    const candidates = page.getByRole('list', { name: 'Candidates' });
    await candidates.getByRole('link', { name: /actor:isis.*actor:ucdp-234/ }).click();
    await decide(page, 'Two names of one organization.', /^The same: .*actor:isis.*actor:ucdp-234/);
    await saying(page, 'Merged IS (actor:ucdp-234) into Islamic State of Iraq and Syria (actor:isis).');
    expect(await clicks()).toBeLessThanOrEqual(4);
    await candidates.getByRole('link', { name: /actor:ucdp-234/ }).waitFor({ state: 'detached' });
    await saying(page, /^\d+ pairs? of actors left.* 1 of \d+ decided: 1 the same, 0 not the same\.$/);

    await page.getByRole('link', { name: 'Decisions' }).click();
    const same = page.getByRole('region', { name: 'The same', exact: true });
    const decision = same.getByRole('listitem').filter({ hasText: 'actor:ucdp-234' });
    expect(await decision.innerText()).toMatch(/Two names of one organization\. Accepted with a score of/);
    expect(await decision.innerText()).toMatch(/writer, .*20\d\d/);
    await undo(page, 'The same', 'actor:ucdp-234');
    await page.getByRole('link', { name: 'Pair by pair' }).click();
    await candidates.getByRole('link', { name: /actor:isis.*actor:ucdp-234/ }).waitFor();
  });

  test('of both stand names, kind, days, counts, dead with their range, sources, ids, and a map', async () => {
    const { page, complaints } = await writer('/reconcile?keep=actor:isis&merge=actor:ucdp-234');
    const pair = pairOn(page);
    const row = async (name: string) => pair.getByRole('row', { name: new RegExp(`^${name} `) }).innerText();
    expect(await row('Also called')).toMatch(/ISIS, ISIL, Daesh/);
    expect(await row('Kind')).toMatch(/Armed group.*Armed group/s);
    expect(await row('When')).toMatch(/20(14|16|19).*18.*2016.*20.*2017/s);
    expect(await row('Events')).toMatch(/\s2$/);
    expect(await row('Killed')).toContain('16 (14 to 21), in 2 events');
    expect(await row('Sources')).toContain('Uppsala Conflict Data Program');
    expect(await row('Elsewhere')).toMatch(/Q2429253.*234/s);
    expect(await row('Where')).toMatch(/Mosul/);
    const reasons = pair.getByRole('region', { name: 'Why they are proposed' });
    await reasons.getByText('are names of Islamic State').waitFor();
    await pair.getByRole('region', { name: /^Where Islamic State of Iraq and Syria and IS are/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('no two buttons on the page have the same name', async () => {
    const { page } = await writer('/reconcile?score=0.6');
    await pairOn(page)
      .getByRole('button', { name: /^The same: / })
      .waitFor();
    const names = await page
      .getByRole('button')
      .or(page.getByRole('list', { name: 'Candidates' }).getByRole('link'))
      .evaluateAll((all) => all.map((one: any) => one.ariaLabel ?? one.textContent));
    expect(names.length).toBeGreaterThan(8);
    expect(new Set(names).size).toBe(names.length);
  });

  test('any two are merged from the page of either, and the one that stays can be swapped', async () => {
    const { page } = await writer('/actors/actor:puk');
    const clicks = await countClicks(page);
    await page.getByRole('button', { name: 'The same as …' }).click();
    await page.getByRole('combobox', { name: 'Which?' }).fill('falcons of tabqa');
    await page.getByRole('option', { name: /actor:falcons$/ }).click();
    await saying(page, 'These two are not proposed');
    await pairOn(page)
      .getByRole('button', { name: /^Swap: let Falcons of Tabqa Movement .* stay instead/ })
      .click();
    await pairOn(page).getByText('Patriotic Union of Kurdistan (actor:puk) leads to it').waitFor();
    await decide(page, 'Only to see.', /^The same: /);
    await saying(page, 'Merged Patriotic Union of Kurdistan (actor:puk) into Falcons of Tabqa Movement');
    expect(await clicks()).toBeLessThanOrEqual(4);
    await page.goto('/reconcile?keep=actor:puk&merge=actor:falcons');
    await pairOn(page).getByText('Only to see.').waitFor();
    await pairOn(page).getByRole('button', { name: 'Undo' }).click();
    await pairOn(page)
      .getByRole('button', { name: /^The same: / })
      .waitFor();
  });

  test('any two are picked by name, and without a reason nothing is decided', async () => {
    const { page } = await writer('/reconcile?kind=PLACE');
    await page.getByText('Compare any two').click();
    await page.getByRole('combobox', { name: 'One', exact: true }).fill('syria');
    await page.getByRole('option', { name: /place:syria$/ }).click();
    await page.getByRole('combobox', { name: 'The other' }).fill('iraq');
    await page.getByRole('option', { name: /place:iraq$/ }).click();
    await page.getByRole('button', { name: 'Show them side by side' }).click();
    await pairOn(page)
      .getByRole('columnheader', { name: /place:syria/ })
      .waitFor();
    const apart = pairOn(page).getByRole('button', { name: /^Not the same: / });
    await apart.click();
    const why = pairOn(page).getByLabel('Why?');
    expect(await why.evaluate((field: any) => field.matches(':invalid:focus'))).toBe(true);
    await decide(page, 'Two countries.', /^Not the same: /);
    await saying(page, /^Told apart .*place:iraq.* and .*place:syria/);
    await page.goto('/reconcile?tab=decisions');
    await undo(page, 'Not the same', 'Two countries.');
  });

  test('candidates are chosen by name and by the sources that speak of them, as the URL says', async () => {
    const { page } = await writer('/reconcile?score=0.6');
    const candidates = page.getByRole('list', { name: 'Candidates' }).getByRole('link');
    const name = page.getByRole('searchbox', { name: 'Name' });
    await name.fill('falcons');
    await name.press('Enter');
    await page.waitForURL(/text=falcons/);
    await saying(page, '1 pair of actors left');
    expect(await candidates.allInnerTexts()).toEqual([expect.stringContaining('actor:falcons')]);
    await page.reload();
    await saying(page, '1 pair of actors left');
    await page.goto('/reconcile?score=0.6&between=actor:ucdp');
    await candidates.first().waitFor();
    expect((await candidates.allInnerTexts()).every((text) => text.includes('actor:ucdp-234'))).toBe(true);
    const between = page.getByRole('combobox', { name: 'Between' });
    expect(await between.locator('option:checked').innerText()).toBe('Uppsala Conflict Data Program');
    await page.getByRole('combobox', { name: 'Of' }).selectOption('PLACE');
    await candidates.getByText('place:ucdp-mosul-1').waitFor();
  });

  test('many are merged at once: looked at, changed, done, and undone all together', async () => {
    const { page } = await writer('/reconcile?tab=many&score=0.8&text=brigade+of');
    const groups = page.getByRole('list', { name: 'What would become one' });
    await saying(page, '1 group of actors would become one each');
    await groups.getByText('3 in one group: look at it before you merge.').waitFor();
    await page.goto('/reconcile?tab=many&score=0.8');
    const isis = page.getByRole('checkbox', { name: /^Merge Islamic State of Iraq and Syria/ });
    await isis.uncheck();
    await groups.getByRole('radio', { name: /actor:ucdp-93\) stays/ }).check();
    await saying(page, /group left out/);
    const merge = page.getByRole('button', { name: /^Merge \d+ groups?$/ });
    const number = Number(/\d+/.exec(await merge.innerText())?.[0]);
    expect(number).toBeGreaterThanOrEqual(2);
    await page.getByLabel('Why?').fill('Spelt alike.');
    await merge.click();
    await saying(page, `${number} of ${number} groups merged.`);
    await groups.getByText('actor:ucdp-93').waitFor({ state: 'detached' });
    await groups.getByText('actor:ucdp-234').waitFor();

    await page.getByRole('link', { name: 'Decisions' }).click();
    await saying(page, `${number} merges together`);
    await saying(page, 'Spelt alike.');
    await page.getByText('Show each').click();
    const kept = page
      .getByRole('listitem')
      .filter({ hasText: /^Falcons of Tabqah Movement actor:ucdp-93 stands for/ });
    await kept.first().waitFor();
    await page.getByRole('button', { name: /^Undo all of it/ }).click();
    await page.getByRole('button', { name: /^Undo all/ }).waitFor({ state: 'detached' });
    await page.goto('/reconcile?tab=many&score=0.8');
    await groups.getByText('actor:ucdp-93').waitFor();
    await groups.getByText('actor:northern-brigade').waitFor();
  });

  test('a run stops when it is told to, and what was told apart is left out of it', async () => {
    const { page } = await writer('/reconcile?keep=actor:northern-brigade&merge=actor:ucdp-92');
    await decide(page, 'Two brigades.', /^Not the same: /);
    await saying(page, /^Told apart/);
    await page.goto('/reconcile?tab=many&score=0.8');
    await saying(page, 'Left out: it was decided that two of these are not the same.');
    const sent: string[] = [];
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData() ?? '';
      if (body.includes('mutation MergeThings')) {
        sent.push(body);
        await held;
      }
      await route.continue();
    });
    await page.getByLabel('Why?').fill('Spelt alike.');
    await page.getByRole('button', { name: /^Merge \d+ groups$/ }).click();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    goOn();
    await saying(page, /^1 of \d+ groups merged, then stopped\.$/);
    expect(sent).toHaveLength(1);
    await page.getByRole('button', { name: /^Undo all of it/ }).click();
    await saying(page, '1 of 1 merges undone.');
    await page.goto('/reconcile?tab=decisions');
    await undo(page, 'Not the same', 'Two brigades.');
  });

  test('a crosswalk says what it would decide here, is applied, and its decisions are undone like others', async () => {
    await explorer.ingest({ actors: [{ id: 'actor:ucdp-6288', name: 'SDF', kind: 'ARMED_GROUP' }] });
    const { page } = await writer('/reconcile?tab=crosswalks');
    const crosswalk = page.getByRole('region', { name: 'syria-iraq', exact: true });
    const decision = crosswalk.getByRole('listitem').filter({ hasText: 'actor:ucdp-6288' });
    await crosswalk
      .getByRole('group')
      .filter({ hasText: /would be merged.*actor:ucdp-6288/s })
      .waitFor();
    await decision.getByRole('link', { name: 'Syrian Democratic Forces' }).waitFor();
    await crosswalk.getByText('claimgraph crosswalk apply syria-iraq').waitFor();
    await crosswalk.getByRole('button', { name: /^Apply \d+ decisions? of syria-iraq$/ }).click();
    await crosswalk.getByText('Applied: everything that this graph has is decided.').waitFor();
    await page.getByRole('link', { name: 'Decisions' }).click();
    await undo(page, 'The same', 'SDF and QSD abbreviate Syrian Democratic Forces');
    await page.getByRole('link', { name: 'Crosswalks' }).click();
    const undone = crosswalk.getByText(/decided here before and undone, which stands/);
    await undone.click();
    await decision.filter({ visible: true }).waitFor();
  });

  test('that one event covers another is recorded as its part', async () => {
    const sides = { by: 'actor:coalition', on: 'actor:is' };
    await explorer.ingest(
      dossier([
        { id: 'coded-1', time: '2016-06-10/2016-06-12', place: 'place:raqqa', killed: 9, ...sides },
        { id: 'released-1', time: '2016-06-10', place: 'place:raqqa', killed: 4, ...sides },
        { id: 'released-2', time: '2016-06-12', place: 'place:kasrat', killed: 5, ...sides },
      ]),
    );
    const { page } = await writer('/reconcile?kind=EVENT&relation=COVERS&score=0.6');
    const pair = page.getByRole('region', { name: /^Does one cover the other\?/ });
    await pair.getByLabel('Why?').fill('The sum of both.');
    await pair.getByRole('button', { name: /^coded-1 covers the other: event:coded-1, released-/ }).click();
    await saying(page, /^Recorded that coded-1 covers released-\d\.$/);
    await saying(page, /1 of \d+ decided: 0 the same, 0 not the same, 1 covered by another\.$/);
    await page.goto('/events/event:coded-1');
    await saying(page, '1 event that are part of it');
    await page.goto('/reconcile?tab=decisions');
    await undo(page, 'One for several', 'The sum of both.');
    await page.goto('/events/event:coded-1');
    await page.getByRole('heading', { level: 1, name: 'coded-1' }).waitFor();
    expect(await page.getByText('1 event that are part of it').count()).toBe(0);
  });

  test('the former URL leads here with the same choice', async () => {
    const { page } = await explorer.open();
    await page.goto('/matches?kind=PLACE&score=0.6');
    await page.waitForURL(/\/reconcile\?kind=PLACE&score=0\.6$/);
    await page.getByRole('heading', { level: 1, name: 'Reconcile' }).waitFor();
    await saying(page, 'To decide, press “Write” in the header');
    expect(await page.getByRole('button', { name: /^The same: / }).count()).toBe(0);
  });

  test('a list that takes too long says so in a reader’s words, and its choice stays usable', async () => {
    const { page } = await explorer.open();
    const error = {
      message: 'This request took longer than 30 s.',
      extensions: { code: 'TIMEOUT', path: 'request', hint: 'The limit is CLAIMGRAPH_REQUEST_TIMEOUT_MS.' },
    };
    await page.route('**/graphql', (route) => route.fulfill({ json: { errors: [error] } }));
    await page.goto('/reconcile');
    const alert = page.getByRole('alert');
    await alert.getByText('Try again a little later: the work goes on.').waitFor();
    expect(await alert.innerText()).not.toMatch(/CLAIMGRAPH|\(request\)/);
    await page.unroute('**/graphql');
    await page.getByRole('combobox', { name: 'Of' }).selectOption('PLACE');
    await saying(page, /pairs? of places left/);
  });
});
