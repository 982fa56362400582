import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError, type Config } from '../config.js';

/** Why an address cannot be listened on, and what to do, by the system's code. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken. Stop what listens there, or choose another PORT (0 takes any free one).',
  EACCES: 'may not be listened on by this user. Choose a PORT from 1024 up.',
  EADDRNOTAVAIL: 'is not an address of this machine. Correct HOST.',
  ENOTFOUND: 'is not an address. Correct HOST.',
};

/** Starts listening and gives the address. Throws a ConfigError that says what to do where that cannot be. */
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
