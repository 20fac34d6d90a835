import { describeFindings } from '../../dialogs/rendering/index.ts';
import type { Findings } from '../../engine/index.ts';
import type { AuditEntry, StoredLink } from '../../records/index.ts';
import type { Held, HeldConversation } from '../storage/custody.ts';

const DAY_MS = 86_400_000;
/** A person with more conversations than these asks for an export. */
const SHOWN = 10;

const dayOf = (instant: string): string => instant.slice(0, 10);
const entryOf = ({ entry }: StoredLink): AuditEntry => entry as AuditEntry;
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

function findingsLine(findings: Findings): string {
  const lines = describeFindings(findings).map(({ label, value }) => `${label}: ${value}`);
  return lines.length === 0 ? 'Case: no findings.' : `Case: ${lines.join('; ')}.`;
}

const messagesLine = ({ messages, firstAt, lastAt }: HeldConversation): string =>
  firstAt === undefined || lastAt === undefined
    ? 'Messages: not counted.'
    : `Messages: ${messages}, from ${dayOf(firstAt)} to ${dayOf(lastAt)}.`;

/** `days`: after how many without a message a conversation is deleted; 0 never. */
function untilLine({ lastAt, case: filed }: HeldConversation, days: number): readonly string[] {
  const last = lastAt ?? filed?.updatedAt;
  if (days === 0) return ['Kept until it is deleted.'];
  if (last === undefined) return [];
  const until = new Date(Date.parse(last) + days * DAY_MS).toISOString();
  return [`Deleted by itself on ${dayOf(until)}, unless something more is said.`];
}

const conversationLines = (held: HeldConversation, days: number): readonly string[] => [
  findingsLine(held.case?.record.findings ?? {}),
  messagesLine(held),
  ...untilLine(held, days),
];

function feedbackLine(link: StoredLink): string {
  const { reaction, comment } = (link.content ?? {}) as { reaction?: string; comment?: string };
  return `Feedback on ${dayOf(entryOf(link).at)}: ${[reaction, comment && `“${comment}”`].filter(Boolean).join(', ')}.`;
}

function auditLines(audit: readonly StoredLink[]): readonly string[] {
  const withContent = audit.filter(({ content }) => content !== undefined);
  const answers = withContent.filter((link) => entryOf(link).kind === 'answer').length;
  const feedback = withContent.filter((link) => entryOf(link).kind === 'feedback');
  return [
    ...feedback.map(feedbackLine),
    `Audit: ${plural(audit.length, 'entry', 'entries')}; ${plural(answers, 'answer')} with the findings that it was given on.`,
  ];
}

const UNDER_WHAT =
  'Stored of you, without your name. Who took part and the audit know you by a pseudonym; a conversation is filed under the channel’s own id of it.';
const IN_GROUP = 'Your case in a group is filed under the id that the channel gives you.';
const IN_WEB_CHAT =
  'In the web chat also the messages as they were shown here, with identities masked, and on yours the page’s id of you.';

/** What is stored of a person, in lines to read. `days`: see `RETENTION_DAYS`. */
export function describeHeld({ conversations, audit }: Held, days: number): string {
  const isOne = conversations.length === 1;
  const parts = conversations
    .slice(0, SHOWN)
    .flatMap((held, index) => [
      ...(isOne ? [] : [`Conversation ${index + 1}:`]),
      ...conversationLines(held, days),
    ]);
  const more = conversations.length - SHOWN;
  return [
    UNDER_WHAT,
    ...(conversations.some(({ person }) => person !== '') ? [IN_GROUP] : []),
    ...parts,
    ...(more > 0 ? [`And ${plural(more, 'conversation')} more.`] : []),
    ...auditLines(audit),
    IN_WEB_CHAT,
  ].join('\n');
}
