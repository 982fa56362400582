import { execa } from 'execa';
import { packagePath } from '../../../src/package-path.js';
import { testConnection } from '../../support/database.js';

export interface Ending {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as `npm run` does, with these settings and no others. */
export async function runCommand(
  name: string,
  settings: NodeJS.ProcessEnv,
  ...words: string[]
): Promise<Ending> {
  const { PATH, HOME } = process.env;
  const { exitCode, stdout, stderr } = await execa(
    process.execPath,
    [packagePath('dist/cli/claimgraph.js'), name, ...words],
    {
      env: { PATH, HOME, ...settings },
      extendEnv: false,
      reject: false,
    },
  );
  return { exitCode, stdout, stderr };
}

/** The settings by which a command works on the Neo4j of this test run. */
export function testSettings(): NodeJS.ProcessEnv {
  const { uri, user, password, database } = testConnection();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}
