import { execa } from 'execa';
import { packagePath } from '../../../src/package-path.js';

/** A Python that has the packages, where it is not the one that is found first. */
const PYTHON = process.env.CLAIMGRAPH_TEST_PYTHON ?? 'python3';

/** A test with packages of Python; it is skipped, and says so, where one of them is not installed. */
export async function testWith(...packages: readonly string[]): Promise<typeof test> {
  const { failed } = await execa(PYTHON, ['-c', `import ${packages.join(', ')}`], { reject: false });
  if (!failed) return test;
  console.warn(`${packages.join(' and ')} cannot be had for Python here, and reads nothing.`);
  return test.skip;
}

/** What a script of this folder prints. */
export async function runPython(script: string, words: readonly string[], input = ''): Promise<string> {
  const path = packagePath(`test/system/exports/${script}`);
  const { stdout } = await execa(PYTHON, [path, ...words], { input, env: { PYTHONIOENCODING: 'utf-8' } });
  return stdout;
}
