import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createSerialQueue } from '../../src/bot/serialQueue.ts';

describe('a serial queue', () => {
  it('runs one key’s tasks in order, one at a time, and other keys’ beside them', async () => {
    const queue = createSerialQueue();
    const events: string[] = [];
    const task = (name: string, ms: number) => async () => {
      events.push(`+${name}`);
      await wait(ms);
      events.push(`-${name}`);
    };
    await Promise.all([
      queue.run('a', task('a1', 20)),
      queue.run('a', task('a2', 1)),
      queue.run('b', task('b1', 1)),
    ]);
    const inOrder = (...names: string[]) => events.filter((event) => names.includes(event.slice(1)));
    expect(inOrder('a1', 'a2')).toEqual(['+a1', '-a1', '+a2', '-a2']);
    expect(events.indexOf('-b1')).toBeLessThan(events.indexOf('-a1'));
  });

  it('goes on after a task that fails, whose caller alone hears of it', async () => {
    const queue = createSerialQueue();
    const failed = queue.run('a', () => Promise.reject(new Error('no')));
    const next = queue.run('a', async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  it('counts what waits, and keeps nothing of a key whose tasks have ended', async () => {
    const queue = createSerialQueue();
    const runs = [1, 2, 3].map(() => queue.run('a', () => wait(1)));
    expect([queue.depth('a'), queue.depth('b'), queue.total()]).toEqual([3, 0, 3]);
    await queue.idle();
    expect([queue.depth('a'), queue.total()]).toEqual([0, 0]);
    await Promise.all(runs);
  });

  it('is idle only when tasks that came while waiting have ended too', async () => {
    const queue = createSerialQueue();
    const ended: string[] = [];
    const first = queue.run('a', async () => {
      await wait(1);
      void queue.run('b', async () => {
        await wait(5);
        ended.push('b');
      });
    });
    await queue.idle();
    await first;
    expect(ended).toEqual(['b']);
  });
});
