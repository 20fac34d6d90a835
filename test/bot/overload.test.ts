import { setImmediate as nextRound } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createOverload, createRound } from '../../src/bot/overload.ts';

describe('A server that is asked too much at once', () => {
  it('measures a round of the event loop from the first request in it, and the next one anew', async () => {
    let now = 0;
    const round = createRound(() => now);
    now = 5000;
    expect(round()).toBe(0);
    now = 5900;
    expect(round()).toBe(900);
    await Promise.resolve();
    expect(round()).toBe(900);
    await nextRound();
    expect(round()).toBe(0);
  });

  it('takes what a second of work allows and refuses the rest of what arrived with it', () => {
    let ms = 0;
    const refuse = createOverload({ total: () => 0 }, 10, () => ms);
    expect(refuse).not.toThrow();
    ms = 1000;
    expect(refuse).not.toThrow();
    ms = 1001;
    expect(refuse).toThrow(
      expect.objectContaining({ status: 503, headers: { 'Retry-After': '5', Connection: 'close' } }),
    );
  });

  it('refuses while as many turns wait as may', () => {
    let waiting = 9;
    const refuse = createOverload({ total: () => waiting }, 10, () => 0);
    expect(refuse).not.toThrow();
    waiting = 10;
    expect(refuse).toThrow('Send it again later.');
  });
});
