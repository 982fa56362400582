import type { Page } from 'playwright-core';
import { texts } from '../../../explorer/language/english/index.js';
import { inBrowser } from '../../support/chromium.js';
import { until } from '../../support/until.js';
import { serious, VIEWS, whenShown } from './every-view.js';
import { startExplorer, TOKEN, type Explorer } from './explorer.js';

/** What is written in Latin letters in every language: names of programs, formats, units and keys. */
const NAMES =
  /\b(?:Claimgraph|English|Language|GraphQL|GraphML|BibTeX|UTC|EDTF|HTML|CSV|zip|PNG|SVG|WebGL|Natural Earth|Enter|Ctrl|npm run (?:ingest|import)|claimgraph crosswalk apply|km2|txt|html|pdf|docx|(?:actor|event|place|document|claim):…)/g;

/** A pause between words that may be those of two names. */
const BETWEEN = /\s*(?:[،؛,;·:–—−()«»"“”[\]]+|\.(?!\S))\s*/;

/** The strings of an answer, apart from names of types and values of enums, which have words in the catalogue. */
function stringsIn(answer: unknown): string[] {
  if (typeof answer === 'string') return Object.hasOwn(texts.values, answer) ? [] : [answer];
  if (typeof answer !== 'object' || answer === null) return [];
  const { type, label } = answer as { type?: unknown; label?: unknown };
  return Object.entries(answer).flatMap(([key, value]) =>
    key === '__typename' || (key === 'label' && String(type).toLowerCase().replaceAll('_', ' ') === label)
      ? []
      : stringsIn(value),
  );
}

/** What somebody reads or hears. */
const READ = `[
  ...(function* () {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement.closest('script, style, noscript, textarea, [lang="en"]')) yield textContent;
    }
  })(),
  ...[...document.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'].flatMap((name) => element.getAttribute(name) ?? [])),
  document.title,
]`;

/** Texts in Latin letters that no answer of the API has. */
async function untranslated(page: Page, data: ReadonlySet<string>): Promise<string[]> {
  const known = `${[...data].join('\n')}\n${decodeURIComponent(page.url())}`.toLowerCase();
  const isKnown = (text: string): boolean =>
    text === '' || known.includes(text.toLowerCase().replace(/…$/, '')) || !/\p{Script=Latin}{2}/u.test(text);
  const read = await page.evaluate<string[]>(READ);
  const runs = read.flatMap((text) =>
    text.replace(/[\u2066-\u2069]|\p{Mn}/gu, '').split(/\p{Script=Arabic}+/u),
  );
  return [
    ...new Set(
      runs
        .map((run) => run.replace(NAMES, '').replace(/\s+/g, ' ').trim())
        .filter((run) => !isKnown(run) && !run.split(BETWEEN).every((part) => isKnown(part.trim()))),
    ),
  ];
}

const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 390, height: 900 };

inBrowser('the explorer in Arabic (skipped where there is no Chromium)', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(() => explorer.stop());

  test.each([...VIEWS, '/nowhere'])(
    '%s is read from right to left, has no English text of its own, and stays on the screen',
    async (view) => {
      const { page } = await explorer.open({ locale: 'ar', viewport: WIDE });
      const data = new Set<string>();
      await page.route('**/graphql', async (route) => {
        // A request that the page gave up has no answer.
        const response = await route.fetch().catch(() => null);
        if (response === null) return;
        for (const text of stringsIn(await response.json())) data.add(text);
        await route.fulfill({ response });
      });
      await page.addInitScript(`sessionStorage.setItem('claimgraph:write-token', '${TOKEN}')`);
      await page.goto(view);
      await whenShown(page);
      expect(await page.locator('html[lang="ar"][dir="rtl"]').count()).toBe(1);
      for (const viewport of [WIDE, NARROW]) {
        await page.setViewportSize(viewport);
        expect(await untranslated(page, data)).toEqual([]);
        expect(await serious(page)).toEqual([]);
        // Drawings take their new size a moment later.
        await until(
          async () =>
            (await page.evaluate<number>('document.documentElement.scrollWidth')) === viewport.width,
        );
      }
    },
  );

  test('is chosen by hand, kept, and says that its texts want a reader', async () => {
    const { page } = await explorer.open();
    await page.goto('/explore');
    await page.locator('html[dir="ltr"]').waitFor();
    await page.getByLabel('Language').selectOption('ar');
    await page.getByText('ترجمة آلية').waitFor();
    await page.goto('/disagreements');
    await page.getByRole('heading', { name: 'التباينات', level: 1 }).waitFor();
    await page.getByLabel('اللغة').selectOption('en');
    await page.getByRole('heading', { name: 'Disagreements', level: 1 }).waitFor();
  });

  test('an error with a code is told in Arabic, and one without as the API says it', async () => {
    const { page } = await explorer.open({ locale: 'ar' });
    await page.goto('/explore?kind=NOTHING');
    const problem = page.locator('.problems-bar li, .problems li').first();
    await problem.waitFor();
    expect(await problem.locator('[lang="en"][dir="ltr"]').count()).toBe(1);
    await page.route('**/graphql', (route) =>
      route.fulfill({
        json: { errors: [{ message: 'Took too long.', extensions: { code: 'TIMEOUT' } }] },
      }),
    );
    await page.goto('/disagreements');
    await page.getByText('تستغرق الإجابة وقتًا طويلًا').first().waitFor();
  });
});
