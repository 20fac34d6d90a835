import { describe, expect, it } from 'vitest';
import { ENGINES } from './engines.ts';
import { fakeProgram } from './serverProcess.ts';

interface Entry {
  readonly id: string;
  readonly from?: { readonly role: string };
}
interface Verdict {
  readonly lost: number;
  readonly unanswered: number;
  readonly doubled: number;
  readonly misordered: number;
}
interface Plan {
  readonly command: readonly string[];
  readonly env: Record<string, string>;
  readonly nodes: number;
  readonly kills: number;
  readonly writers: number;
  readonly random: () => number;
}

/** What bench/ says is JavaScript; its shapes are declared here. `npm run bench -- faults` is the long form. */
const FAULTS = new URL('../../bench/faults/', import.meta.url);
const load = async <T>(file: string): Promise<T> => (await import(new URL(file, FAULTS).href)) as T;
const { runKills, randomFrom } = await load<{
  runKills: (plan: Plan) => Promise<Verdict & { readonly accepted: number }>;
  randomFrom: (seed: number) => () => number;
}>('kills.mjs');
const { judge } = await load<{
  judge: (accepted: readonly string[], log: readonly Entry[]) => Verdict;
}>('judge.mjs');

const SPOTLESS = { lost: 0, unanswered: 0, doubled: 0, misordered: 0 };

describe('servers killed at random moments under load', () => {
  it.each(ENGINES)(
    'on %s lose nothing, double nothing and keep the order',
    async (engine, { place, env }) => {
      const verdict = await runKills({
        command: [fakeProgram()],
        env: env(await place()),
        nodes: engine === 'SQLite' ? 1 : 2,
        kills: 5,
        writers: 2,
        random: randomFrom(20_261_123),
      });
      expect(verdict).toMatchObject(SPOTLESS);
      expect(verdict.accepted).toBeGreaterThan(10);
    },
  );
});

describe('the judge of a log', () => {
  const said = (id: string): Entry => ({ id, from: { role: 'user' } });
  const reply = (id: string): Entry => ({ id: `${id}.1` });
  const good = [
    { id: 'opening.1' },
    said('a'),
    said('b'),
    reply('a'),
    { id: 'a.2' },
    said('c'),
    reply('b'),
    reply('c'),
  ];

  it('finds nothing wrong where nothing is', () => {
    expect(judge(['a', 'b', 'c'], good)).toEqual(SPOTLESS);
  });

  it.each<[keyof Verdict, readonly string[], readonly Entry[]]>([
    ['lost', ['a', 'b', 'c', 'd'], good],
    ['unanswered', ['a', 'b', 'c'], good.slice(0, -1)],
    ['doubled', ['a', 'b', 'c'], [...good, reply('b')]],
    ['doubled', ['a', 'b'], good],
    ['misordered', ['b', 'a', 'c'], good],
    ['misordered', ['a', 'b'], [said('a'), said('b'), reply('b'), reply('a')]],
  ])('counts what is %s', (what, accepted, log) => {
    expect(judge(accepted, log)[what]).toBeGreaterThan(0);
  });
});
