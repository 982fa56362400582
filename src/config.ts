import { z } from 'zod';

const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false'])
    .default(fallback ? 'true' : 'false')
    .transform((text) => text === 'true');
const count = (fallback: number) => z.coerce.number().int().positive().default(fallback);
const list = (fallback: string[]) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean),
    )
    .default(fallback);

/** Somebody who may write. */
export interface Writer {
  readonly name: string;
  readonly token: string;
}

const WRITER = /^([\p{L}\p{N}][\p{L}\p{N} ._@-]{0,59}):(\S{16,})$/u;

/** Tells of a pair only by its number: it holds a secret. */
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
      fault('expected another name and another token than those before');
  });
  return writers;
}

/** Every setting, by the name of its environment variable, with its default. */
const settings = z.object({
  /** Address and port that the API listens on. */
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),

  /** A Neo4j of your own: bolt, neo4j, and +s or +ssc of either. Unset: the embedded one. */
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'expected bolt://… or neo4j://…, with +s or +ssc for TLS')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),

  /** Where the embedded Neo4j keeps its program, data and password. */
  CLAIMGRAPH_DATA_DIR: z.string().min(1).default('.claimgraph'),

  /** Who sends this as a bearer token may write. Unset: the API is read-only. */
  CLAIMGRAPH_WRITE_TOKEN: z.string().min(16, 'expected at least 16 characters').optional(),
  /**
   * Several who may write, each with a token: `alice:token,bob:token`. What they decide is kept under their names; what
   * the sender of CLAIMGRAPH_WRITE_TOKEN decides, under the name “writer”.
   */
  CLAIMGRAPH_WRITERS: list([]).transform(readWriters),

  /** The page at /graphql for browsers: the bundled GraphiQL, Apollo's Sandbox (loads from Apollo), or none. */
  CLAIMGRAPH_SANDBOX: z.enum(['graphiql', 'apollo', 'none']).default('graphiql'),
  CLAIMGRAPH_INTROSPECTION: flag(true),
  /** Origins whose pages may read from this API. */
  CLAIMGRAPH_CORS_ORIGINS: list([
    'https://studio.apollographql.com',
    'https://sandbox.embed.apollographql.com',
  ]),

  /** Limits of one request. */
  CLAIMGRAPH_MAX_DEPTH: count(20),
  CLAIMGRAPH_MAX_COST: count(2_000_000),
  CLAIMGRAPH_MAX_ALIASES: count(100),
  CLAIMGRAPH_MAX_DIRECTIVES: count(50),
  CLAIMGRAPH_MAX_TOKENS: count(10_000),
  CLAIMGRAPH_MAX_BODY_BYTES: count(5_000_000),
  CLAIMGRAPH_REQUEST_TIMEOUT_MS: count(30_000),
  /** Limit of all requests together: subscriptions that one process answers at once. */
  CLAIMGRAPH_MAX_SUBSCRIPTIONS: count(1_000),

  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export type Config = z.output<typeof settings>;

/** A setting that cannot be used: names the variable and what was expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the settings; an empty variable counts as unset. Throws a ConfigError that names every bad one. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = settings.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new ConfigError(`Settings that cannot be used:\n  ${faults.join('\n  ')}`);
}
