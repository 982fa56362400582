import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import ts from 'typescript';
import { packagePath } from '../../../src/package-path.js';
import { examples, followed, linesOf } from '../../support/documents/follow-examples.js';

const all = examples();
let folder: string;
let files: string[];

beforeAll(async () => {
  ({ folder, files } = await followed(all));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(all)('$title takes at most 30 lines', (example) => {
  expect(linesOf(example)).toBeGreaterThan(0);
  expect(linesOf(example)).toBeLessThanOrEqual(30);
});

test('what the examples write and change has no fault that the compiler sees', () => {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    { ...config, include: ['src'] },
    ts.sys,
    folder,
  );
  const declarations = fileNames.filter((name) => name.endsWith('.d.ts'));
  const program = ts.createProgram([...files, ...declarations], options);
  const faults = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});

test('the importer reads, the format writes, the filter and the root field become statements', async () => {
  const loader = packagePath('node_modules/tsx/dist/loader.mjs');
  const { stdout } = await execa(
    process.execPath,
    ['--import', loader, join(folder, 'test/support/documents/try-examples.ts')],
    { cwd: folder },
  );
  const came = JSON.parse(stdout);
  expect(came.problems).toEqual([]);
  expect(came.claims).toHaveLength(1);
  expect(came.claims[0].id).toMatch(new RegExp(`^${came.record.replace('document:', 'claim:')}/`));
  const [line] = came.lines.split('\n');
  expect(JSON.parse(line)).toMatchObject({ id: 'event:awkward', actors: [{ role: 'PERPETRATOR' }, {}] });
  expect(came.faults).toEqual([]);
  expect(came.filter.text).toMatch(/\.language IN \$p0/);
  expect(came.filter.parameters).toMatchObject({ p0: ['ar'] });
  expect(came.root.text).toMatch(/\.kind = ["']REPORT["']/);
});
