import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { StartError } from '../../errors/start-error.js';
import { packagePath } from '../../package-path.js';
import type { Progress } from './progress.js';
import { NEO4J_VERSION, versionOf, type Neo4jVersion } from './version.js';
import { INSTALL_HELP } from './install-help.js';
import { withLock } from './with-lock.js';

const POM = packagePath('src/neo4j/embedded/pom.xml');
const UNFINISHED = 'incoming-';

export interface DownloadOptions {
  /** The data folder. */
  readonly directory: string;
  readonly version?: Neo4jVersion;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/** Returns the folder of Neo4j's jars. The first time, Maven downloads them; a folder of that name is always complete. */
export async function downloadNeo4j({
  directory,
  version = versionOf(NEO4J_VERSION),
  ...waiting
}: DownloadOptions): Promise<string> {
  const program = resolve(directory, `neo4j-${version.number}`);
  const jars = join(program, 'lib');
  if (await exists(jars)) return jars;

  waiting.progress.step(`Downloading Neo4j ${version.number} (once, about 125 MB)`);
  await requireMaven();
  await withLock(program, async () => {
    if (await exists(jars)) return;
    await removeUnfinished(program);
    const incoming = await mkdtemp(join(program, UNFINISHED));
    try {
      await copyJars(incoming, { version, ...waiting });
      await rename(incoming, jars);
    } catch (failure) {
      await rm(incoming, { recursive: true, force: true });
      throw failure;
    }
  });
  return jars;
}

async function requireMaven(): Promise<void> {
  const { failed } = await execa('mvn', ['--version'], { reject: false, stdin: 'ignore' });
  if (failed)
    throw new StartError(
      `Neo4j is downloaded with Maven, and no working mvn is on the PATH.\n${INSTALL_HELP}`,
    );
}

/** Maven keeps downloads in its own repository, so an interrupted run resumes. */
async function copyJars(
  target: string,
  {
    version,
    progress,
    signal,
  }: Required<Pick<DownloadOptions, 'version'>> & Omit<DownloadOptions, 'directory'>,
): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${target}`];
  const maven = execa('mvn', ['--batch-mode', '--file', POM, `-Dneo4j.version=${version.number}`, ...goal], {
    all: true,
    stdin: 'ignore',
    reject: false,
    ...(signal && { cancelSignal: signal }),
  });
  let downloaded = 0;
  for await (const line of maven.iterable({ from: 'all' })) {
    if (!/^Downloaded .*\.jar /.test(line)) continue;
    downloaded += 1;
    progress.detail(`${downloaded} files downloaded`);
  }
  const { failed, all } = await maven;
  signal?.throwIfAborted();
  if (!failed) return;
  const errors = all.split('\n').filter((line) => line.includes('[ERROR]'));
  throw new StartError(
    `Maven could not download Neo4j. Finished downloads are kept, so starting again resumes.\n` +
      `${errors.slice(0, 3).join('\n')}\n${INSTALL_HELP}`,
  );
}

async function removeUnfinished(program: string): Promise<void> {
  const names = await readdir(program);
  const unfinished = names.filter((name) => name.startsWith(UNFINISHED));
  await Promise.all(unfinished.map((name) => rm(join(program, name), { recursive: true, force: true })));
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
