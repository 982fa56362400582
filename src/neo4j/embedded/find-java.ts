import { join } from 'node:path';
import { execa } from 'execa';
import { StartError } from '../../errors/start-error.js';
import type { Installation } from './installation.js';
import type { Neo4jVersion } from './version.js';
import { INSTALL_HELP } from './install-help.js';

/** The Java to run Neo4j with: the one of JAVA_HOME, otherwise the one on the PATH. */
export async function findJava(
  environment: NodeJS.ProcessEnv,
  { number, oldestJava }: Neo4jVersion,
): Promise<Pick<Installation, 'java' | 'javaVersion'>> {
  const home = environment.JAVA_HOME;
  const java = home ? join(home, 'bin', 'java') : 'java';
  const needs = `Neo4j ${number} needs Java ${oldestJava} or newer`;
  const place = home ? `at JAVA_HOME (${home})` : 'on the PATH';

  const { failed, stderr } = await execa(java, ['-version'], { reject: false, stdin: 'ignore' });
  if (failed) throw new StartError(`${needs}, and there is none ${place}.\n${INSTALL_HELP}`);

  // "17.0.15", or "1.8.0_402" before Java 9.
  const [, javaVersion = 'unknown'] = /version "([^"]+)"/.exec(stderr) ?? [];
  if (Number.parseInt(javaVersion, 10) >= oldestJava) return { java, javaVersion };
  throw new StartError(`${needs}, and the one ${place} is version ${javaVersion}.\n${INSTALL_HELP}`);
}
