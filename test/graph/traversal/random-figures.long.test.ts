import fc from 'fast-check';
import { ingest } from '../../../src/write/ingest.js';
import { emptyDatabase } from '../../support/database.js';
import { TestGraph } from '../../support/graph.js';
import { asOf, newestWrite } from './as-known-then.js';
import { both, dossierOf, drawnBodies, drawnEvent } from './drawn-dossier.js';
import {
  figureOf,
  stacksOf,
  startOf,
  sumOf,
  VALUES,
  type DrawnBodies,
  type DrawnEvent,
} from './plain-figures.js';
import { plainFights, plainStrikes, type Level } from './plain-pairs.js';

const RUNS = Number(process.env['HISTORIES'] ?? 4);
const INTERVALS = ['DAY', 'WEEK', 'MONTH', 'YEAR'];
const LEVELS: readonly Level[] = ['ACTOR', 'ORGANIZATION'];
const STACKS = Object.keys(VALUES);
const FACETS = ['PERPETRATOR', 'SAID_BY'];
const FIGURES = 'measured low best high';
const KILLED = 'killedLow killedBest killedHigh';

const stacking = STACKS.map((by, index) => [by, INTERVALS[index % INTERVALS.length] as string] as const);

const QUESTION = `
  totals(measure: ["killed"]) { low best high events }
  ${stacking
    .map(
      ([by, interval]) => `by${by}: timeline(interval: ${interval}, measure: "killed", stackBy: ${by}) {
        start unplaced events ${FIGURES} stacks { value events ${FIGURES} } }`,
    )
    .join('\n')}
  ofOne: timeline(interval: MONTH, measure: "killed", figuresBy: ["actor:0"]) { start unplaced events ${FIGURES} }
  ${FACETS.map(
    (by) => `facet${by}: eventFacets(by: ${by}, measure: "killed") { value count ${FIGURES} }`,
  ).join('\n')}
  ${LEVELS.map(
    (
      level,
    ) => `struck${level}: whoStruckWhom(level: ${level}) { perpetrator { id } target { id } events ${KILLED} }
      fought${level}: whoFoughtWhom(level: ${level}) { sides { id } events ${KILLED} }`,
  ).join('\n')}`;

/** The buckets with events, the one of what lies within none at the end. */
function plainTimeline(events: readonly DrawnEvent[], interval: string, by = 'KIND') {
  const starts = [...new Set(events.map((event) => startOf(event, interval)))];
  return starts
    .sort((one, other) => (one ?? Infinity) - (other ?? Infinity))
    .map((start) => {
      const inside = events.filter((event) => startOf(event, interval) === start);
      return {
        start: start === null ? 'unplaced' : new Date(start).toISOString(),
        events: inside.length,
        ...sumOf(inside.map(({ killed }) => figureOf(killed))),
        stacks: stacksOf(inside, by),
      };
    });
}

const filled = (buckets: readonly any[]) =>
  buckets
    .filter(({ events }) => events > 0)
    .map(({ start, unplaced, ...rest }) => ({ start: unplaced ? 'unplaced' : start, ...rest }));

function expectPlain(answer: any, events: readonly DrawnEvent[], bodies: DrawnBodies): void {
  for (const [by, interval] of stacking)
    expect([by, filled(answer[`by${by}`])]).toEqual([by, plainTimeline(events, interval, by)]);
  const ofOne = events.map((event) => ({
    ...event,
    killed: event.killed.filter(({ sayer }) => sayer === 0),
  }));
  expect(filled(answer.ofOne)).toEqual(plainTimeline(ofOne, 'MONTH').map(({ stacks: _, ...rest }) => rest));
  for (const by of FACETS) {
    const found = answer[`facet${by}`].map(({ count, ...rest }: any) => ({ events: count, ...rest }));
    expect([by, found]).toEqual([by, stacksOf(events, by)]);
  }
  for (const level of LEVELS) {
    const struck = answer[`struck${level}`].map(({ perpetrator, target, ...rest }: any) => ({
      pair: `${perpetrator.id} ${target.id}`,
      ...rest,
    }));
    expect([level, struck]).toEqual([level, plainStrikes(events, bodies, level)]);
    const fought = answer[`fought${level}`].map(({ sides, ...rest }: any) => ({
      pair: sides.map(({ id }: any) => id).join(' '),
      ...rest,
    }));
    expect([level, fought]).toEqual([level, plainFights(events, bodies, level)]);
  }
  for (const [by] of stacking) {
    const sum = (name: string) =>
      answer[`by${by}`].reduce((all: number, bucket: any) => all + Number(bucket[name] ?? 0), 0);
    const [total = { low: 0, high: 0, events: 0 }] = answer.totals;
    expect([sum('low'), sum('high'), sum('measured')]).toEqual([total.low, total.high, total.events]);
  }
}

test('timeline, facets, who struck and who fought whom are what a plain model finds, now and as it was known', async () => {
  const graph = await TestGraph.empty();
  const history = fc.record({
    older: fc.array(drawnEvent, { maxLength: 6 }),
    newer: fc.array(drawnEvent, { maxLength: 6 }),
    before: drawnBodies,
    since: drawnBodies,
  });
  await fc.assert(
    fc.asyncProperty(history, async ({ older, newer, before, since }) => {
      await emptyDatabase(graph.database);
      await ingest(graph.database, dossierOf(older, before, 'older'));
      const then = await newestWrite(graph);
      await ingest(graph.database, dossierOf(newer, since, 'newer'));
      const after = {
        parts: [...before.parts, ...since.parts],
        members: [...before.members, ...since.members],
      };
      expectPlain(await graph.query(`{ ${QUESTION} }`), both(older, newer), after);
      expectPlain(await asOf(graph, then, QUESTION), older, before);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  await graph.close();
}, 600_000);
