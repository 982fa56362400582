import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../../../src/package-path.js';

test('the types of the explorer’s questions are those of schema.graphql: npm run schema renews them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-types-'));
  const generated = join(folder, 'schema-types.d.ts');
  try {
    execFileSync(
      'node',
      [
        packagePath('node_modules/gql.tada/bin/cli.js'),
        'generate',
        'output',
        ...['-c', packagePath('explorer/tsconfig.json'), '-o', generated],
      ],
      { cwd: packagePath('.') },
    );
    const committed = packagePath('explorer/api/schema-types.d.ts');
    expect(readFileSync(generated, 'utf8')).toBe(readFileSync(committed, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
