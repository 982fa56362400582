import { availableParallelism } from 'node:os';
import proxyAddress from 'proxy-addr';
import { z } from 'zod';
import { quoted } from './errors/quoted.js';
import { NEO4J_VERSION, VERSION_PATTERN } from './neo4j/embedded/version.js';

const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false'])
    .default(fallback ? 'true' : 'false')
    .transform((text) => text === 'true');
/** One processor stays free for everyone else, where there is more than one. */
const MOST_PROCESSORS = Math.max(1, availableParallelism() - 1);

const count = (fallback: number) => z.coerce.number().int().positive().default(fallback);
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
);

/** An origin as browsers send it, with one port or any; or any origin. */
const ORIGIN = /^\*$|^[a-z][a-z0-9+.-]*:\/\/(?:[a-z0-9._-]+|\[[0-9a-f:]+\])(?::(?:\d{1,5}|\*))?$/;
const HOST_NAME = /^\*$|^(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;

/** Checks each item of a list. */
const items =
  (form: RegExp, expected: string) =>
  (given: readonly string[], { issues }: z.core.ParsePayload): string[] =>
    given.map((item) => {
      const read = item.toLowerCase();
      if (!form.test(read))
        issues.push({ code: 'custom', input: item, message: `“${item}”: expected ${expected}` });
      return read;
    });

/** An absolute URI (RFC 3986) to which ids are appended, ending with a delimiter. */
const BASE_ADDRESS = /^[a-z][a-z0-9+.-]*:[\w.~:/?#[\]@!$&'()*+,;=%-]*[:/#]$/i;

/** Somebody who may write. */
export interface Writer {
  readonly name: string;
  readonly token: string;
}

const WRITER = /^([\p{L}\p{N}][\p{L}\p{N} ._@-]{0,59}):(\S{16,})$/u;
const WRITER_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,59}$/u;

/** Names a pair only by its position, because it contains a secret. */
function readWriters(pairs: readonly string[], { issues }: z.core.ParsePayload): Writer[] {
  const writers = pairs.map((pair) => {
    const [, name = '', token = ''] = WRITER.exec(pair) ?? [];
    return { name, token };
  });
  writers.forEach(({ name, token }, index) => {
    const fault = (message: string) =>
      issues.push({ code: 'custom', input: '', message: `pair ${index + 1}: ${message}` });
    if (name === '') fault('expected a name, a colon and a token of at least 16 characters');
    else if (writers.slice(0, index).some((other) => other.name === name || other.token === token))
      fault('expected a name and a token that no other pair has');
  });
  return writers;
}

/** Checks addresses, networks and names of kinds of networks. */
function readProxies(proxies: readonly string[], { issues }: z.core.ParsePayload): readonly string[] {
  for (const proxy of proxies) {
    try {
      proxyAddress.compile(proxy);
    } catch {
      issues.push({
        code: 'custom',
        input: proxy,
        message: `expected addresses, networks such as 10.0.0.0/8, loopback, linklocal or uniquelocal, not ${quoted(proxy)}`,
      });
    }
  }
  return proxies;
}

/** Every setting, by the name of its environment variable, with its default. */
const settings = z.object({
  /** Address and port to listen on. */
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),

  /** Your own Neo4j: bolt, neo4j, and +s or +ssc of either. Unset: the embedded one. */
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'expected bolt://… or neo4j://…, with +s or +ssc for TLS')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),

  /** Folder of the embedded Neo4j: program, data and password. */
  CLAIMGRAPH_DATA_DIR: z.string().min(1).default('.claimgraph'),
  /** Its version: 5.26.x, or a calendar version. An older version cannot open the store of a newer one. */
  CLAIMGRAPH_NEO4J_VERSION: z
    .string()
    .regex(VERSION_PATTERN, 'expected a version such as 5.26.30 or 2026.08.1')
    .default(NEO4J_VERSION),

  /** Whether a graph that was never written to gets the first dossier at the start. */
  CLAIMGRAPH_FIRST_DOSSIER: flag(true),

  /** Bearer token that permits writing. Unset: the API is read-only. */
  CLAIMGRAPH_WRITE_TOKEN: z.string().min(16, 'expected at least 16 characters').optional(),
  /**
   * Several writers, each with a token: `alice:token,bob:token`. Decisions are kept under their names; those with
   * CLAIMGRAPH_WRITE_TOKEN under the name “writer”.
   */
  CLAIMGRAPH_WRITERS: list.default([]).transform(readWriters),

  /** Name under which commands write. Unset: the user of the operating system. */
  CLAIMGRAPH_WRITER: z
    .string()
    .regex(WRITER_NAME, 'expected a name that begins with a letter or digit, of at most 60 characters')
    .optional(),

  /** `development` adds the page /style, which shows the sizes and colours of the explorer. */
  NODE_ENV: z.string().optional(),

  /** The page at /graphql for browsers: the bundled GraphiQL, Apollo's Sandbox (loads from Apollo), or none. */
  CLAIMGRAPH_SANDBOX: z.enum(['graphiql', 'apollo', 'none']).default('graphiql'),
  /** Further tiles for the explorer's map: a PMTiles file, or the URL of one. */
  CLAIMGRAPH_TILES: z
    .string()
    .regex(
      /^https?:\/\/[^\s"'<>;,]+$|^(?!https?:)[^"<>]+\.pmtiles$/,
      'expected a file that ends in .pmtiles, or the URL of one',
    )
    .optional(),
  /** Origins whose pages may show parts of the explorer in a frame; default: none. `:*` stands for any port. */
  CLAIMGRAPH_EMBED_ORIGINS: list
    .default([])
    .transform(
      items(ORIGIN, 'an origin such as https://example.org or http://localhost:*, without a path, or *'),
    ),
  CLAIMGRAPH_INTROSPECTION: flag(true),
  /**
   * Origins whose pages may read from this API, and write with a token. `:*` stands for any port; `*` lets pages of any
   * origin read. Includes pages on this machine, so that a front-end in development works at once.
   */
  CLAIMGRAPH_CORS_ORIGINS: list
    .default([
      'https://studio.apollographql.com',
      'https://sandbox.embed.apollographql.com',
      'http://localhost:*',
      'http://127.0.0.1:*',
      'http://[::1]:*',
    ])
    .transform(
      items(ORIGIN, 'an origin such as https://example.org or http://localhost:*, without a path, or *'),
    ),
  /**
   * Host names that this API serves, besides addresses, localhost and HOST: `claims.example.org`, `*.example.org`, or
   * `*` for any. Unset: none if it listens on this machine only, otherwise any.
   */
  CLAIMGRAPH_HOSTS: list
    .transform(items(HOST_NAME, 'a host name such as claims.example.org, without a port, or *'))
    .optional(),

  /** Prefix of ids in linked data, such as `https://claims.example.org/id/`. */
  CLAIMGRAPH_BASE_ADDRESS: z
    .string()
    .regex(
      BASE_ADDRESS,
      'expected an absolute address that ends in /, # or :, such as https://example.org/id/',
    )
    .default('urn:claimgraph:'),
  /** Licence of exported tables: a name of the Open Definition such as `CC-BY-4.0`, or a URL. */
  CLAIMGRAPH_LICENSE: z
    .string()
    .regex(/^[\w.+-]+$|^https?:\/\/\S+$/, 'expected the name of a licence, such as CC-BY-4.0, or an address')
    .optional(),
  /** How to cite this graph; tables add the instant. */
  CLAIMGRAPH_CITATION: z.string().min(1).default('Claimgraph'),

  /**
   * A language model that reads texts in place of the grammar: where the endpoints of a server that speaks OpenAI's protocol
   * begin, its key, the name of the model, and how long an answer may take. Unset: no text leaves this machine.
   */
  CLAIMGRAPH_MODEL_URL: z
    .string()
    .regex(/^https?:\/\/[^\s@]+$/, 'expected an http or https address such as http://localhost:11434/v1')
    .optional(),
  CLAIMGRAPH_MODEL_KEY: z.string().min(1).optional(),
  CLAIMGRAPH_MODEL: z.string().min(1).optional(),
  CLAIMGRAPH_MODEL_TIMEOUT_MS: count(25_000),

  /** Limits of one request. */
  CLAIMGRAPH_MAX_DEPTH: count(20),
  CLAIMGRAPH_MAX_COST: count(2_000_000),
  CLAIMGRAPH_MAX_ALIASES: count(100),
  CLAIMGRAPH_MAX_DIRECTIVES: count(50),
  CLAIMGRAPH_MAX_TOKENS: count(10_000),
  CLAIMGRAPH_MAX_BODY_BYTES: count(5_000_000),
  /**
   * Limits on filters, wherever they occur, in the document or in variables: nesting of one, conditions below one root
   * field, values in lists of the whole request.
   */
  CLAIMGRAPH_MAX_FILTER_LEVELS: count(10),
  CLAIMGRAPH_MAX_FILTER_CONDITIONS: count(50),
  CLAIMGRAPH_MAX_FILTER_VALUES: count(10_000),
  CLAIMGRAPH_REQUEST_TIMEOUT_MS: count(30_000),
  CLAIMGRAPH_MAX_STATEMENT_LENGTH: count(200_000),
  CLAIMGRAPH_MAX_PARALLEL_STATEMENTS: count(4),

  /** Limit per client. Unset: 600 requests per minute, or none if HOST is a loopback address; 0: none. */
  CLAIMGRAPH_RATE_LIMIT: z.coerce.number().int().min(0).optional(),
  /** Proxies trusted to report their clients. */
  CLAIMGRAPH_TRUSTED_PROXIES: list.default([]).transform(readProxies),

  /** Limits of all requests together: what one process does at once. */
  CLAIMGRAPH_HEAVY_COST: count(100_000),
  CLAIMGRAPH_MAX_HEAVY: count(MOST_PROCESSORS),
  CLAIMGRAPH_MAX_WAITING: count(50),
  CLAIMGRAPH_MAX_WAIT_MS: count(10_000),
  CLAIMGRAPH_MAX_SUBSCRIPTIONS: count(1_000),
  CLAIMGRAPH_MAX_WEBSOCKETS: count(1_000),
  CLAIMGRAPH_MAX_EXPORTS: count(2),
  CLAIMGRAPH_MAX_PLANNING: count(MOST_PROCESSORS),
  CLAIMGRAPH_MAX_WAITING_PLANS: count(20),
  /** How much memory answers that may repeat take, in bytes; 0: none are kept. */
  CLAIMGRAPH_CACHE_BYTES: z.coerce.number().int().min(0).default(64_000_000),
  CLAIMGRAPH_READ_CONNECTIONS: count(100),
  CLAIMGRAPH_WRITE_CONNECTIONS: count(20),

  /** Who may read /metrics: requests from this machine that no proxy has passed on, any, or none. */
  CLAIMGRAPH_METRICS: z.enum(['local', 'any', 'none']).default('local'),

  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export type Config = z.output<typeof settings>;

/** An invalid setting: names the variable and what was expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the settings; an empty variable counts as unset. Throws a ConfigError that names every invalid one. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = settings.safeParse(given);
  if (
    result.success &&
    result.data.CLAIMGRAPH_MODEL_URL !== undefined &&
    result.data.CLAIMGRAPH_MODEL === undefined
  )
    throw new ConfigError(
      'Invalid settings:\n  CLAIMGRAPH_MODEL: expected the name of a model of the server at CLAIMGRAPH_MODEL_URL',
    );
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new ConfigError(`Invalid settings:\n  ${faults.join('\n  ')}`);
}
