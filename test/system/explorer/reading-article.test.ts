import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { packagePath } from '../../../src/package-path.js';
import { ingest } from '../../../src/write/ingest.js';
import { emptyDatabase } from '../../support/database.js';
import { inBrowser } from '../../support/chromium.js';
import { figuresIn, linesOf } from '../../unit/reading/reader/statements.js';
import { startExplorer, TOKEN, type Explorer } from './explorer.js';
import { Actions, newClaimOn, saved } from './reading.js';

type Dossier = Parameters<typeof linesOf>[0];

const article = join(process.env['CLAIMGRAPH_CORPUS'] ?? '', 'texts/march-2019-article.txt');
const isThere = process.env['CLAIMGRAPH_CORPUS'] !== undefined && existsSync(article);
if (!isThere) console.info('CLAIMGRAPH_CORPUS is not set: the article is not read in the room.');

/** The most that a person may have to do. */
const MOST = 200;

const first = parse(readFileSync(packagePath('data/article.yaml'), 'utf8')) as Dossier & {
  readonly actors: readonly { readonly id: string }[];
  readonly places: readonly { readonly id: string }[];
};

(isThere ? inBrowser : describe.skip)(
  'the first article, from paste to graph in the reading room (skipped where there is no Chromium)',
  () => {
    let explorer: Explorer;
    beforeAll(async () => {
      explorer = await startExplorer();
      // The graph knows the actors and places of the article, and nothing that it says.
      const { database } = explorer.server;
      await emptyDatabase(database);
      await ingest(database, { actors: first.actors, places: first.places });
    });
    afterAll(() => explorer.stop());

    /** What the graph now says, as lines of figures and relations. */
    async function linesOfGraph(): Promise<string[]> {
      const response = await fetch(new URL('/export/dossier', explorer.server.url));
      const known = new Set([...first.actors, ...first.places].map(({ id }) => id));
      return figuresIn(linesOf(parse(await response.text()) as Dossier, (id) => !known.has(id)));
    }

    /** The claim that has just been made; its words, whom it is about, and to whom it relates that. */
    async function relate(
      person: Actions,
      page: Page,
      words: string,
      {
        about,
        what,
        object,
        saidBy,
        document,
      }: Record<'about' | 'what' | 'object' | 'saidBy' | 'document', readonly [string, RegExp] | null>,
    ): Promise<void> {
      await person.drawOver(words);
      const form = newClaimOn(page);
      const pick = async (label: string, choice: readonly [string, RegExp] | null): Promise<void> => {
        if (choice === null) return;
        await person.type(form.getByRole('combobox', { name: label, exact: true }), choice[0]);
        await person.click(form.getByRole('option', { name: choice[1] }).first());
      };
      await pick('About', about);
      if (what) await person.choose(form.getByRole('combobox', { name: 'What', exact: true }), what[0]);
      await pick('Whom or what', object);
      await pick('Said by', saidBy);
      await pick('In', document);
      await person.click(form.getByRole('button', { name: /^Add ↵/ }));
      await form.waitFor({ state: 'detached' });
    }

    test(`takes fewer than ${MOST} actions, and the graph then has every figure of the first dossier`, async () => {
      const { page, complaints } = await explorer.open({ viewport: { width: 1400, height: 900 } });
      await page.goto('/');
      await page.evaluate(`sessionStorage.setItem('claimgraph:write-token', '${TOKEN}')`);
      await page.reload();
      const person = new Actions(page);
      await person.click(page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Read' }));
      await person.click(page.getByRole('button', { name: 'Add a text' }));
      const form = page.getByRole('form', { name: 'Add a text' });
      await person.type(form.getByRole('textbox', { name: 'The text' }), readFileSync(article, 'utf8'));
      await person.type(form.getByRole('combobox', { name: 'Who published it' }), 'unidentified author');
      await person.click(form.getByRole('option', { name: /actor:article-author/ }));
      await person.type(form.getByRole('textbox', { name: 'When it was published' }), '2019-03-26');
      await person.click(form.getByRole('button', { name: 'Read it' }));
      await page.locator('.room-list > li').first().waitFor();

      // What the reader has not found.
      await relate(person, page, 'GoI and ISF partners', {
        about: ['iraqi security', /actor:iraqi-security-forces/],
        what: ['PART_OF', /./],
        object: ['government of iraq', /actor:government-of-iraq/],
        saidBy: ['unidentified author', /actor:article-author/],
        document: ['caliphate', /ISIS caliphate pounded/],
      });
      await relate(person, page, 'struck “terrorist positions” on March 12', {
        about: ['12 march', /event:.*2019-03-12/],
        what: ['TARGETED', /./],
        object: ['islamic state', /actor:isis/],
        saidBy: ['royal air', /actor:raf/],
        document: ['royal air', /Statement of Royal Air Force/],
      });

      // Every claim that was drafted is looked at, one by one.
      const open = page.locator('.room-list > li[data-state="PROPOSED"]');
      await person.click(open.first());
      for (let left = await open.count(); left > 0; left = await open.count()) {
        await person.press('a');
        expect(await open.count()).toBe(left - 1);
      }
      await saved(page);
      await person.click(page.getByRole('button', { name: /^Accept (\d+) of \1$/ }));
      await person.click(page.getByRole('dialog').getByRole('button', { name: 'Store in the graph' }));
      await page.getByText(/^Stored: \d+ new/).waitFor();

      console.info(`From paste to graph in ${person.count} actions.`);
      expect(person.count).toBeLessThan(MOST);
      const expected = figuresIn(linesOf(first));
      expect((await linesOfGraph()).sort()).toEqual([...new Set(expected)].sort());
      expect(complaints).toEqual([]);
    });
  },
);
