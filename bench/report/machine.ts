import { readFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { Database } from '../../src/neo4j/database.js';
import type { Connection } from '../../src/neo4j/connection.js';
import { packagePath } from '../../src/package-path.js';

/** The machine and software of a comparison: names and values. */
export type Machine = readonly (readonly [name: string, value: string])[];

const PACKAGES = ['@apollo/server', '@neo4j/graphql', 'dataloader', 'graphql', 'neo4j-driver'];
const GIGABYTE = 2 ** 30;

const NEO4J = `CALL dbms.components() YIELD versions, edition RETURN versions[0] + ' ' + edition`;
const JAVA = `
CALL dbms.queryJmx('java.lang:type=Runtime') YIELD attributes
RETURN attributes.VmName.value + ' ' + attributes.VmVersion.value
`;

/** Describes this machine before anything is measured: nothing else should be running. */
export async function describeMachine(connection: Connection): Promise<Machine> {
  const database = await Database.connect(connection);
  const valueOf = async (text: string) => String((await database.read({ text, parameters: {} }))[0]?.[0]);
  try {
    const processors = cpus();
    return [
      ['Processor', `${processors.length} × ${processors[0]?.model ?? 'unknown'}`],
      ['Memory', `${(totalmem() / GIGABYTE).toFixed(0)} GB`],
      ['Load before', loadavg()[0]?.toFixed(1) ?? ''],
      ['Node', process.version],
      ['Java', await valueOf(JAVA)],
      ['Neo4j', await valueOf(NEO4J)],
      ...(await Promise.all(PACKAGES.map(async (name) => [name, await versionOf(name)] as const))),
    ];
  } finally {
    await database.close();
  }
}

async function versionOf(name: string): Promise<string> {
  const text = await readFile(packagePath(`node_modules/${name}/package.json`), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
