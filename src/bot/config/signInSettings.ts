import { z } from 'zod';
import { address } from './channelSettings.ts';
import { line, type Setting, whole } from './setting.ts';

const name = z.string().regex(/^[\x21-\x7e]{1,300}$/);

/** Sign-in of people by the hospital's own OpenID provider. */
export const SIGN_IN_SETTINGS = {
  OIDC_ISSUER: {
    read: address(true),
    allowed:
      'the https address that the provider calls itself, without a query; http on loopback only while LOCAL_ISSUER is 1',
    meaning:
      'OpenID Connect: the provider that signs people in; <issuer>/.well-known/openid-configuration leads to its keys. With it nobody gets a conversation without signing in, and DIRECT_LINE_SECRET is no longer needed off loopback.',
  },
  OIDC_CLIENT_ID: {
    read: name,
    allowed: 'the client id, without spaces',
    meaning:
      'OpenID Connect: public client (no secret) with which the page signs people in, by code and PKCE. Register the address of the page with / at its end as its redirect address.',
  },
  OIDC_AUDIENCE: {
    read: name,
    allowed: 'one audience, without spaces',
    meaning:
      'OpenID Connect: audience that a token must be for. OIDC_CLIENT_ID unless set: the page then presents its ID token, else its access token.',
  },
  OIDC_SCOPE: {
    read: line(500),
    allowed: 'one line of scopes separated by spaces',
    meaning: 'OpenID Connect: what the page asks for when it signs people in.',
    preset: 'openid',
  },
  OIDC_GROUPS: {
    read: z
      .string()
      .transform((text) => text.split(',').map((each) => each.trim()))
      .pipe(z.array(line(300)).min(1)),
    allowed: 'names separated by commas',
    meaning:
      'OpenID Connect: groups or roles, one of which a person must have. Everyone who signs in, unless set.',
  },
  OIDC_GROUPS_CLAIM: {
    read: name,
    allowed: 'the name of a claim, or a path such as realm_access.roles',
    meaning: 'OpenID Connect: where a token names groups or roles.',
    preset: 'groups',
  },
  OIDC_HEADER: {
    read: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/),
    allowed: 'the name of a header field, such as X-Forwarded-Access-Token',
    meaning:
      'OpenID Connect: field in which a reverse proxy that signs people in hands on their token; it is checked as any other. The page then does not sign in by itself.',
  },
  SIGN_IN_HOURS: {
    read: whole(1, 720),
    allowed: 'a whole number of hours from 1 to 720',
    meaning: 'OpenID Connect: how long after signing in the tokens of a conversation may be renewed.',
    preset: '12',
  },
} as const satisfies Record<string, Setting<unknown>>;
