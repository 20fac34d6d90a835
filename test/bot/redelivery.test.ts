import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createRedelivery } from '../../src/bot/channel/redelivery.ts';
import type { Arrival } from '../../src/bot/storage/store.ts';

const arrival = (key: string): Arrival => ({
  conversation: 'c',
  key,
  activity: {},
  delivery: 'push',
  logged: false,
});
const MINUTE_MS = 60_000;

/** Redelivery with the minutes at which each was taken up again; nothing arrives until `arrives` is set. */
function redelivering() {
  const began = Date.now();
  const tries: (readonly [key: string, minutes: number])[] = [];
  const channel = { arrives: false };
  const redelivery = createRedelivery(async ({ key }) => {
    tries.push([key, (Date.now() - began) / MINUTE_MS]);
    if (!channel.arrives) throw new Error('not yet');
  });
  onTestFinished(redelivery.stop);
  return { redelivery, tries, channel };
}

describe('a reply that could not be delivered', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => void vi.useRealTimers();
  });

  it('is tried again after half a minute, 2, 10 and 60 minutes, and then left to the next start', async () => {
    const { redelivery, tries } = redelivering();
    redelivery.later(arrival('one'));
    await vi.advanceTimersByTimeAsync(1000 * MINUTE_MS);
    expect(tries).toEqual([0.5, 2.5, 12.5, 72.5].map((minutes) => ['one', minutes]));
  });

  it('is not tried again once it has arrived', async () => {
    const { redelivery, tries, channel } = redelivering();
    redelivery.later(arrival('one'));
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    channel.arrives = true;
    await vi.advanceTimersByTimeAsync(1000 * MINUTE_MS);
    expect(tries).toHaveLength(2);
  });

  it('waits once however often it is given, beside others', async () => {
    const { redelivery, tries } = redelivering();
    for (const key of ['one', 'two', 'one']) redelivery.later(arrival(key));
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(tries.map(([key]) => key)).toEqual(['one', 'two']);
  });

  it('waits no more after a stop', async () => {
    const { redelivery, tries } = redelivering();
    redelivery.later(arrival('one'));
    redelivery.stop();
    redelivery.later(arrival('two'));
    await vi.advanceTimersByTimeAsync(1000 * MINUTE_MS);
    expect(tries).toEqual([]);
  });
});
