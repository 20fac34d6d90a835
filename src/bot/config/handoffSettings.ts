import { z } from 'zod';
import type { HandoffAddress } from '../handOff.ts';
import { address } from './channelSettings.ts';
import type { Read, Settings } from './readSettings.ts';
import type { Setting } from './setting.ts';

/** Where summaries go that a person hands over. */
export const HANDOFF_SETTINGS = {
  HANDOFF_WEBHOOK: {
    read: address(true),
    allowed: 'an https address without a user, a query or a fragment; http only on loopback',
    meaning:
      'Where the summary of a case is sent (POST, JSON) when a person hands over and says that it is to be sent. Empty: summaries are only shown.',
  },
  HANDOFF_TOKEN: {
    read: z.string().regex(/^[\x21-\x7e]{8,512}$/),
    allowed: '8 to 512 printable characters without spaces',
    meaning: 'Sent with each summary to HANDOFF_WEBHOOK as Authorization: Bearer.',
    secret: true,
  },
} as const satisfies Record<string, Setting<unknown>>;

/** The address that the settings name, if any. */
export const handoffOf = ({
  HANDOFF_WEBHOOK: url,
  HANDOFF_TOKEN: token,
}: Settings): HandoffAddress | undefined => (url ? { url, ...(token && { token }) } : undefined);

/** A token without an address would be ignored in silence. */
export const handoffProblems = ({ settings, wrong }: Read): string[] =>
  settings.HANDOFF_TOKEN !== undefined &&
  settings.HANDOFF_WEBHOOK === undefined &&
  !wrong.has('HANDOFF_WEBHOOK')
    ? ['HANDOFF_WEBHOOK: empty, and required because HANDOFF_TOKEN is set.']
    : [];
