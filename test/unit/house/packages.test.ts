import { readFileSync } from 'node:fs';
import { minVersion, satisfies } from 'semver';
import { packagePath } from '../../../src/package-path.js';

interface Package {
  readonly engines?: { readonly node?: string };
}

const read = <What>(name: string): What => JSON.parse(readFileSync(packagePath(name), 'utf8')) as What;
const { engines } = read<Package>('package.json');
const { packages } = read<{ packages: Record<string, Package> }>('package-lock.json');

test('every package that npm installs runs on the oldest Node that package.json allows', () => {
  const oldest = minVersion(engines?.node ?? '')?.version ?? '';
  const refused = Object.entries(packages)
    .filter(([, { engines: wanted }]) => !satisfies(oldest, wanted?.node ?? '*'))
    .map(([path, { engines: wanted }]) => `${path} wants Node ${wanted?.node ?? ''}`);
  expect(refused).toEqual([]);
});
