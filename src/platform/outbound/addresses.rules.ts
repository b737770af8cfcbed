import ipaddr from 'ipaddr.js';

/** A network that may be called although it is nobody's on the internet: an address and how many of its bits count. */
export type Network = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

/** What an address is to us: `open` to the internet, `allowed` by the operator although private, or `closed`. */
export type Reach = 'open' | 'allowed' | 'closed';

/** All IPv6 addresses that were ever given out lie in here (RFC 4291 §2.4); `::127.0.0.1` and its like do not. */
const GIVEN_OUT = ipaddr.parseCIDR('2000::/3');
/** An old way to write an IPv4 address into an IPv6 one, which the library reads as another address than a socket does. */
const COMPATIBLE = /^::[\d.]*\.[\d.]*$/;

/** `10.0.0.0/8, 127.0.0.1, fd00::/8`: networks, or single addresses; undefined when one of them is neither. */
export function networksIn(text: string): Network[] | undefined {
  const parts = text.split(',').map((part) => part.trim());
  const networks = parts.filter((part) => part !== '').map(networkOf);
  return networks.every((network) => network !== undefined) ? networks : undefined;
}

/** What may be called at this address. An IPv4 address inside an IPv6 one is judged as what it is. */
export function reachOfAddress(address: string, allowed: readonly Network[]): Reach {
  if (!ipaddr.isValid(address) || COMPATIBLE.test(address)) return 'closed';
  const found = ipaddr.process(address);
  if (allowed.some((network) => lies(found, network))) return 'allowed';
  if (found.range() !== 'unicast') return 'closed';
  return found.kind() === 'ipv4' || lies(found, GIVEN_OUT) ? 'open' : 'closed';
}

function networkOf(text: string): Network | undefined {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  if (!ipaddr.isValid(text)) return undefined;
  const address = ipaddr.process(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

const lies = (address: ipaddr.IPv4 | ipaddr.IPv6, [network, bits]: Network): boolean =>
  address.kind() === network.kind() && address.match(network as ipaddr.IPv4, bits);
