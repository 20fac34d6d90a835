import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/bot/config/config.ts';
import type { Core } from '../../src/bot/core.ts';
import { coreFor } from '../../src/bot/coreFor.ts';
import { maskActivity } from '../../src/bot/maskActivity.ts';
import { normalise } from '../../src/bot/normalise.ts';
import { takeTurn } from '../../src/dialogs/index.ts';
import { assess } from '../../src/engine/index.ts';
import { parseFindings, strictJson } from '../../src/machine/index.ts';
import { start } from './harness.ts';

const FUZZ = new URL('../../bench/fuzz/', import.meta.url);
/** What bench/ says is JavaScript; its shapes are declared here. */
const load = async <T>(file: string): Promise<T> => (await import(new URL(file, FUZZ).href)) as T;

const { fuzzInProcess } = await load<{
  fuzzInProcess: (
    parts: object,
    asked: { cases: number; seed: number },
  ) => readonly { readonly what: string; readonly cases: number; readonly problem?: string }[];
}>('inProcess.mjs');
const { fuzzServer } = await load<{
  fuzzServer: (
    origin: string,
    asked: { calls: number; seed: number },
  ) => Promise<{ faults: readonly object[]; statuses: ReadonlyMap<number, number>; failedTurns: number }>;
}>('server.mjs');

const SEED = Number(process.env.FC_SEED ?? 20_261_123);
const parts = { takeTurn, parseFindings, strictJson, assess, maskActivity, normalise };
const problemsOf = (changed: object, cases: number) =>
  fuzzInProcess({ ...parts, ...changed }, { cases, seed: SEED }).filter(
    ({ problem }) => problem !== undefined,
  );

describe('nearly right input', () => {
  it('ends no turn, no document and no activity in an error', () => {
    expect(problemsOf({}, 900)).toEqual([]);
  });

  it('is told from wrong code: a turn that throws, a mask that leaks and a silent refusal are found', () => {
    const throwing = { takeTurn: () => JSON.parse('{') };
    const leaking = { maskActivity: (activity: object) => activity };
    const silent = { parseFindings: () => ({ ok: false, problems: [] }) };
    for (const changed of [throwing, leaking, silent]) expect(problemsOf(changed, 150).length).toBe(1);
  });

  it('over HTTP is answered, each call, without a crash, a hang or a 5xx', async () => {
    const settings = loadConfig({});
    if (!settings.ok) throw new Error('The defaults are wrong.');
    const { origin, lines } = await start({ core: coreFor(settings.config), env: { LOCAL_CHANNEL: '1' } });
    const { faults, statuses, failedTurns } = await fuzzServer(origin, { calls: 600, seed: SEED });
    expect({ faults, failedTurns }).toEqual({ faults: [], failedTurns: 0 });
    expect([...statuses.values()].reduce((sum, count) => sum + count)).toBe(600);
    expect(statuses.get(200)).toBeGreaterThan(100);
    expect(lines.join('')).not.toContain('a request failed');
  });

  it('that was found so: a value that cannot be made a text is dropped', () => {
    const data = { revision: { toString: null }, question: { toString: null }, says: { toString: null } };
    const value = { action: { type: 'Action.Execute', data } };
    expect(maskActivity({ type: 'invoke', value })).toEqual({
      type: 'invoke',
      value: { action: { type: 'Action.Execute', data: {} } },
    });
  });

  it('over HTTP to a server with a bug is told from input that is refused', async () => {
    const parse: Core['parseFindings'] = () => JSON.parse('{');
    const { origin } = await start({ core: { parseFindings: parse } });
    const { faults } = await fuzzServer(origin, { calls: 100, seed: SEED });
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]).toMatchObject({ what: '5xx', asked: { path: '/api/assess' } });
  });
});
