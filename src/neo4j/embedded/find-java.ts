import { join } from 'node:path';
import { execa } from 'execa';
import { StartError } from '../../errors/start-error.js';
import type { Installation } from './installation.js';
import { WAYS_OUT } from './ways-out.js';

/** The oldest Java that Neo4j 5.26 runs on. */
const OLDEST = 17;

/** The Java to run Neo4j with: that of JAVA_HOME, or else the one on the PATH. */
export async function findJava(
  environment: NodeJS.ProcessEnv,
): Promise<Pick<Installation, 'java' | 'javaVersion'>> {
  const home = environment.JAVA_HOME;
  const java = home ? join(home, 'bin', 'java') : 'java';
  const place = home ? `at JAVA_HOME (${home})` : 'on the PATH';

  const { failed, stderr } = await execa(java, ['-version'], { reject: false, stdin: 'ignore' });
  if (failed)
    throw new StartError(`Neo4j needs Java ${OLDEST} or newer, and there is none ${place}.\n${WAYS_OUT}`);

  // "17.0.15", or "1.8.0_402" before Java 9.
  const [, javaVersion = 'unknown'] = /version "([^"]+)"/.exec(stderr) ?? [];
  if (Number.parseInt(javaVersion, 10) >= OLDEST) return { java, javaVersion };
  throw new StartError(
    `Neo4j needs Java ${OLDEST} or newer, and the one ${place} is version ${javaVersion}.\n${WAYS_OUT}`,
  );
}
