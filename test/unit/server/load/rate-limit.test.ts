import type { IncomingMessage } from 'node:http';
import { readConfig } from '../../../../src/config.js';
import { clientAddress } from '../../../../src/server/load/client-address.js';
import { rateLimit } from '../../../../src/server/load/rate-limit.js';

/** A request as it comes from an address, maybe by way of proxies. */
const from = (remoteAddress: string, forwarded?: string): IncomingMessage =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('whom a request comes from', () => {
  test('a proxy is believed only where it is trusted', () => {
    const request = from('10.0.0.9', '203.0.113.5');
    expect(clientAddress([])(request)).toBe('10.0.0.9');
    expect(clientAddress(['10.0.0.0/8'])(request)).toBe('203.0.113.5');
  });

  test('what a client itself claims before a trusted proxy is not believed', () => {
    const request = from('127.0.0.1', '198.51.100.1, 203.0.113.5');
    expect(clientAddress(['loopback'])(request)).toBe('203.0.113.5');
  });

  test('an address of IPv4 is the same in either notation, and a network of IPv6 is one client', () => {
    const addressOf = clientAddress([]);
    expect(addressOf(from('::ffff:203.0.113.5'))).toBe(addressOf(from('203.0.113.5')));
    expect(addressOf(from('2001:db8:1:2::3'))).toBe(addressOf(from('2001:db8:1:2:ffff::1')));
    expect(addressOf(from('2001:db8:1:100::1'))).not.toBe(addressOf(from('2001:db8:2:100::1')));
  });
});

describe('how much it may ask', () => {
  /** How many of so many requests from one address are refused. */
  async function refused(settings: Record<string, string>, requests: number): Promise<number> {
    const { take } = rateLimit(readConfig(settings));
    const answers = await Promise.all(Array.from({ length: requests }, () => take(from('203.0.113.5'))));
    return answers.filter((answer) => answer !== null).length;
  }

  test.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])(
    'without limit where only %s is served',
    async (HOST) => {
      expect(await refused({ HOST }, 2_000)).toBe(0);
    },
  );

  test.each(['0.0.0.0', '::', '192.0.2.7', 'claims.example.org'])(
    '600 times a minute on %s',
    async (HOST) => {
      expect(await refused({ HOST }, 700)).toBe(100);
    },
  );

  test('as the setting says, wherever it is served; 0 is without limit', async () => {
    expect(await refused({ CLAIMGRAPH_RATE_LIMIT: '3' }, 5)).toBe(2);
    expect(await refused({ HOST: '0.0.0.0', CLAIMGRAPH_RATE_LIMIT: '0' }, 700)).toBe(0);
  });

  test('each client for itself; who is refused hears when to come back', async () => {
    const { take } = rateLimit(readConfig({ CLAIMGRAPH_RATE_LIMIT: '1' }));
    expect(await take(from('203.0.113.5'))).toBeNull();
    expect(await take(from('203.0.113.6'))).toBeNull();
    const refusal = await take(from('203.0.113.5'));
    expect(refusal?.seconds).toBeGreaterThan(0);
    expect(refusal?.seconds).toBeLessThanOrEqual(60);
    expect(refusal?.error.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      hint: expect.stringContaining('CLAIMGRAPH_RATE_LIMIT'),
    });
  });
});

test('a proxy that is none is named', () => {
  expect(() => readConfig({ CLAIMGRAPH_TRUSTED_PROXIES: 'loopback,the-gateway' })).toThrow(
    /CLAIMGRAPH_TRUSTED_PROXIES: .*10\.0\.0\.0\/8.*“the-gateway”/,
  );
});
