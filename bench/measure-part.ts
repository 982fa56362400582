import type { Connection } from '../src/neo4j/connection.js';
import type { Progress } from './../src/neo4j/embedded/progress.js';
import { measureAbuse } from './abuse/measure-abuse.js';
import { measureCorpus } from './corpus/measure-corpus.js';
import { compareExports } from './exports/compare-exports.js';
import { withEmptyGraph } from './graph/empty-graph.js';
import { withGeneratedGraph } from './graph/generated-graph.js';
import { withJoinedGraph } from './graph/joined-graph.js';
import { compareImport } from './import/compare-import.js';
import { compare } from './measure/compare.js';
import type { Options, Part } from './options.js';
import { abuseSection } from './report/abuse-section.js';
import { dataSetsSection } from './report/data-sets-section.js';
import { exportsSection } from './report/exports-section.js';
import { importSection } from './report/import-section.js';
import { describeMachine } from './report/machine.js';
import { questionsSection } from './report/questions-section.js';
import { partOf } from './report/results.js';
import { scaleSection } from './report/scale-section.js';
import { viewsSection } from './report/views-section.js';
import { compareScale } from './scale/compare-scale.js';
import { measureViews } from './views/measure-views.js';

interface Run extends Options {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** How each part is measured and reported. */
const MEASURES: Readonly<Record<Part, (run: Run) => Promise<string>>> = {
  questions: (run) =>
    withGeneratedGraph(run, (connection) =>
      told('Questions', connection, async () => questionsSection(await compare(connection, run))),
    ),
  import: (run) =>
    withEmptyGraph(run, (connection) =>
      told('Import', connection, async () => {
        const { importRows: rows, importRounds: rounds } = run;
        return importSection(await compareImport(connection, { ...run, rows, rounds }));
      }),
    ),
  'data-sets': (run) =>
    withEmptyGraph(run, (connection) =>
      told('Data sets', connection, async () => {
        return dataSetsSection(await measureCorpus(connection, corpusFolder(), run.progress, run.signal));
      }),
    ),
  abuse: (run) =>
    onJoinedGraph('Abuse', run, async (connection) => abuseSection(await measureAbuse(connection, run))),
  exports: (run) =>
    onJoinedGraph('Exports', run, async (connection) =>
      exportsSection(await compareExports(connection, run)),
    ),
  views: (run) =>
    onJoinedGraph('Views', run, async (connection) => viewsSection(await measureViews(connection, run))),
  scale: (run) => {
    const { smallScale, largeScale } = run;
    return withGeneratedGraph({ ...run, events: largeScale }, (large) =>
      withGeneratedGraph({ ...run, events: smallScale }, (small) =>
        told('Scale', large, async () =>
          scaleSection(await compareScale([small, large], { ...run, events: [smallScale, largeScale] })),
        ),
      ),
    );
  },
};

/** Measures a part on the graph of several sources. */
const onJoinedGraph = (
  title: string,
  run: Run,
  section: (connection: Connection) => Promise<string>,
): Promise<string> =>
  withJoinedGraph({ ...run, corpus: corpusFolder(), rows: run.importedRows }, (connection) =>
    told(title, connection, () => section(connection)),
  );

function corpusFolder(): string {
  const corpus = process.env['CLAIMGRAPH_CORPUS'];
  if (corpus === undefined) throw new TypeError('CLAIMGRAPH_CORPUS is not set to a folder of data sets.');
  return corpus;
}

/** Measures a part, and returns its section of the results. */
export const measurePart = (part: Part, run: Run): Promise<string> => MEASURES[part](run);

async function told(title: string, connection: Connection, section: () => Promise<string>): Promise<string> {
  const machine = await describeMachine(connection);
  return partOf(title, machine, await section());
}
