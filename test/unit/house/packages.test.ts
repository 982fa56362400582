import { readFileSync } from 'node:fs';
import { minVersion, satisfies } from 'semver';
import { packagePath } from '../../../src/package-path.js';

interface Package {
  readonly engines?: { readonly node?: string };
}

const read = (name: string): unknown => JSON.parse(readFileSync(packagePath(name), 'utf8'));
const { engines } = read('package.json') as Package;
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Package>> };

test('every package that npm installs runs on the oldest Node that package.json allows', () => {
  const oldest = minVersion(engines?.node ?? '')?.version ?? '';
  const refused = Object.entries(packages)
    .filter(([, { engines: wanted }]) => !satisfies(oldest, wanted?.node ?? '*'))
    .map(([path, { engines: wanted }]) => `${path} wants Node ${wanted?.node ?? ''}`);
  expect(refused).toEqual([]);
});
