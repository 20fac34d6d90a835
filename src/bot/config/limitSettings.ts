import { BlockList, isIP } from 'node:net';
import { z } from 'zod';
import { origin, type Setting, whole, words } from './setting.ts';

/** An address, or a network as `10.0.0.0/8`. */
function isNetwork(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}

/** The addresses that networks hold. */
export function addressesOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

const OFF_ON_LOOPBACK = 'When not set: no limit while only this machine is served, else';

/** What one caller may take, and all callers together. */
export const LIMIT_SETTINGS = {
  RATE_LIMIT_ADDRESS: {
    read: whole(1, 1_000_000),
    allowed: 'a whole number of requests a minute from 1 to 1000000',
    meaning: `Requests that one address may send in a minute (of IPv6, one /64); further ones are answered 429. ${OFF_ON_LOOPBACK} 6000: a hospital is often one address.`,
  },
  RATE_LIMIT_TOKEN: {
    read: whole(1, 1_000_000),
    allowed: 'a whole number of requests a minute from 1 to 1000000',
    meaning: `Requests that may be sent in a minute with the tokens of one conversation; further ones are answered 429. ${OFF_ON_LOOPBACK} 600: a page that polls sends 60.`,
  },
  SOCKET_LIMIT: {
    read: whole(1, 1_000_000),
    allowed: 'a whole number from 1 to 1000000',
    meaning: `WebSockets that one address may hold open; a page whose socket is refused polls. ${OFF_ON_LOOPBACK} 500.`,
  },
  TURN_LIMIT: {
    read: whole(1, 1_000_000),
    allowed: 'a whole number from 1 to 1000000',
    meaning: 'Messages of all conversations that may wait for an answer; further ones are answered 503.',
    preset: '5000',
  },
  REQUEST_SECONDS: {
    read: whole(1, 600),
    allowed: 'a whole number of seconds from 1 to 600',
    meaning:
      'Time in which a request must have arrived whole (its head within 10 seconds), and in which it is answered or given up with 503.',
    preset: '30',
  },
  TRUSTED_PROXIES: {
    read: words(z.string().refine(isNetwork)),
    allowed: 'IP addresses and networks such as 10.1.0.0/16, separated by commas or spaces',
    meaning:
      'Reverse proxies whose X-Forwarded-For says who is asking, and whose X-Request-Id is kept. They must set both themselves.',
    preset: '127.0.0.0/8, ::1',
  },
  CORS_ORIGINS: {
    read: words(origin),
    allowed: 'http and https origins without a path, separated by commas or spaces',
    meaning: 'Origins beside this server’s own whose pages may call it from a browser. None unless set.',
  },
} as const satisfies Record<string, Setting<unknown>>;
