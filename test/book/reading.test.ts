import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/engine/book/clauses.ts';
import { sentencesOf } from '../../src/engine/book/sentences.ts';
import { ALWAYS, all, any, atMost, below, is, not } from '../../src/engine/conditions/condition.ts';
import { cite, rule } from '../../src/engine/rules/rule.ts';

const ANC = below('anc', 1.5);
const FIT = atMost('ecog', 2);
const PAIN = is('opioidBonePain', true);

describe('the clauses of a condition', () => {
  it.each([
    ['a single test', ANC, undefined, ['1 ANC below 1.5 ×10⁹/L']],
    ['every case', ALWAYS, undefined, ['1 in every case']],
    ['and', all(ANC, FIT), 'all of these', ['1 ANC below 1.5 ×10⁹/L', '2 ECOG performance status at most 2']],
    ['or', any(ANC, PAIN), 'any of these', ['1 ANC below 1.5 ×10⁹/L', '2 bone pain needing regular opioids']],
    [
      'a group in a group',
      all(FIT, any(ANC, not(all(PAIN, ANC)))),
      'all of these',
      [
        '1 ECOG performance status at most 2',
        '2 any of these',
        '2.1 ANC below 1.5 ×10⁹/L',
        '2.2 not all of these',
        '2.2.1 bone pain needing regular opioids',
        '2.2.2 ANC below 1.5 ×10⁹/L',
      ],
    ],
    [
      'neither',
      not(any(ANC, PAIN)),
      'none of these',
      ['1 ANC below 1.5 ×10⁹/L', '2 bone pain needing regular opioids'],
    ],
    ['not', not(PAIN), undefined, ['1 not: bone pain needing regular opioids']],
  ])('of %s are numbered and lose nothing', (_what, condition, combine, expected) => {
    const reading = readingOf(condition);
    expect(reading.combine).toBe(combine);
    expect(reading.clauses.map(({ at, words }) => `${at} ${words}`)).toEqual(expected);
  });

  it('name what a single test speaks of', () => {
    expect(readingOf(ANC).clauses).toEqual([{ at: '1', words: 'ANC below 1.5 ×10⁹/L', about: 'ANC' }]);
    expect(readingOf(not(ANC)).clauses[0]).not.toHaveProperty('about');
  });
});

describe('the sentences of a rule', () => {
  const draft = {
    id: 'planted',
    title: 'Planted',
    source: [cite('CARD', 'Results', 'x')],
    when: FIT,
    say: 'Yes.',
    sayWhere: [{ when: PAIN, say: 'Painful.' }],
  } as const;

  it('of a requirement: for where it holds, and for each way in which it fails', () => {
    const effect = { kind: 'require', options: ['cabazitaxel'], otherwise: 'No.' } as const;
    expect(sentencesOf(rule({ ...draft, effect }))).toEqual([
      { where: 'it holds', says: 'Yes.' },
      { where: 'it fails, and bone pain needing regular opioids', says: 'Painful.' },
      { where: 'it fails', says: 'No.' },
    ]);
  });

  it('of a hold: the narrower case first, and what is said where it is lifted', () => {
    const effect = {
      kind: 'hold',
      options: ['cabazitaxel'],
      whenUnknown: 'check',
      unless: is('visceralCrisis', true),
      insteadSay: 'Now.',
    } as const;
    expect(sentencesOf(rule({ ...draft, effect }))).toEqual([
      { where: 'bone pain needing regular opioids', says: 'Painful.' },
      { where: 'it holds', says: 'Yes.' },
      { where: 'the hold is lifted', says: 'Now.' },
    ]);
  });

  it('of an alert: also for where it cannot be judged', () => {
    const effect = { kind: 'alert', alert: 'gcsf', severity: 'info', ifUnknown: 'Ask.' } as const;
    expect(sentencesOf(rule({ ...draft, effect })).at(-1)).toEqual({
      where: 'it cannot be judged',
      says: 'Ask.',
    });
  });
});
