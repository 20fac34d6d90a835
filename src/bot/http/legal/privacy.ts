import type { Config } from '../../config/config.ts';
import type { DocumentPage } from '../documentPage.ts';

const SECONDS_A_DAY = 86_400;

/** "7 days", "1 day". */
function days(seconds: number): string {
  const count = Math.round(seconds / SECONDS_A_DAY);
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

const resumption = ({ resumeSeconds }: Config): string =>
  resumeSeconds === 0
    ? 'A page can take up its conversation again only while its token is valid.'
    : `A page can take up its conversation again for ${days(resumeSeconds)}. That ends access, not storage.`;

const signedIn = ({ signIn }: Config): readonly string[] =>
  signIn === undefined
    ? []
    : [
        'Of who signs in: a code made of the identifier that the hospital’s sign-in gives, which does not lead back to it without the server’s key. It tells whose conversation is whose.',
      ];

function keeping({ retention }: Config): readonly string[] {
  const { days: kept, contentDays } = retention;
  return [
    kept === 0
      ? 'Until the hospital deletes it: this server deletes no conversation by itself.'
      : `A conversation that nobody has touched for ${days(kept * SECONDS_A_DAY)} is deleted with its case.`,
    contentDays === 0
      ? 'What the audit tells of answers is kept.'
      : `What the audit tells of answers is erased after ${days(contentDays * SECONDS_A_DAY)}; that they were given stays.`,
  ];
}

/** What is stored of whom, where and for how long, as this server is configured. */
export const privacyPage = (config: Config): DocumentPage => ({
  title: 'After Six: privacy',
  intro: [
    'Do not type what identifies a patient: names, record numbers, dates of birth, phone numbers, email or postal addresses. Clinical findings are enough.',
    'The hospital that runs After Six is responsible for what is stored here. It alone decides who may use it and see it.',
  ],
  sections: [
    {
      id: 'identities',
      title: 'Identities are masked',
      lines: [
        'What looks like a name, record number, date of birth, phone number, email or postal address in a message is blotted out before the message is stored, and the writer is told.',
        'This follows fixed patterns and can miss one. A note without identities is the only sure way.',
      ],
    },
    {
      id: 'stored',
      title: 'What is stored',
      lines: [
        'Of a case: its findings (such as ECOG performance status or testosterone), the masked words they were read from, the earlier states that “back” returns to, the kind of professional who asks, and the stage reached.',
        'Of a conversation in the web chat: its messages, masked, and the replies.',
        'Of a conversation in Microsoft Teams: a message, masked, with its writer’s Teams identifier, until its reply is delivered; the replies; and the identifiers that Teams gives to the conversation, its messages, its cards and, in a group, the person whose case it is, so that nothing is answered twice and no two cases are mixed up.',
        ...signedIn(config),
        'Feedback on an answer: its words, masked, with the answer’s number.',
        'In the audit: that an answer, feedback, a handoff or a deletion took place, when, under which rules, and by whom under a code; what it was about stands apart and can be erased.',
        'Not stored: names, email addresses and profiles of the people who use it.',
        'In the server’s log: times, errors, and conversations under a code that does not lead back to them. Never findings or what anyone wrote.',
        'In the browser: the conversation’s number and its token, until the tab is closed. No cookies.',
      ],
    },
    {
      id: 'where',
      title: 'Where',
      lines: [
        config.databaseUrl === undefined
          ? 'In one folder on the server that the hospital runs, and in the hospital’s own backups of it.'
          : 'In a database that the hospital runs, and in the hospital’s own backups of it.',
        'What is stored is not encrypted by After Six: disk encryption and access to the server are the hospital’s to set.',
      ],
    },
    {
      id: 'how-long',
      title: 'For how long',
      lines: [
        ...keeping(config),
        '“Restart” empties the case. Messages and replies that were stored before stay stored until then.',
        resumption(config),
      ],
    },
    {
      id: 'who-else',
      title: 'Who else receives it',
      lines: [
        ...(config.handoff === undefined
          ? []
          : [
              'The hospital’s own handoff address: the summary of a case, masked, each time that the person who asks confirms it.',
            ]),
        'No third party: no analytics, no advertising, no language model, no other service is asked for an answer.',
        'Where the hospital has connected Microsoft Teams, messages and replies also pass through Microsoft’s services and stay in Teams, under the hospital’s agreement with Microsoft and its own rules for keeping chats. After Six masks nothing there: Teams holds a message as it was typed.',
      ],
    },
    {
      id: 'requests',
      title: 'Questions and requests',
      lines: [
        'In the chat: “show my data” tells what is stored of you in this conversation, “delete my data” erases it after a question.',
        'For anything else, ask the data protection contact of the hospital that runs After Six.',
        'A finding is corrected in the chat by saying so, for example “actually ECOG is 2”.',
      ],
    },
  ],
});
