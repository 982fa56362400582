import { inBrowser } from '../../support/chromium.js';
import { emptyDatabase } from '../../support/database.js';
import { importSyria } from '../../support/importers/ucdp-ged/import-syria.js';
import { startServer, type TestServer } from '../../support/server/start-server.js';
import { pagesOf, type Pages } from '../explorer/explorer.js';
import { testTasks } from './explorer-tasks.js';
import { testSums } from './sums.js';

const corpus = process.env['CLAIMGRAPH_CORPUS'];
if (corpus === undefined) console.info('CLAIMGRAPH_CORPUS is not set, so UCDP GED of Syria is not tried.');

const PATIENCE = 900_000;

/** All 16,566 rows are taken in once for everything that only reads them. */
(corpus === undefined ? describe.skip : describe)('UCDP GED of Syria', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer();
    await emptyDatabase(server.database);
    await importSyria(server.database, corpus ?? '');
  }, PATIENCE);
  afterAll(async () => {
    await emptyDatabase(server.database);
    await server.stop();
  }, PATIENCE);

  describe('sums', () => {
    testSums(corpus ?? '', async (source) => {
      const { data, errors } = await server.execute(source);
      expect(errors).toEqual([]);
      return data ?? {};
    });
  });

  inBrowser('the explorer', () => {
    let pages: Pages;
    beforeAll(async () => {
      pages = await pagesOf(server);
    });
    afterAll(() => pages.close());

    testTasks((options) => pages.open(options));
  });
});
