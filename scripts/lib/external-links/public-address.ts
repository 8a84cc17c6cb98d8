import { BlockList, isIP } from 'node:net';

/**
 * Addresses that lead into a network of one’s own, to this machine, or nowhere: the special-purpose registries of IANA
 * (RFC 6890 and what came after), and addresses for many machines. 169.254.169.254 and 168.63.129.16 are where cloud
 * machines ask about themselves. The relays of 6to4 and Teredo are among them, because another address is hidden inside.
 */
const notPublic: readonly (readonly [net: string, prefix: number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['168.63.129.16', 32], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.31.196.0', 24], ['192.52.193.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['192.175.48.0', 24], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3],
  ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['2620:4f:8000::', 48], ['3fff::', 20],
];

const refused = new BlockList();
for (const [net, prefix] of notPublic) refused.addSubnet(net, prefix, isIP(net) === 4 ? 'ipv4' : 'ipv6');

/** IPv6 gives public addresses out of this part alone: mapped, translated, local and multicast ones lie outside it. */
const given = new BlockList();
given.addSubnet('2000::', 3, 'ipv6');

/** True for an IP address that belongs to the public internet. A text that is no IP address never does. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !refused.check(address, 'ipv4');
  return version === 6 && given.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}
