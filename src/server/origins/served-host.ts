import type { RequestHandler } from 'express';
import { isIP } from 'node:net';
import type { Config } from '../../config.js';
import { UserError } from '../../errors/user-error.js';
import { sendError } from '../send-error.js';

/** Status for a request meant for another host (RFC 9110, 15.5.20). */
export const MISDIRECTED = 421;

type Hosts = Pick<Config, 'HOST' | 'CLAIMGRAPH_HOSTS'>;

const HOST_HEADER = /^(?<name>[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{0,5})?$/i;

/**
 * Whether we serve the host name of a request. Any site can point its own name to our address, and its pages then have
 * our origin in their browsers (DNS rebinding); only the name in the request reveals that. So names must be listed.
 * Addresses and names of this machine need not be, since no foreign page has such an origin. A request without a host
 * is not from a browser.
 */
export function isServedHost(header: string | undefined, { HOST, CLAIMGRAPH_HOSTS }: Hosts): boolean {
  if (header === undefined) return true;
  const name = HOST_HEADER.exec(header)?.groups?.['name']?.toLowerCase().replace(/\.$/, '');
  if (name === undefined) return false;
  if (isAddress(name) || isLoopbackName(name) || name === HOST.toLowerCase()) return true;
  return (CLAIMGRAPH_HOSTS ?? usualHosts(HOST)).some((host) => matches(name, host));
}

/** A server that listens beyond this machine is reached through proxies, and by names that only its operators know. */
const usualHosts = (listensOn: string): readonly string[] =>
  isLoopbackName(listensOn.toLowerCase()) || /^(127\.|::1$)/.test(listensOn) ? [] : ['*'];

const isAddress = (name: string): boolean => isIP(name.replace(/^\[|\]$/g, '')) > 0;

const isLoopbackName = (name: string): boolean => name === 'localhost' || name.endsWith('.localhost');

const matches = (name: string, host: string): boolean =>
  host === '*' || name === host || (host.startsWith('*.') && name.endsWith(host.slice(1)));

/** Rejects requests under host names that we do not serve. */
export const servedHost =
  (config: Hosts): RequestHandler =>
  (request, response, next) => {
    if (isServedHost(request.headers.host, config)) next();
    else sendError(response, MISDIRECTED, foreignHost.toJSON());
  };

const foreignHost = UserError.of({
  code: 'INVALID_REQUEST',
  path: 'request.headers.host',
  message: 'This API does not serve this host name.',
  hint: 'Use localhost or the address of the machine. Whoever runs this API can add the name to CLAIMGRAPH_HOSTS.',
});
