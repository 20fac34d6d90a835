import { sendJson } from '../http/respond.ts';
import type { Router } from '../http/router.ts';
import type { SignIn } from './signIn.ts';

/**
 * `GET /sign-in`: how a page signs people in. `none`: nobody has to; `proxy`: the reverse proxy has done it; `page`: with
 * these addresses, as this client, and the kind of token that is then presented.
 */
export function serveSignIn(router: Router, signIn: SignIn | undefined): void {
  router.get('/sign-in', async ({ res }) => {
    if (signIn === undefined) return sendJson(res, 200, { kind: 'none' });
    const { issuer, clientId, audience, scope } = signIn.config;
    if (clientId === undefined || signIn.config.header !== undefined)
      return sendJson(res, 200, { kind: 'proxy' });
    const { authorization, token } = await signIn.provider.endpoints();
    sendJson(res, 200, {
      kind: 'page',
      issuer,
      clientId,
      scope,
      authorizationEndpoint: authorization,
      tokenEndpoint: token,
      presents: audience === clientId ? 'id_token' : 'access_token',
    });
  });
}
