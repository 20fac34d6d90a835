import { type JWTVerifyResult, jwtVerify } from 'jose';
import type { MicrosoftChannel } from '../config/config.ts';
import { isPrivate } from '../config/loopback.ts';
import { forbidden, HttpError } from '../http/httpError.ts';
import { createChannelKeys } from './channelKeys.ts';

/** What a token has to vouch for. */
export interface Vouched {
  readonly channelId: string;
  readonly serviceUrl?: string | null | undefined;
}

const ALGORITHMS = ['RS256', 'RS384', 'RS512'];
const CLOCK_SECONDS = 300;

/** One sentence for every reason: which check failed is nobody's business but the channel's, who knows. */
export const unauthorized = (): HttpError =>
  new HttpError(401, 'Unauthorized', 'The channel’s token was not accepted.', {
    'WWW-Authenticate': 'Bearer',
  });

/**
 * Whether a request comes from the channel: its token's signature, issuer, audience, time, `serviceurl` and endorsement.
 * Throws `HttpError`: 401 not from the channel, 403 from it but not for this channel id, 503 its keys cannot be had.
 * Source: Microsoft, "Authentication with the Bot Connector API", requests from the Connector to the bot.
 *
 * The Bot Framework looks again afterwards. Alone it is not enough (botframework-connector 4.23.3, lib/auth):
 * - jwtTokenExtractor.js:139 lets a key without endorsements speak for every channel, and :132 a token without `exp`
 *   for ever;
 * - parameterizedBotFrameworkAuthentication.js:211–219 takes tokens for skills, emulators and the channel id
 *   `AseChannel` (as the sender says) from Entra ID instead, and then compares no `serviceurl`;
 * - emulatorValidation.js:87 adds whatever tenant an unverified token names to the issuers of the process, for good;
 * - a wrong signature or `nbf` leaves jwtTokenExtractor.js:166 as another kind of error, for which the console is written to and a 500 answered.
 */
export function createTokenCheck(channel: MicrosoftChannel) {
  const { appId, cloud, localIssuer } = channel;
  const keys = createChannelKeys(channel);

  const verified = (token: string): Promise<JWTVerifyResult> =>
    jwtVerify(token, keys.find, {
      algorithms: ALGORITHMS,
      audience: appId,
      issuer: cloud.tokenIssuer,
      clockTolerance: CLOCK_SECONDS,
      requiredClaims: ['exp'],
    }).catch((error: unknown) => {
      throw error instanceof HttpError ? error : unauthorized();
    });

  const serviceOf = ({ serviceUrl }: Vouched): string | undefined => {
    if (serviceUrl && !isPrivate(serviceUrl, localIssuer)) throw unauthorized();
    return serviceUrl ?? undefined;
  };

  return async (authorization: string, vouched: Vouched): Promise<void> => {
    const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
    if (token === undefined) throw unauthorized();
    const { payload, protectedHeader } = await verified(token);
    if (payload.serviceurl !== serviceOf(vouched)) throw unauthorized();
    const endorsed = await keys.endorsements(protectedHeader.kid);
    if (!endorsed.includes(vouched.channelId))
      throw forbidden('The channel’s token does not speak for that channel.');
  };
}

export type TokenCheck = ReturnType<typeof createTokenCheck>;
