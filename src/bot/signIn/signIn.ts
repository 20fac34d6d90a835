import type { IncomingMessage } from 'node:http';
import type { SignInConfig } from '../config/config.ts';
import { createIdentityCheck, type IdentityParts, type Person } from './identity.ts';
import { createProvider, type Provider } from './provider.ts';

/** How people sign in at this server. */
export interface SignIn {
  readonly config: SignInConfig;
  readonly provider: Provider;
  /** Who asks: by the `Authorization: Bearer`, or by the field in which the reverse proxy hands the token on. */
  personOf(req: IncomingMessage, bearer: string | undefined): Promise<Person>;
}

/** Nothing is fetched before the first person signs in. */
export function createSignIn(parts: Omit<IdentityParts, 'provider'>): SignIn {
  const { config } = parts;
  const provider = createProvider(config);
  const check = createIdentityCheck({ ...parts, provider });
  const handedOn = (req: IncomingMessage): string | undefined => {
    const value = config.header === undefined ? undefined : req.headers[config.header];
    return typeof value === 'string' ? value.replace(/^Bearer +/i, '') : undefined;
  };
  return {
    config,
    provider,
    personOf: (req, bearer) => check(handedOn(req) ?? bearer),
  };
}
