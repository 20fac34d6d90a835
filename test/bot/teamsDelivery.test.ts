import pino from 'pino';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Clock, REAL_CLOCK } from '../../src/bot/channel/clock.ts';
import { createDelivery } from '../../src/bot/channel/delivery.ts';
import { createPacer } from '../../src/bot/channel/pacer.ts';
import { isShutOut, refusalIn, verdictOn } from '../../src/bot/channel/refusal.ts';
import { keptToken } from '../../src/bot/channel/tokenSource.ts';
import { whileTyping } from '../../src/bot/channel/typing.ts';
import type { TurnChannel } from '../../src/bot/onActivity.ts';

/** Time that passes only by waiting. */
function fakeClock(random = 0.5) {
  let now = 1_000_000;
  const waits: number[] = [];
  const clock: Clock = {
    now: () => now,
    date: () => now,
    wait: async (ms) => {
      waits.push(ms);
      now += ms;
    },
    random: () => random,
  };
  return { clock, waits, now: () => now };
}

const refused = (status: number, retryAfter?: string, code?: string): Error =>
  Object.assign(new Error('refused'), {
    statusCode: status,
    response: { headers: new Headers(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }) },
    details: { error: { code } },
  });

/** A channel that refuses with each of these in turn, then takes everything. */
function fakeChannel(...failures: Error[]) {
  const sent: unknown[] = [];
  const tries: unknown[] = [];
  const channel: TurnChannel = {
    activity: {},
    sendActivities: async ([activity]) => {
      tries.push(activity?.text ?? activity?.type);
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      sent.push(activity?.text ?? activity?.type);
      return [{ id: `id-${sent.length}` }];
    },
    updateActivity: async () => undefined,
  };
  return { channel, sent, tries };
}

const LOG = pino({ level: 'silent' });
const OF = { conversation: 'c', key: 'message m1' };
const say = (...texts: string[]) => texts.map((text) => ({ type: 'message', text }));

