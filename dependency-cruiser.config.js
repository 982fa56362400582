/**
 * Who may import whom in src/. `npm run check:dependencies` holds the code against these rules; `comment` says why a rule
 * is there.
 */

/** From what starts a program down to what everything stands on: a room imports only from the rooms below it. */
const ROOMS = [
  ['cli', 'main.ts', 'index.ts'],
  ['start'],
  ['server'],
  ['api'],
  ['backup'],
  ['exports', 'resolution', 'subscriptions', 'reading'],
  ['importers'],
  ['traversal'],
  ['write'],
  ['domain'],
  ['query'],
  ['rules', 'grammar'],
  ['config.ts', 'context.ts'],
  ['storage'],
  ['time', 'neo4j'],
  ['telemetry'],
  ['errors', 'package-path.ts'],
];

/** Types of the schema refer to each other as what they represent does: an actor has events, an event has actors. */
const TYPES =
  '^src/domain/[^/]+/(type|list|affiliation|claimed-effect|effect|participation|provenance-step|passage|unanchored-passage)[.]ts$';

/** What rules read of the domain: its enums. */
const ENUMS =
  '^src/domain/[^/]+/(kind|[a-z]+-kind|rank|polarity|predicate|qualifier|derivation-rule|claim-id-prefix)[.]ts$';

const pathOf = (room) => `^src/${room.replace('.', '[.]')}${room.endsWith('.ts') ? '$' : '/'}`;
const pathsOf = (levels) => levels.flat().map(pathOf).join('|');

const downwards = ROOMS.flatMap((level, index) =>
  level.map((room) => ({
    name: `${room}-downwards`,
    comment: `Imports go downwards: ${room} knows nothing of what stands above it, or beside it.`,
    severity: 'error',
    from: { path: pathOf(room) },
    to: {
      path: pathsOf([...ROOMS.slice(0, index), level.filter((other) => other !== room)]) || '^$',
      ...((room === 'rules' || room === 'grammar') && { pathNot: ENUMS }),
    },
  })),
);

export default {
  forbidden: [
    ...downwards,
    {
      name: 'no-cycle',
      comment:
        'Two files that need each other are one, or lack a third that both need. Types of the domain are exempt.',
      severity: 'error',
      from: { pathNot: TYPES },
      to: { circular: true },
    },
    {
      name: 'rules-without-cypher',
      comment:
        'Rules are functions of plain values: they reach neither Cypher nor the database, not even by others.',
      severity: 'error',
      from: { path: '^src/rules/' },
      to: { path: 'cypher-builder|neo4j-driver|^src/(query|neo4j)/', reachable: true },
    },
    {
      name: 'driver-in-neo4j',
      comment: 'Only src/neo4j knows the driver. Everything else sends statements and reads plain values.',
      severity: 'error',
      from: { pathNot: '^src/neo4j/' },
      to: { path: 'neo4j-driver' },
    },
    {
      name: 'cypher-where-queries-are',
      comment:
        'Statements are built by the compiler, by fields of the domain, and by queries that no selection can express.',
      severity: 'error',
      from: { pathNot: '^src/(query|domain|traversal|exports)/' },
      to: { path: 'cypher-builder' },
    },
    {
      name: 'importers-only-convert',
      comment:
        'An importer makes dossiers. How rows are read and written is the business of table/ and run/.',
      severity: 'error',
      from: { path: '^src/importers/(?!run/|table/|shared/)' },
      to: { path: '^src/neo4j/' },
    },
    {
      name: 'api-only-by-schema',
      comment: 'Root fields are reached by the schema alone: code of ours calls what they call.',
      severity: 'error',
      from: { pathNot: '^src/api/schema[.]ts$' },
      to: { path: '^src/api/.*-resolver[.]ts$' },
    },
    {
      name: 'explorer-by-the-api',
      comment: 'The explorer knows the server only by its public API.',
      severity: 'error',
      from: { path: '^explorer/' },
      to: { path: '^src/' },
    },
    {
      name: 'program-alone',
      comment: 'The program needs no test, bench or script, and no package that its users do not install.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/server/sandbox/page/' },
      to: { path: '^(test|bench|scripts|explorer)/' },
    },
    {
      name: 'packages-installed',
      comment: 'What the program imports is among its dependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/server/sandbox/page/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'What is imported is there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[.]css$' },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports, and that imports nothing, is dead.',
      severity: 'error',
      from: { orphan: true, pathNot: '[.]d[.]ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.d.ts'],
    },
  },
};
