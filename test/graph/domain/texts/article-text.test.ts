import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../../../src/write/ingest.js';
import { verify } from '../../../../src/write/verify/verify.js';
import { TestGraph } from '../../../support/graph.js';

const path = join(process.env['CLAIMGRAPH_CORPUS'] ?? '', 'texts/march-2019-article.txt');
const isThere = process.env['CLAIMGRAPH_CORPUS'] !== undefined && existsSync(path);
if (!isThere)
  console.info('CLAIMGRAPH_CORPUS is not set: the first dossier is not compared with its article.');

(isThere ? test : test.skip)(
  'every claim of the first dossier leads to its words in the article',
  async () => {
    const graph = await TestGraph.ofArticle();
    const content = readFileSync(path, 'utf8');
    await ingest(graph.database, { texts: [{ document: 'document:article', content }] });
    const { claims } = await graph.query(`{ claims(first: 200) { nodes {
    id derivationRule passages { exact start end document { id } } unanchoredPassages { document { id } }
  } } }`);
    const points = Array.from(content);
    const given = claims.nodes.filter((claim: any) => claim.derivationRule === null);
    expect(given).toHaveLength(84);
    for (const { passages, unanchoredPassages } of given) {
      expect(passages).not.toEqual([]);
      for (const { exact, start, end, document } of passages) {
        expect(points.slice(start, end).join('')).toBe(exact);
        expect(document.id).toBe('document:article');
      }
      const lost = unanchoredPassages.filter((passage: any) => passage.document.id === 'document:article');
      expect(lost).toEqual([]);
    }
    expect((await verify(graph.database)).differences).toEqual([]);
    await graph.close();
  },
);
