import type { AdaptiveCard, Reply, Turn, TurnOutcome } from '../dialogs/index.ts';
import { PHRASES } from '../dialogs/phrases.ts';
import { cloudOf } from './config/cloud.ts';
import type { ChannelConfig } from './config/config.ts';
import { asksQuestion } from './toActivity.ts';

type Json = Readonly<Record<string, unknown>>;

/** Sentences that invite a case, or explain how one is entered. */
const INVITES: readonly string[] = [
  PHRASES.askRole,
  PHRASES.begin,
  PHRASES.help[0],
  PHRASES.help[2],
  PHRASES.asProfessional,
];

const wordsOf = (run: unknown): string => (typeof run === 'string' ? run : String((run as Json).text));

/** What a card says before the matter itself, line by line; see `notesSection`. */
function notesOn({ body }: AdaptiveCard): readonly string[] {
  const notes = (body as readonly Json[]).find(({ id }) => id === 'notes');
  const lines = (notes?.items ?? []) as readonly { readonly inlines: readonly unknown[] }[];
  return lines.map(({ inlines }) => inlines.map(wordsOf).join(''));
}

/** Of what could not be read, no hint how the case's open question is answered. */
const withoutHint = (line: string): string => (line.startsWith(PHRASES.noise) ? PHRASES.noise : line);

/** The one button: to the chat where a case belongs. */
const linkCard = (url: string): AdaptiveCard => ({
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'en',
  speak: LINK,
  fallbackText: `${LINK}: ${url}`,
  body: [{ type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: LINK, url }] }],
});
const LINK = 'Open the one-to-one chat';

function withLink(lines: readonly string[], { data }: Reply, url: string | undefined): Reply {
  const said = lines.includes(PHRASES.groupOnly) ? lines : [...lines, '', PHRASES.groupOnly];
  const text = said.join('\n').trim();
  return { text, data, ...(url !== undefined && { card: linkCard(url) }) };
}

/** Microsoft's link to a chat with a bot, in the public cloud; others have another address. */
export const chatLink = (channel: ChannelConfig): string | undefined =>
  channel.kind === 'microsoft' && channel.cloud.scope === PUBLIC_CLOUD
    ? `https://teams.microsoft.com/l/chat/0/0?users=28:${channel.appId}`
    : undefined;
const PUBLIC_CLOUD = cloudOf(undefined, '').scope;

const isRefusal = ({ text }: Reply): boolean => text === PHRASES.groupOnly;

/**
 * What came of a turn in a group where no case is entered: what was asked is answered, no question of a case follows and
 * none is invited. `url` leads to the one-to-one chat, where it is known.
 */
export function inGroup({ kind }: Turn, outcome: TurnOutcome, url: string | undefined): TurnOutcome {
  const replies = outcome.replies.map((reply) => {
    if (isRefusal(reply)) return withLink([reply.text], reply, url);
    const { card } = reply;
    if (card === undefined || !(kind === 'joined' || asksQuestion(reply))) return reply;
    const lines = notesOn(card).filter((line) => !INVITES.includes(line));
    return withLink(lines.map(withoutHint), reply, url);
  });
  return { ...outcome, replies };
}
