import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyAddress from 'proxy-addr';

/** Providers give each customer a network of IPv6 addresses of at least this many bytes in common. */
const NETWORK_BYTES = 7;

/** Knows a client by its address. What a proxy says of whom it stands for is believed only where that proxy is trusted. */
export function clientAddress(trusted: readonly string[]): (request: IncomingMessage) => string {
  const isTrusted = proxyAddress.compile([...trusted]);
  return (request) => networkOf(proxyAddress(request, isTrusted));
}

/** Addresses of IPv6 that one client may choose among count as one. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const read = ipaddr.process(address);
  if (read.kind() === 'ipv4') return read.toString();
  return Buffer.from(read.toByteArray().slice(0, NETWORK_BYTES)).toString('hex');
}
