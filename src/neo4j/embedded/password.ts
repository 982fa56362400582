import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { StartError } from '../../errors/start-error.js';
import type { Installation } from './installation.js';

/** The password of the embedded Neo4j: created the first time, and readable only by its owner. */
export async function ensurePassword(installation: Installation): Promise<string> {
  const { home } = installation;
  const path = join(home, 'password');
  if (!existsSync(path)) {
    if (existsSync(join(home, 'data', 'databases'))) {
      throw new StartError(
        `The password of the embedded Neo4j is missing: ${path}.\n` +
          `Restore the file, or remove ${home} to begin with an empty graph.`,
      );
    }
    await writeFile(`${path}.new`, randomBytes(24).toString('hex'), { mode: 0o600 });
    await rename(`${path}.new`, path);
  }
  const password = (await readFile(path, 'utf8')).trim();
  if (!existsSync(join(home, 'data', 'dbms', 'auth.ini'))) await setInitialPassword(installation, password);
  return password;
}

/** Uses Neo4j's own command. The password is passed in a file, because every user of the machine can read arguments. */
async function setInitialPassword(
  { java, jars, home, configuration }: Installation,
  password: string,
): Promise<void> {
  const path = join(home, 'set-password');
  await writeFile(path, `org.neo4j.cli.AdminTool\ndbms\nset-initial-password\n${password}\n`, {
    mode: 0o600,
  });
  try {
    await execa(java, ['-cp', join(jars, '*'), `@${path}`], {
      stdin: 'ignore',
      env: { NEO4J_HOME: home, NEO4J_CONF: configuration },
    });
  } finally {
    await rm(path, { force: true });
  }
}
