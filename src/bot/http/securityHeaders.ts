import type { Config } from '../config/config.ts';

const POLICY_NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** On every response; the page puts its own Content-Security-Policy in the place of the one that allows nothing. */
export function securityHeaders(config: Config): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': POLICY_NOTHING,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Permitted-Cross-Domain-Policies': 'none',
    ...(config.publicUrl?.startsWith('https:') && {
      'Strict-Transport-Security': 'max-age=31536000',
    }),
  };
}

interface PagePolicy {
  readonly frameAncestors: string;
  /** Origins that the page calls beside its own. */
  readonly connect: readonly string[];
}

/** For the page: its own scripts and styles under this response's nonce, and calls to this origin. */
export const pagePolicy = (nonce: string, { frameAncestors, connect }: PagePolicy): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    ["connect-src 'self'", ...connect].join(' '),
    "img-src 'self' data: blob:",
    `frame-ancestors ${frameAncestors}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
