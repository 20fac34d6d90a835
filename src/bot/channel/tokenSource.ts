import type { AccessToken } from './login.ts';

/** The bot's own token, for one request. */
export type TokenSource = () => Promise<string>;

/** Renewed so long before its end. */
const MARGIN_MS = 5 * 60 * 1000;

/** Signs in when first asked, keeps the token until five minutes before it ends; a failure is not kept. */
export function keptToken(login: () => Promise<AccessToken>): TokenSource {
  let kept: Promise<AccessToken> | undefined;
  const renewed = (): Promise<AccessToken> => {
    const token = login();
    kept = token;
    token.catch(() => {
      kept = undefined;
    });
    return token;
  };
  return async () => {
    const token = await (kept ?? renewed());
    const isFresh = token.expiresOn.getTime() - Date.now() > MARGIN_MS;
    return (isFresh ? token : await renewed()).accessToken;
  };
}
