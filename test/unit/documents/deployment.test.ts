import { existsSync, readFileSync } from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';
import { readConfig } from '../../../src/config.js';
import { packagePath } from '../../../src/package-path.js';

const read = (name: string): string => readFileSync(packagePath(name), 'utf8');
const settings = [...read('src/config.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name);
const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}

interface Container {
  readonly env: readonly { readonly name: string; readonly value: string }[];
  readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
  readonly securityContext: object;
  readonly resources: { readonly limits: { readonly memory: string } };
  readonly startupProbe: Probe;
  readonly livenessProbe: Probe;
  readonly readinessProbe: Probe;
  readonly lifecycle: { readonly preStop: { readonly sleep: { readonly seconds: number } } };
}

describe('docs/examples/kubernetes.yaml', () => {
  const documents = parseAllDocuments(read('docs/examples/kubernetes.yaml')).map(
    (document) => document.toJS() as Record<string, any>,
  );
  const of = (kind: string) => documents.find((one) => one['kind'] === kind) as Record<string, any>;
  const pod = of('Deployment')['spec'].template.spec as Record<string, any>;
  const api = pod['containers'][0] as Container;
  const secret = of('Secret')['stringData'] as Record<string, string>;
  const environment = { ...secret, ...Object.fromEntries(api.env.map(({ name, value }) => [name, value])) };

  test('it sets what there is to set, to what may be set', () => {
    expect(settings).toEqual(expect.arrayContaining(Object.keys(environment)));
    expect(Object.keys(readConfig(environment))).toEqual(expect.arrayContaining(Object.keys(environment)));
  });

  test('it asks addresses that there are, at the port that is served', () => {
    expect(api.ports).toEqual([{ name: 'http', containerPort: readConfig({}).PORT }]);
    const health = read('src/server/health.ts');
    for (const { httpGet } of [api.startupProbe, api.livenessProbe, api.readinessProbe]) {
      expect(health).toContain(`'${httpGet.path}'`);
      expect(httpGet.port).toBe('http');
    }
    expect(api.livenessProbe.httpGet.path).toBe('/livez');
    expect(api.readinessProbe.httpGet.path).toBe('/readyz');
  });

  test('it stops after pending requests have had their time', () => {
    const [, drain = ''] = /^const DRAIN = ([\d_]+);$/m.exec(read('src/server/apollo-server.ts')) ?? [];
    const needed = api.lifecycle.preStop.sleep.seconds + Number(drain.replaceAll('_', '')) / 1_000;
    expect(pod['terminationGracePeriodSeconds']).toBeGreaterThan(needed);
  });

  test('it runs without root, on a file system that it cannot change, in more memory than the heap', () => {
    expect(pod['securityContext']).toMatchObject({ runAsNonRoot: true });
    expect(api.securityContext).toMatchObject({
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
    });
    const [, heap = '0'] = /--max-old-space-size=(\d+)/.exec(scripts.start) ?? [];
    expect(Number.parseInt(api.resources.limits.memory, 10)).toBeGreaterThan(Number(heap));
  });
});

test('docs/examples/claimgraph.service starts what npm start does, with settings that there are', () => {
  const unit = read('docs/examples/claimgraph.service');
  expect(unit).toContain(`ExecStart=/usr/bin/${scripts.start}\n`);
  const names = [...unit.matchAll(/^Environment=([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(names.filter((name) => name !== 'HOME' && !settings.includes(name))).toEqual([]);
  expect(existsSync(packagePath('src/main.ts'))).toBe(true);
});

test('docker-compose.yml bounds both services, and gives the API no rights', () => {
  const { services } = parse(read('docker-compose.yml')) as { services: Record<string, object> };
  expect(services['api']).toMatchObject({
    user: 'node',
    read_only: true,
    cap_drop: ['ALL'],
    mem_limit: '1536m',
  });
  expect(services['neo4j']).toHaveProperty('mem_limit');
});
