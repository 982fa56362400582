import type { RequestHandler } from 'express';
import { isIP } from 'node:net';
import type { Config } from '../../config.js';
import { UserError } from '../../errors/user-error.js';
import { sendError } from '../send-error.js';

/** The status for a request that was meant for somebody else (RFC 9110, 15.5.20). */
export const MISDIRECTED = 421;

type Hosts = Pick<Config, 'HOST' | 'CLAIMGRAPH_HOSTS'>;

const HOST_HEADER = /^(?<name>[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{0,5})?$/i;

/**
 * Whether we answer under the host name of a request. A page of any site can have its own name lead to our address, and
 * then is of our origin to its browser (DNS rebinding); only the name in the request shows it. So a name must be known,
 * where an address or a name of this machine need not be: no foreign page has such an origin. Who sends no host is no
 * browser.
 */
export function isServedHost(header: string | undefined, { HOST, CLAIMGRAPH_HOSTS }: Hosts): boolean {
  if (header === undefined) return true;
  const name = HOST_HEADER.exec(header)?.groups?.['name']?.toLowerCase().replace(/\.$/, '');
  if (name === undefined) return false;
  if (isAddress(name) || isLoopbackName(name) || name === HOST.toLowerCase()) return true;
  return (CLAIMGRAPH_HOSTS ?? usualHosts(HOST)).some((host) => matches(name, host));
}

/** Who listens beyond this machine is reached through proxies and by names that only they know. */
const usualHosts = (listensOn: string): readonly string[] =>
  isLoopbackName(listensOn.toLowerCase()) || /^(127\.|::1$)/.test(listensOn) ? [] : ['*'];

const isAddress = (name: string): boolean => isIP(name.replace(/^\[|\]$/g, '')) > 0;

const isLoopbackName = (name: string): boolean => name === 'localhost' || name.endsWith('.localhost');

const matches = (name: string, host: string): boolean =>
  host === '*' || name === host || (host.startsWith('*.') && name.endsWith(host.slice(1)));

/** Refuses requests under names that we do not serve. */
export const servedHost =
  (config: Hosts): RequestHandler =>
  (request, response, next) => {
    if (isServedHost(request.headers.host, config)) next();
    else sendError(response, MISDIRECTED, foreignHost.toJSON());
  };

const foreignHost = UserError.of({
  code: 'INVALID_REQUEST',
  path: 'request.headers.host',
  message: 'This API does not answer under this host name.',
  hint: 'Ask under localhost or the address of the machine. Whoever runs this API can add the name to CLAIMGRAPH_HOSTS.',
});