describe('delivery', () => {
  it.each([412, 429, 502, 504])('tries again after %i, with growing pauses', async (status) => {
    const { clock, waits } = fakeClock();
    const { channel, sent } = fakeChannel(refused(status), refused(status));
    await createDelivery(clock, LOG).send(channel, OF, say('one'));
    expect(sent).toEqual(['one']);
    expect(waits).toEqual([400, 800]);
  });

  it.each([
    [0, [200, 400]],
    [1, [600, 1200]],
  ])('waits for a length of its own each time: chance %d', async (random, pauses) => {
    const { clock, waits } = fakeClock(random);
    const { channel } = fakeChannel(refused(429), refused(429));
    await createDelivery(clock, LOG).send(channel, OF, say('one'));
    expect(waits).toEqual(pauses);
  });

  it('waits as long as the channel says, in seconds or until a time', async () => {
    for (const header of ['3', new Date(1_003_000).toUTCString()]) {
      const { clock, waits } = fakeClock();
      const { channel, sent } = fakeChannel(refused(429, header));
      await createDelivery(clock, LOG).send(channel, OF, say('one'));
      expect([sent, waits]).toEqual([['one'], [3000]]);
    }
  });

  it('gives up for now when the channel asks for more than ten seconds, or keeps refusing', async () => {
    const long = fakeClock();
    const patient = fakeChannel(refused(429, '30'));
    await expect(createDelivery(long.clock, LOG).send(patient.channel, OF, say('one'))).rejects.toThrow(
      'refused',
    );
    expect(long.waits).toEqual([]);
    const endless = fakeClock();
    const stubborn = fakeChannel(...Array.from({ length: 50 }, () => refused(502)));
    await expect(createDelivery(endless.clock, LOG).send(stubborn.channel, OF, say('one'))).rejects.toThrow(
      'refused',
    );
    expect(endless.now() - 1_000_000).toBeLessThanOrEqual(10_000);
    expect(stubborn.tries.length).toBeGreaterThan(2);
  });

  it.each([400, 403, 404, 413, 500, 503])('does not try %i again at once', async (status) => {
    const { clock } = fakeClock();
    const { channel, tries } = fakeChannel(refused(status));
    await expect(createDelivery(clock, LOG).send(channel, OF, say('one'))).rejects.toThrow('refused');
    expect(tries).toEqual(['one']);
  });

  it.each([400, 413])(
    'sends an answer without its citations when they are refused with %i, and leaves a refused card out',
    async (status) => {
      const { clock } = fakeClock();
      const taken: unknown[] = [];
      const picky: TurnChannel = {
        activity: {},
        sendActivities: async ([activity]) => {
          if (activity?.entities !== undefined || activity?.attachments !== undefined) throw refused(status);
          taken.push(activity);
          return [{ id: 'taken' }];
        },
        updateActivity: async () => undefined,
      };
      const cited = { type: 'message', text: 'Cabazitaxel [1]', entities: [{}], channelData: {} };
      const card = { type: 'message', attachments: [{}] };
      const ids = await createDelivery(clock, LOG).send(picky, OF, [cited, card, ...say('end')]);
      expect(taken).toEqual([{ type: 'message', text: 'Cabazitaxel [1]' }, ...say('end')]);
      expect(ids).toEqual([{ id: 'taken' }, {}, { id: 'taken' }]);
    },
  );

  it('goes on where it was broken off: what went out is not sent twice', async () => {
    const delivery = createDelivery(fakeClock().clock, LOG);
    const sent: unknown[] = [];
    const flaky: TurnChannel = {
      activity: {},
      sendActivities: async ([activity]) => {
        if (activity?.text === 'two' && sent.length === 1 && !sent.includes('broken')) {
          sent.push('broken');
          throw refused(500);
        }
        sent.push(activity?.text);
        return [{ id: String(activity?.text) }];
      },
      updateActivity: async () => undefined,
    };
    await expect(delivery.send(flaky, OF, say('one', 'two', 'three'))).rejects.toThrow('refused');
    const ids = await delivery.send(flaky, OF, say('one', 'two', 'three'));
    expect(sent).toEqual(['one', 'broken', 'two', 'three']);
    expect(ids).toEqual([{ id: 'one' }, { id: 'two' }, { id: 'three' }]);
    delivery.settled(OF);
    await delivery.send(flaky, OF, say('one'));
    expect(sent.at(-1)).toBe('one');
  });
});

describe('the pace of one conversation', () => {
  it('keeps every window of Teams: 7 in 1 s, 8 in 2 s, 60 in 30 s', async () => {
    const { clock, now } = fakeClock();
    const pacer = createPacer(clock);
    const times: number[] = [];
    for (let count = 0; count < 150; count += 1) {
      await pacer.pass('c');
      times.push(now());
    }
    for (const [messages, ms] of [
      [7, 1000],
      [8, 2000],
      [60, 30_000],
    ] as const)
      for (const start of times) {
        const within = times.filter((time) => time >= start && time < start + ms);
        expect(within.length).toBeLessThanOrEqual(messages);
      }
  });

  it('does not slow another conversation, or one that is slow itself', async () => {
    const { clock, waits } = fakeClock();
    const pacer = createPacer(clock);
    for (let count = 0; count < 2000; count += 1) await pacer.pass(`c${count}`);
    for (let count = 0; count < 7; count += 1) await pacer.pass('busy');
    expect(waits).toEqual([]);
    await pacer.pass('busy');
    expect(waits).toEqual([1000]);
  });
});

