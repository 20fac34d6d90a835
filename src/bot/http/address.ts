import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { addressesOf } from '../config/limitSettings.ts';

/** Whose request it is, as far as it can be told. */
export interface Callers {
  /** The address of the caller, through the proxies that are trusted. */
  addressOf(req: IncomingMessage): string;
  /** Whether a trusted proxy hands the request on. */
  isHandedOn(req: IncomingMessage): boolean;
}

/** Without a port, and an IPv4 address as such where it comes inside an IPv6 one. */
function bare(text: string): string {
  const [, bracketed] = /^\[([^\]]+)\](?::\d+)?$/.exec(text) ?? [];
  const [, withPort] = /^(\d+(?:\.\d+){3}):\d+$/.exec(text) ?? [];
  return (bracketed ?? withPort ?? text).replace(/^::ffff:(?=\d+\.)/i, '');
}

/** What is counted as one caller: an IPv4 address, or the 64 bits of IPv6 that one line is given. */
export function callerOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [left = '', right] = address.split('%')[0]?.split('::') ?? [];
  const first = left.split(':').filter((group) => group !== '');
  const last = right?.split(':').filter((group) => group !== '') ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...zeros, ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

export function createCallers(trustedProxies: readonly string[]): Callers {
  const trusted = addressesOf(trustedProxies);
  const isTrusted = (address: string): boolean =>
    isIP(address) !== 0 && trusted.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
  const nearest = (req: IncomingMessage): string => bare(req.socket.remoteAddress ?? '');

  return {
    isHandedOn: (req) => isTrusted(nearest(req)),
    // Each proxy adds at the right whom it heard from: what stands left of a stranger is the stranger's word.
    addressOf: (req) => {
      const hops = String(req.headers['x-forwarded-for'] ?? '').split(',');
      let address = nearest(req);
      for (const hop of hops.reverse().map((text) => bare(text.trim()))) {
        if (!isTrusted(address) || isIP(hop) === 0) break;
        address = hop;
      }
      return address;
    },
  };
}
