import { describe, expect, it } from 'vitest';
import { above, all, atLeast, atMost, below, type Condition } from '../../src/engine/conditions/condition.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { cite, type Rule, rule } from '../../src/engine/rules/rule.ts';
import { agrees, cutsOf, type Mention, mentionsIn, sentencesOf } from './numbersInWords.ts';

interface Drift extends Mention {
  readonly rule: string;
}

/** Numbers for a fact that the rule cuts, each with whether it is the number at which it cuts. */
const judged = (rules: readonly Rule[]) =>
  rules.flatMap((each) => {
    const cuts = cutsOf(each);
    const facts = new Set(cuts.map(({ fact }) => fact));
    return sentencesOf(each)
      .flatMap(mentionsIn)
      .filter(({ fact }) => facts.has(fact))
      .map((mention) => ({ ...mention, rule: each.id, holds: agrees(mention, cuts) }));
  });

const driftsIn = (rules: readonly Rule[]): readonly Drift[] => judged(rules).filter(({ holds }) => !holds);

/** Numbers that rightly differ from the cut, and why. */
const EXCEPTIONS: readonly { readonly rule: string; readonly words: RegExp; readonly why: string }[] = [
  ...['parp.neutrophils', 'parp.platelets', 'parp.haemoglobin'].map((id) => ({
    rule: id,
    words: /grade 1 or less/,
    why: 'the CTCAE grade to which the label asks recovery; how it is read as a count stands in notFormalised',
  })),
  {
    rule: 'cabazitaxel.alert-hepatic',
    words: /bilirubin above 1(\.5)? to/,
    why: 'the two dose bands of the label lie inside the one band at which the alert is raised',
  },
  {
    rule: 'taxane.alert-neuropathy',
    words: /stops at grade 3 or above/,
    why: 'the label’s second step, said beside the grade at which the alert is raised',
  },
];

const exceptionFor = ({ rule: id, words }: Drift) =>
  EXCEPTIONS.find((exception) => exception.rule === id && exception.words.test(words));

const planted = (when: Condition, say: string): readonly Rule[] => [
  rule({
    id: 'planted',
    title: 'Planted',
    source: [cite('LABEL-JEVTANA', '4', 'x')],
    when,
    effect: { kind: 'hold', options: ['cabazitaxel'], whenUnknown: 'check' },
    say,
  }),
];

describe('numbers in a rule’s sentences', () => {
  it('are those at which its condition cuts', () => {
    const drifts = driftsIn(RULES).filter((drift) => !exceptionFor(drift));
    expect(drifts.map(({ rule: id, words }) => `${id}: …${words}…`)).toEqual([]);
  });

  it('are found: dozens of sentences give one', () => {
    expect(judged(RULES).length).toBeGreaterThan(40);
  });

  it('fail the check wherever the cut that they name is moved', () => {
    const unmoved = RULES.flatMap((each) => {
      const cuts = cutsOf(each);
      const named = sentencesOf(each)
        .flatMap(mentionsIn)
        .filter((mention) => cuts.some(({ fact }) => fact === mention.fact) && agrees(mention, cuts));
      const moved = cuts.map((cut) => ({ ...cut, limit: cut.limit + 0.1 }));
      return named.filter((mention) => agrees(mention, moved)).map(({ words }) => `${each.id}: …${words}…`);
    });
    expect(unmoved).toEqual([]);
  });

  it('differ only where it is said why, and no exception has lost its reason', () => {
    const drifts = driftsIn(RULES);
    for (const exception of EXCEPTIONS)
      expect(
        drifts.some((drift) => exceptionFor(drift) === exception),
        exception.why,
      ).toBe(true);
  });

  it.each([
    ['another number', atMost('anc', 1.5), 'Go on when ANC is above 1.4.'],
    ['another number with its unit only', atMost('anc', 1.5), 'ANC 1.4 ×10⁹/L: recheck.'],
    ['the wrong side of the edge', atMost('anc', 1.5), 'On hold: ANC is below 1.5 ×10⁹/L.'],
    ['the wrong side of the edge, said after', below('platelets', 100), 'Platelets of 100 ×10⁹/L or less.'],
    ['a number in letters', below('infusions', 6), 'Fewer than five infusions.'],
    ['another range', atLeast('ecog', 3), 'Not at ECOG 2–4.'],
    ['a range that stops short', atMost('ecog', 2), 'For ECOG 0–1.'],
    [
      'one of two numbers',
      all(above('astTimesUln', 1.5), above('alpTimesUln', 2.5)),
      'AST above 1.5 × ULN together with ALP above 2 × ULN.',
    ],
  ])('fail the check where the sentence has %s', (_what, when, say) => {
    expect(driftsIn(planted(when, say))).toHaveLength(1);
  });

  it.each([
    ['the number', atMost('anc', 1.5), 'On hold: ANC is at most 1.5 ×10⁹/L; go on when it is above 1.5.'],
    ['the number of another fact', atMost('anc', 1.5), 'Platelets below 70 ×10⁹/L are another matter.'],
    ['a range from the cut to the end of the scale', atLeast('ecog', 3), 'Not at ECOG 3–4.'],
  ])('pass the check where the sentence has %s', (_what, when, say) => {
    expect(driftsIn(planted(when, say))).toEqual([]);
  });
});
