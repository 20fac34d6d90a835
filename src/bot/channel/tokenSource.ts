import type { AccessToken } from './login.ts';

/** The bot's own token, for one request. */
export type TokenSource = () => Promise<string>;

/** Renewed so long before its end. */
const MARGIN_MS = 5 * 60 * 1000;

interface Lasting {
  readonly accessToken: string;
  /** By the clock that nobody sets. */
  readonly until: number;
}

const lasting = ({ accessToken, expiresOn }: AccessToken): Lasting => ({
  accessToken,
  until: performance.now() + expiresOn.getTime() - Date.now() - MARGIN_MS,
});

/** Signs in when first asked, keeps the token until five minutes before it ends; a failure is not kept. */
export function keptToken(login: () => Promise<AccessToken>): TokenSource {
  let kept: Promise<Lasting> | undefined;
  const renewed = (): Promise<Lasting> => {
    const token = login().then(lasting);
    kept = token;
    token.catch(() => {
      kept = undefined;
    });
    return token;
  };
  return async () => {
    const token = await (kept ?? renewed());
    return (performance.now() < token.until ? token : await renewed()).accessToken;
  };
}
