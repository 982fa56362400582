import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/**
 * What this process counts, in the form of Prometheus. Labels have few values: names of our own schema, formats and codes, never
 * anything that a user gave.
 */
export const registry = new Registry();
const registers = [registry];
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

collectDefaultMetrics({ register: registry });

export const httpDuration = new Histogram({
  name: 'claimgraph_http_request_duration_seconds',
  help: 'HTTP requests by what they asked for and the class of their status.',
  labelNames: ['route', 'status'],
  buckets: SECONDS,
  registers,
});

export const answers = new Counter({
  name: 'claimgraph_answers_total',
  help: 'Answers to readers by where they came from: hit (the cache), shared (another request that asked the same) or miss.',
  labelNames: ['source'],
  registers,
});

export const rootFieldDuration = new Histogram({
  name: 'claimgraph_root_field_duration_seconds',
  help: 'Root fields of operations by outcome: ok, refused (the sender can mend it), unavailable, timeout, gone or failed.',
  labelNames: ['field', 'outcome'],
  buckets: SECONDS,
  registers,
});

export const statementDuration = new Histogram({
  name: 'claimgraph_statement_duration_seconds',
  help: 'Cypher statements of reads and write transactions, until their last row, by outcome.',
  labelNames: ['kind', 'outcome'],
  buckets: SECONDS,
  registers,
});

export const planningDuration = new Histogram({
  name: 'claimgraph_first_plan_seconds',
  help: 'Statements that Neo4j had no plan for, until their first row.',
  buckets: SECONDS,
  registers,
});

export const backgroundPlans = new Gauge({
  name: 'claimgraph_background_plans',
  help: 'Statements being planned in the background, or waiting for that.',
  registers,
});

export const sessions = new Gauge({
  name: 'claimgraph_neo4j_sessions',
  help: 'Open sessions with Neo4j, for reads and for writes.',
  labelNames: ['kind'],
  registers,
});

export const places = new Gauge({
  name: 'claimgraph_places',
  help: 'Places of a limited resource by state: taken, or waited for.',
  labelNames: ['resource', 'state'],
  registers,
});

export const refusals = new Counter({
  name: 'claimgraph_errors_total',
  help: 'Errors sent to clients, by code.',
  labelNames: ['code'],
  registers,
});

export const exportDuration = new Histogram({
  name: 'claimgraph_export_duration_seconds',
  help: 'Exports by format and outcome.',
  labelNames: ['format', 'outcome'],
  buckets: [0.1, 0.5, 1, 5, 10, 30, 60, 300, 900],
  registers,
});

export const subscriptions = new Gauge({
  name: 'claimgraph_subscriptions',
  help: 'Open subscriptions.',
  registers,
});

export const neo4jRestarts = new Counter({
  name: 'claimgraph_embedded_neo4j_restarts_total',
  help: 'Restarts of the embedded Neo4j by this process.',
  registers,
});

export const databaseUp = new Gauge({
  name: 'claimgraph_database_up',
  help: 'Whether the database answered when this was asked for.',
  registers,
});

export const records = new Gauge({
  name: 'claimgraph_records',
  help: 'Records in the graph by kind, whichever process wrote them, without entities that are merged into others.',
  labelNames: ['kind'],
  registers,
});

export const newestWrite = new Gauge({
  name: 'claimgraph_newest_write_timestamp_seconds',
  help: 'Instant of the newest write of any process.',
  registers,
});

export const neo4jHeap = new Gauge({
  name: 'claimgraph_neo4j_heap_bytes',
  help: 'Heap of Neo4j, used and at most, if it tells.',
  labelNames: ['part'],
  registers,
});

export const neo4jStore = new Gauge({
  name: 'claimgraph_embedded_neo4j_store_bytes',
  help: 'Size of the files of the embedded Neo4j, transaction logs included.',
  registers,
});

/** Seconds since an instant of `performance.now()`. */
export const secondsSince = (start: number): number => (performance.now() - start) / 1_000;
