import type { Core } from '../../src/bot/core.ts';
import type { AdaptiveCard, Reply, Turn } from '../../src/dialogs/index.ts';
import type { Assessment } from '../../src/engine/index.ts';
import type { CaseRecord } from '../../src/machine/index.ts';

const CARD: AdaptiveCard = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'ECOG?' }],
  actions: [{ type: 'Action.Submit', title: '1', data: { act: 'answer', ecog: 1 } }],
};

/** This core's own record; the server hands it back as it was, whatever is in it. */
interface FakeRecord {
  readonly revision: number;
  readonly said: readonly string[];
}

function repliesTo(turn: Turn, said: readonly string[], revision: number): Reply[] {
  const data = { stage: 'scope' as const, revision };
  if (turn.kind === 'joined') return [{ text: 'Welcome.', data }];
  if (turn.kind === 'submit') return [{ text: `submitted ${JSON.stringify(turn.submit)}`, data }];
  if (turn.text === 'card') return [{ text: 'ECOG?', card: CARD, data }];
  if (turn.text === 'quick') return [{ text: 'Ready?', suggestions: [{ label: 'Yes', says: 'yes' }], data }];
  if (turn.text === 'two')
    return [
      { text: 'first of two', data },
      { text: 'second of two', data },
    ];
  return [{ text: `${said.length}: ${turn.text}`, data }];
}

/**
 * Stands for the floors below: counts and repeats what was said. `boom` throws; `kill` ends the process as a power cut
 * would; `card` sends a card that the next submit answers.
 */
export const fakeCore: Core = {
  takeTurn: (turn, record) => {
    if (turn.text === 'boom') throw new Error(`a bug that quotes ${turn.text} and patient Jane Doe`);
    if (turn.text === 'kill') process.kill(process.pid, 'SIGKILL');
    const last = (record ?? { revision: 0, said: [] }) as unknown as FakeRecord;
    const said = turn.kind === 'joined' ? last.said : [...last.said, turn.text];
    const revision = last.revision + 1;
    const next = { stage: 'scope', revision, said } as unknown as CaseRecord;
    const replies = repliesTo(turn, said, revision);
    if (turn.kind !== 'submit') return { record: next, replies };
    const reply: Reply = { text: 'ECOG 1', data: { stage: 'scope', revision: revision - 1 } };
    return { record: next, replies, answered: { revision: revision - 1, reply } };
  },
  parseFindings: (json) => {
    const ecog = (json as { ecog?: unknown }).ecog;
    return typeof ecog === 'number'
      ? { ok: true, findings: { ecog } }
      : { ok: false, problems: [`ecog: ${JSON.stringify(ecog)} is not allowed; allowed: 0 to 4.`] };
  },
  assess: ({ ecog }) =>
    ecog === 4
      ? { refused: true, breaches: [{ guardrail: 1, what: 'a test' }] }
      : ({ pathway: 'incomplete', findings: { ecog } } as unknown as Assessment),
};
