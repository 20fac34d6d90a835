import { BadUse } from '../command.ts';
import type { Config } from '../config/config.ts';
import { userOf } from '../signIn/identity.ts';
import { WEB_CHAT } from './ledger.ts';
import { createPseudonyms } from './pseudonyms.ts';

/** People whom the hospital's provider knows by their subject; the web chat knows them by another id. */
const OF_THE_PROVIDER = 'oidc';

/**
 * The pseudonyms of a person whose id an operator knows: `msteams:ID` (the directory's object id), `oidc:SUBJECT`,
 * `web:USER`, or another channel's. Throws a sentence for anything else.
 */
export function whoIs(text: string, { signIn }: Config, keys: readonly Uint8Array[]): readonly string[] {
  const [, channel, id] = /^([a-z0-9_-]{1,40}):(.+)$/is.exec(text) ?? [];
  if (channel === undefined || id === undefined)
    throw new BadUse(
      `--who: ${JSON.stringify(text)} is not allowed; allowed: CHANNEL:ID, such as msteams:ID.`,
    );
  const { whoNames } = createPseudonyms(keys);
  if (channel !== OF_THE_PROVIDER) return whoNames(channel, id);
  if (signIn === undefined) throw new BadUse('--who: oidc needs OIDC_ISSUER among the settings.');
  return keys.flatMap((key) => whoNames(WEB_CHAT, userOf(signIn.issuer, id, key)));
}