describe('a clock that is set back by an hour', () => {
  const setBack = (): void => {
    vi.setSystemTime(Date.now() - 3_600_000);
  };
  const withFakeTime = (): void => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
  };
  const passing = (waits: number[]): Clock => ({
    ...REAL_CLOCK,
    wait: async (ms) => {
      waits.push(ms);
      vi.advanceTimersByTime(ms);
    },
  });

  it('does not silence a conversation', async () => {
    withFakeTime();
    const waits: number[] = [];
    const pacer = createPacer(passing(waits));
    for (let count = 0; count < 7; count += 1) await pacer.pass('c');
    setBack();
    await pacer.pass('c');
    expect(waits).toEqual([1000]);
  });

  it('does not lengthen the patience with a channel that keeps refusing', async () => {
    withFakeTime();
    const waits: number[] = [];
    const { channel, tries } = fakeChannel(...Array.from({ length: 50 }, () => refused(502)));
    const sendActivities: TurnChannel['sendActivities'] = (activities) => {
      if (tries.length === 1) setBack();
      return channel.sendActivities(activities);
    };
    const sent = createDelivery(passing(waits), LOG).send({ ...channel, sendActivities }, OF, say('one'));
    await expect(sent).rejects.toThrow('refused');
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(10_000);
  });

  it('does not keep the bot’s token beyond its end', async () => {
    withFakeTime();
    let logins = 0;
    const token = keptToken(async () => {
      logins += 1;
      return { accessToken: `token-${logins}`, expiresOn: new Date(Date.now() + 3_600_000) };
    });
    expect(await token()).toBe('token-1');
    setBack();
    expect(await token()).toBe('token-1');
    vi.advanceTimersByTime(3_600_000);
    expect(await token()).toBe('token-2');
  });
});

describe('a refusal', () => {
  const agents = {
    status: 403,
    response: { headers: new Headers(), data: { error: { code: 'BotDisabledByAdmin' } } },
  };

  it('is read from the errors of both kits', () => {
    expect(refusalIn(refused(429, '2', 'Throttled'), 0)).toEqual({
      status: 429,
      code: 'Throttled',
      waitMs: 2000,
    });
    expect(refusalIn(agents, 0)).toEqual({ status: 403, code: 'BotDisabledByAdmin' });
    expect(refusalIn(new TypeError('fetch failed'), 0)).toEqual({});
  });

  it('is final, or for later, or for soon', () => {
    const verdict = (status?: number) => verdictOn(status === undefined ? {} : { status });
    expect([400, 403, 404, 413].map(verdict)).toEqual(['never', 'never', 'never', 'never']);
    expect([undefined, 401, 408, 500, 503].map(verdict)).toEqual([
      'later',
      'later',
      'later',
      'later',
      'later',
    ]);
    expect([412, 429, 502, 504].map(verdict)).toEqual(['soon', 'soon', 'soon', 'soon']);
  });

  it('shuts the bot out only by a word for that', () => {
    for (const code of ['BotNotInConversationRoster', 'ConversationBlockedByUser', 'BotDisabledByAdmin'])
      expect(isShutOut({ status: 403, code })).toBe(true);
    expect(isShutOut({ status: 403, code: 'Forbidden' })).toBe(false);
    expect(isShutOut({ status: 404, code: 'BotDisabledByAdmin' })).toBe(false);
  });
});

describe('the sign of typing', () => {
  it('comes before slow work has ended, is awaited, and never after what is said', async () => {
    const order: string[] = [];
    let shown: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      shown = resolve;
    });
    await whileTyping(
      async () => {
        shown();
        await Promise.resolve();
        order.push('typing');
      },
      0,
      async (quiet) => {
        await begun;
        await quiet();
        order.push('reply');
      },
    );
    expect(order).toEqual(['typing', 'reply']);
  });

  it('does not come for quick work, and its failure is nobody’s', async () => {
    let signs = 0;
    await whileTyping(
      async () => {
        signs += 1;
      },
      60_000,
      async (quiet) => quiet(),
    );
    expect(signs).toBe(0);
    const failing = whileTyping(
      () => Promise.reject(new Error('no')),
      0,
      () => new Promise((resolve) => setTimeout(() => resolve('done'), 5)),
    );
    expect(await failing).toBe('done');
  });
});

describe('the bot’s own token', () => {
  it('is kept until shortly before its end, and a refused login is not kept', async () => {
    let logins = 0;
    const lasting = [3600, 200, 3600];
    const token = keptToken(async () => {
      logins += 1;
      if (logins === 1) throw new Error('refused');
      return {
        accessToken: `token-${logins}`,
        expiresOn: new Date(Date.now() + (lasting[logins - 1] ?? 3600) * 1000),
      };
    });
    await expect(token()).rejects.toThrow('refused');
    expect([await token(), await token(), logins]).toEqual(['token-3', 'token-3', 3]);
  });
});
