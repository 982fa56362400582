import { inBrowser } from '../../support/chromium.js';
import { until } from '../../support/until.js';
import { startExplorer, type Explorer } from './explorer.js';

const MANY = 25;
const numbers = Array.from({ length: MANY }, (_, index) => index + 1);

/** A body with many parts, a place with many within, a document that many relay, and a claim that many made. */
const LONG = {
  actors: [
    { id: 'actor:hub', name: 'Hub', kind: 'ORGANIZATION' },
    ...numbers.map((number) => ({
      id: `actor:part-${number}`,
      name: `Part ${number}`,
      kind: 'ORGANIZATION',
    })),
  ],
  places: [
    { id: 'place:land', name: 'Land', kind: 'COUNTRY' },
    ...numbers.map((number) => ({
      id: `place:town-${number}`,
      name: `Town ${number}`,
      kind: 'CITY',
      within: 'place:land',
    })),
  ],
  documents: [
    { id: 'document:origin', kind: 'REPORT', title: 'Origin' },
    ...numbers.map((number) => ({
      id: `document:relay-${number}`,
      kind: 'NEWS_ARTICLE',
      title: `Relay ${number}`,
      relays: ['document:origin'],
    })),
  ],
  claims: [
    ...numbers.map((number) => ({
      id: `claim:part-${number}`,
      text: `Part ${number} is a part of it.`,
      subject: `actor:part-${number}`,
      predicate: 'PART_OF',
      object: 'actor:hub',
      saidBy: ['actor:hub'],
      document: 'document:origin',
    })),
    {
      id: 'claim:by-all',
      text: 'All of them say so.',
      subject: 'actor:hub',
      predicate: 'STATED',
      saidBy: numbers.map((number) => `actor:part-${number}`),
      document: 'document:origin',
    },
  ],
};

inBrowser('long lists (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
    await explorer.ingest(LONG);
  });
  afterAll(() => explorer.stop());

  test.each([
    ['an actor’s ties', '/actors/actor:hub', 'Tied to it', 'ties to it', /^Part \d+$/],
    ['a place’s parts', '/places/place:land', 'Contains', 'places', /^Town \d+$/],
    [
      'what relays a document',
      '/documents/document:origin',
      'Relayed by',
      'documents that relay it',
      /^Relay \d+$/,
    ],
    ['who said a claim', '/claims/claim:by-all', 'Said by', 'actors', /^Part \d+$/],
    [
      'what relays its document',
      '/claims/claim:by-all',
      'Relayed by',
      'documents that relay it',
      /^Relay \d+$/,
    ],
  ])('%s: the first 20, then all, and back', async (_, view, term, of, name) => {
    const { page } = await explorer.open();
    await page.goto(view);
    const list = page
      .locator('dl > div, .chain > li')
      .filter({ has: page.getByText(term, { exact: true }) })
      .first();
    const linked = list.getByRole('link', { name });
    await list.getByRole('link', { name: `Show all 25 ${of}` }).click();
    const fewer = list.getByRole('link', { name: `Show 20 of 25 ${of}` });
    await fewer.waitFor();
    expect(await linked.count()).toBe(MANY);
    expect(new URL(page.url()).searchParams.get('whole')).toContain(of);
    await fewer.press('Enter');
    await list.getByRole('link', { name: `Show all 25 ${of}` }).waitFor();
    expect(await linked.count()).toBe(20);
  });

  test('a text with more claims than a page of them', async () => {
    const sentences = Array.from({ length: 501 }, (_, index) => `Part 1 struck depot ${index + 1}.`);
    await explorer.ingest({
      documents: [{ id: 'document:long', kind: 'REPORT', title: 'Long' }],
      texts: [{ document: 'document:long', content: sentences.join(' ') }],
      claims: sentences.map((text, index) => ({
        id: `claim:long-${String(index).padStart(3, '0')}`,
        text,
        quote: text,
        subject: 'actor:part-1',
        predicate: 'STATED',
        saidBy: ['actor:hub'],
        document: 'document:long',
      })),
    });
    const { page } = await explorer.open();
    await page.goto('/read/document:long');
    const cards = page.locator('.room-claims').getByRole('group');
    await page.getByRole('link', { name: 'More claims' }).click();
    await page.getByRole('link', { name: 'First page' }).waitFor();
    await until(async () => (await cards.count()) === 1);
    await page.getByText('501 claims').waitFor();
    await page.getByRole('link', { name: 'First page' }).click();
    await until(async () => (await cards.count()) === 500);
  });
});
