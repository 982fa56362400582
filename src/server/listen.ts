import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError, type Config } from '../config.js';

/** Why the address cannot be used, and what to do, by the system's error code. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use. Stop the program that listens there, or choose another PORT (0 for any free one).',
  EACCES: 'is not permitted for this user. Choose a PORT of 1024 or higher.',
  EADDRNOTAVAIL: 'is not an address of this machine. Correct HOST.',
  ENOTFOUND: 'is not an address. Correct HOST.',
};

/** Starts listening and returns the URL. Throws a ConfigError that says what to do if that fails. */
export async function listen(server: Server, { HOST, PORT }: Config): Promise<string> {
  const host = HOST.includes(':') ? `[${HOST}]` : HOST;
  server.listen(PORT, HOST);
  try {
    await once(server, 'listening');
  } catch (failure) {
    const reason = REASONS[(failure as NodeJS.ErrnoException).code ?? ''];
    throw reason === undefined ? failure : new ConfigError(`HOST, PORT: ${host}:${PORT} ${reason}`);
  }
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}
