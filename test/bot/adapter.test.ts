import type { Activity, TurnContext } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { DirectLineAdapter } from '../../src/bot/directLine/adapter.ts';
import type { ActivityJson } from '../../src/bot/storage/store.ts';

const INBOUND = {
  type: 'message',
  id: 'c|0000007',
  channelId: 'directline',
  conversation: { id: 'c' },
  from: { id: 'dl_me', role: 'user' },
  recipient: { id: 'after-six', role: 'bot' },
};

function make() {
  const typing: ActivityJson[] = [];
  const posted: ActivityJson[] = [];
  const adapter = new DirectLineAdapter({
    typing: (_conversation, activity) => typing.push(activity),
    logged: async (_conversation, id) => (id === 'old' ? { id, timestamp: 'then' } : undefined),
    post: async (_conversation, activities) => void posted.push(...activities),
  });
  return { adapter, typing, posted };
}

const run = async (logic: (context: TurnContext) => Promise<unknown>) => {
  const made = make();
  const sheet = await made.adapter.take(INBOUND, async (context) => void (await logic(context)));
  return { ...made, sheet };
};

describe('the Direct Line adapter', () => {
  it('gathers what a turn sends, addressed back and under ids made from what is answered', async () => {
    const ids: (string | undefined)[] = [];
    const { sheet } = await run(async (context) => {
      ids.push((await context.sendActivity('one'))?.id, (await context.sendActivity('two'))?.id);
    });
    expect(sheet).toMatchObject([
      {
        text: 'one',
        id: 'c|0000007.1',
        replyToId: 'c|0000007',
        from: { id: 'after-six' },
        recipient: { id: 'dl_me' },
      },
      { text: 'two', id: 'c|0000007.2' },
    ]);
    expect(ids).toEqual(['c|0000007.1', 'c|0000007.2']);
  });

  it('shows typing without writing it down, waits on a delay, and drops traces and invoke responses', async () => {
    const started = performance.now();
    const { sheet, typing } = await run((context) =>
      context.sendActivities([
        { type: 'typing' },
        { type: 'delay', value: 30 },
        { type: 'trace' },
        { type: 'invokeResponse', value: { status: 200 } },
        { type: 'message', text: 'done' },
      ]),
    );
    expect(performance.now() - started).toBeGreaterThanOrEqual(29);
    expect(typing).toMatchObject([{ type: 'typing', from: { id: 'after-six' } }]);
    expect(sheet.map(({ text }) => text)).toEqual(['done']);
  });

  it('replaces an activity under its id and its first timestamp', async () => {
    const { sheet } = await run((context) =>
      context.updateActivity({
        type: 'message',
        id: 'old',
        text: 'new',
        conversation: { id: 'c' },
      } as Activity),
    );
    expect(sheet).toMatchObject([{ id: 'old', text: 'new', timestamp: 'then' }]);
  });

  it('does not replace what was never said, and takes nothing back', async () => {
    await expect(run((context) => context.updateActivity({ id: 'never' }))).rejects.toThrow(
      'not in this conversation',
    );
    await expect(run((context) => context.deleteActivity('old'))).rejects.toThrow('replace it instead');
  });

  it('can continue a conversation outside any turn', async () => {
    const { adapter, posted } = make();
    const reference = {
      conversation: { id: 'c' },
      user: INBOUND.from,
      bot: INBOUND.recipient,
      channelId: 'directline',
    };
    await adapter.continueConversationAsync('', reference as never, async (context: TurnContext) => {
      await context.sendActivity('by the way');
    });
    expect(posted).toMatchObject([{ text: 'by the way', from: { id: 'after-six' } }]);
  });
});
