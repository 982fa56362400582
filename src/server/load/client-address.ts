import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyAddress from 'proxy-addr';

/** Providers assign each customer a network of IPv6 addresses that share at least this many bytes. */
const NETWORK_BYTES = 7;

/** Identifies a client by its address. A proxy's word on whom it forwards is believed only if that proxy is trusted. */
export function clientAddress(trusted: readonly string[]): (request: IncomingMessage) => string {
  const isTrusted = proxyAddress.compile([...trusted]);
  return (request) => networkOf(proxyAddress(request, isTrusted));
}

/** IPv6 addresses that one client can choose from count as one. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const read = ipaddr.process(address);
  if (read.kind() === 'ipv4') return read.toString();
  return Buffer.from(read.toByteArray().slice(0, NETWORK_BYTES)).toString('hex');
}
