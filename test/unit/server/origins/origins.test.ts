import { readConfig } from '../../../../src/config.js';
import { mayRead } from '../../../../src/server/origins/origins.js';
import { isServedHost } from '../../../../src/server/origins/served-host.js';

describe('pages that may read', () => {
  test.each([
    ['a program, which names no origin', undefined, '', true],
    ['a page of our own', 'http://claims.example.org', '', true],
    ["Apollo's Sandbox", 'https://studio.apollographql.com', '', true],
    ['a page of this machine at any port', 'http://localhost:5173', '', true],
    ['a page of this machine at the usual port', 'http://127.0.0.1', '', true],
    ['a page of another site', 'https://elsewhere.example', '', false],
    ['a page of no site', 'null', '', false],
    ['a site whose name begins alike', 'http://localhost.elsewhere.example:5173', '', false],
    ['a site under another scheme', 'https://localhost:5173', '', false],
    ['a site that is listed', 'https://front.example', 'https://front.example', true],
    ['a site that is listed in capitals', 'https://front.example', 'HTTPS://Front.Example', true],
    ['a site that is listed with another port', 'https://front.example:8443', 'https://front.example', false],
    ['a site that is listed with any port', 'https://front.example:8443', 'https://front.example:*', true],
    ['any site', 'https://elsewhere.example', '*', true],
    ['no site, where any may', 'null', '*', true],
  ])('%s', (_what, origin, setting, expected) => {
    const headers = { host: 'claims.example.org', ...(origin !== undefined && { origin }) };
    expect(mayRead({ headers }, readConfig({ CLAIMGRAPH_CORS_ORIGINS: setting }))).toBe(expected);
  });
});

describe('hosts that we serve', () => {
  test.each([
    ['localhost:4000', true],
    ['LOCALHOST', true],
    ['localhost.', true],
    ['claims.localhost:4000', true],
    ['127.0.0.1:4000', true],
    ['[::1]:4000', true],
    ['192.168.1.20:4000', true],
    [undefined, true],
    ['elsewhere.example', false],
    ['elsewhere.example:4000', false],
    ['localhost.elsewhere.example', false],
    ['127.0.0.1.elsewhere.example', false],
    ['elsewhere.example#localhost', false],
    ['user@localhost', false],
    ['', false],
  ])('by one that listens on this machine: %s, %p', (host, expected) => {
    expect(isServedHost(host, readConfig({}))).toBe(expected);
    expect(isServedHost(host, readConfig({ HOST: '::1' }))).toBe(expected);
    expect(isServedHost(host, readConfig({ HOST: 'localhost' }))).toBe(expected);
  });

  test.each([
    ['claims.example.org', true],
    ['Claims.Example.org:443', true],
    ['a.research.example', true],
    ['a.b.research.example', true],
    ['localhost', true],
    ['10.0.0.7', true],
    ['research.example', false],
    ['other.example.org', false],
    ['evilresearch.example', false],
  ])('by one that names them: %s, %p', (host, expected) => {
    const names = { CLAIMGRAPH_HOSTS: 'claims.example.org, *.research.example' };
    expect(isServedHost(host, readConfig(names))).toBe(expected);
    expect(isServedHost(host, readConfig({ ...names, HOST: '0.0.0.0' }))).toBe(expected);
  });

  test.each(['0.0.0.0', '::', '10.0.0.7'])('by one that listens on %s: any, as proxies need it', (HOST) => {
    expect(isServedHost('claims.example.org', readConfig({ HOST }))).toBe(true);
  });

  test('by one that listens on this machine, where the setting says so: any', () => {
    expect(isServedHost('claims.example.org', readConfig({ CLAIMGRAPH_HOSTS: '*' }))).toBe(true);
  });
});

test.each([
  ['CLAIMGRAPH_CORS_ORIGINS', 'front.example'],
  ['CLAIMGRAPH_CORS_ORIGINS', 'https://front.example/'],
  ['CLAIMGRAPH_CORS_ORIGINS', 'https://*.front.example'],
  ['CLAIMGRAPH_HOSTS', 'https://claims.example.org'],
  ['CLAIMGRAPH_HOSTS', 'claims.example.org:4000'],
])('%s=%s is a setting that cannot be used', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(`${name}: “${value}”: expected a`);
});
