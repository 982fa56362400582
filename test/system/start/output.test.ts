import { execa } from 'execa';
import { packagePath } from '../../../src/package-path.js';
import { testSettings } from '../cli/run-command.js';

test('standard output is the log, a line of JSON each; the welcome stands beside it', async () => {
  const { PATH, HOME } = process.env;
  const program = execa(process.execPath, [packagePath('dist/main.js')], {
    env: { PATH, HOME, PORT: '0', LOG_LEVEL: 'info', ...testSettings() },
    extendEnv: false,
    reject: false,
  });
  let told = '';
  const url = await new Promise<string>((resolve, reject) => {
    program.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const [, found] = /answers at (\S+)\n/.exec(told) ?? [];
      if (found !== undefined) resolve(found);
    });
    void program.then(({ stderr }) => {
      reject(new Error(`It ended before it was ready:\n${stderr}`));
    });
  });
  await (await fetch(new URL('/healthz', url))).text();
  program.kill('SIGTERM');
  const { stdout } = await program;
  const lines = stdout.split('\n').filter(Boolean);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
});
