import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** The network a request comes from: the IPv4 address, or the /64 of an IPv6 one, since a single household owns that many. */
export function clientNetwork({ ip }: Pick<FastifyRequest, 'ip'>): string {
  if (!isIPv6(ip) || ip.startsWith('::ffff:')) return ip;
  const [head = '', tail] = ip.split('::');
  const groups = head.split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  const whole = [...groups, ...Array<string>(zeros).fill('0'), ...(tail ?? '').split(':').filter(Boolean)];
  return `${whole.slice(0, 4).join(':')}::/64`;
}
