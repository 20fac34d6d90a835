import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/engine/conditions/condition.ts';
import { ALWAYS, above, all, any, atMost, is } from '../../../src/engine/conditions/condition.ts';
import type { Findings } from '../../../src/engine/findings.ts';
import { type Axis, axesOf } from '../../../src/engine/proof/axes.ts';
import { FOCUSES } from '../../../src/engine/proof/focus.ts';
import { engineFor, look } from '../../../src/engine/proof/look.ts';
import { type Fault, proveFocus } from '../../../src/engine/proof/proveFocus.ts';
import { competingRules, gapsIn, reachedRules, unreachableRules } from '../../../src/engine/proof/reached.ts';
import { unsourced } from '../../../src/engine/proof/sources.ts';
import { RULES } from '../../../src/engine/rules/index.ts';
import type { Effect, Rule } from '../../../src/engine/rules/rule.ts';
import { slice } from './slice.ts';

/** What decides, for the drugs below, whether they rank; everything else is never said in these sweeps. */
const VARIED = [
  'redFlags',
  'pluvictoInfusions',
  'adt',
  'testosterone',
  'diseaseStatus',
  'ecog',
  'msi',
  'prior.docetaxel',
  'prior.cabazitaxel',
  'prior.abiraterone',
  'prior.pembrolizumab',
  'docetaxelResponseMonths',
  'docetaxelProgressedAfterArpiSwitch',
];
/** Beside the first case of each class. */
const MEMBERS = 2;

const isVaried = (name: string): boolean => VARIED.includes(name);

const focusesNamed = (focusName: string) => FOCUSES.filter(({ name }) => name === focusName);

/** The faults that one sweep finds in a rule book, over the part of the space that decides which drugs rank. */
function faultsIn(rules: readonly Rule[], focusName: string): readonly Fault[] {
  const axes: readonly Axis[] = slice(axesOf(rules), isVaried);
  return focusesNamed(focusName).flatMap(
    (one) => proveFocus(rules, axes, one, { members: MEMBERS, answers: 0, seed: 1 }).faults,
  );
}

/** The faults of one case. */
const faultsOf = (rules: readonly Rule[], focusName: string, findings: Findings): readonly string[] =>
  focusesNamed(focusName).flatMap((focus) => look(engineFor(rules), focus, findings).faults);

const leftOut = (findings: Findings, key: string): Findings =>
  Object.fromEntries(Object.entries(findings).filter(([one]) => one !== key));

function ruleNamed(id: string): Rule {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule;
}

const without = (id: string): readonly Rule[] => RULES.filter((rule) => rule !== ruleNamed(id));
const changed = (id: string, change: Partial<Rule>): readonly Rule[] =>
  RULES.map((rule) => (rule === ruleNamed(id) ? { ...rule, ...change } : rule));
const reading = (id: string, when: Condition): readonly Rule[] => changed(id, { when });
const doing = (id: string, effect: Effect): readonly Rule[] => changed(id, { effect });
const added = (id: string, when: Condition, effect: Effect): Rule => ({
  ...ruleNamed('parp.unused'),
  id,
  when,
  effect,
});

const place = (option: 'abiraterone' | 'pembrolizumab', tier: 'targeted' | 'radium'): Effect => ({
  kind: 'place',
  options: [option],
  tier,
});

/** A defect, the sweep that looks, what it finds, and findings that its smallest case can't do without. */
const PLANTED: readonly (readonly [
  what: string,
  rules: readonly Rule[],
  focus: string,
  finds: string,
  needs: Findings,
])[] = [
  [
    'a moved threshold: drugs up to ECOG 3',
    reading('ecog.fit-for-drugs', atMost('ecog', 3)),
    'pembrolizumab',
    'Guardrail 2 is broken by pembrolizumab.',
    { ecog: 3 },
  ],
  [
    'a moved threshold: rechallenge after more than 5 months',
    reading('rechallenge.long-response', above('docetaxelResponseMonths', 5)),
    'docetaxel_rechallenge',
    'Guardrail 4 is broken by docetaxel_rechallenge.',
    { docetaxelResponseMonths: 5.01 },
  ],
  [
    'a dropped guard: drugs that need not wait for castration',
    without('adt.others-wait'),
    'pembrolizumab',
    'Guardrail 9 is broken by pembrolizumab.',
    { msi: 'msi_high_or_dmmr' },
  ],
  [
    'a used drug allowed',
    without('pembrolizumab.unused'),
    'pembrolizumab',
    'Guardrail 4 is broken by pembrolizumab.',
    { prior: { pembrolizumab: true } },
  ],
  [
    'an unknown taken for a yes',
    reading('pembrolizumab.msi', any(is('msi', 'msi_high_or_dmmr'), is('msiTesting', 'not_resulted'))),
    'pembrolizumab',
    'Guardrail 6 is broken by pembrolizumab.',
    { pluvictoInfusions: 6 },
  ],
  [
    'a reason to wait that names nothing',
    doing('adt.borderline', { kind: 'await', options: ['pembrolizumab'], needs: [] }),
    'pembrolizumab',
    'Guardrail 6 is broken by pembrolizumab.',
    { msi: 'msi_high_or_dmmr' },
  ],
  [
    'no pathway for emergencies',
    without('scope.red-flag'),
    'pembrolizumab',
    'Guardrail 10 is broken by pembrolizumab.',
    { pluvictoInfusions: 6 },
  ],
  [
    'an ARPI placed above the taxanes',
    [...RULES, added('test.arpi-first', ALWAYS, place('abiraterone', 'targeted'))],
    'cabazitaxel and abiraterone',
    'Guardrail 5 is broken by abiraterone.',
    { ecog: 0 },
  ],
  [
    'a radioligand no longer excluded',
    without('retreatment.not-outside-trial'),
    'care and radioligands',
    'Guardrail 3 is broken by lu_psma_retreatment.',
    {},
  ],
  [
    'no pathway for what is left',
    without('trial.pathway'),
    'clinical_trial',
    'No pathway applies.',
    { pluvictoInfusions: 6 },
  ],
  [
    'two rules whose order in the file decides',
    [
      ...RULES,
      added('test.first', ALWAYS, place('pembrolizumab', 'targeted')),
      added('test.last', is('ecog', 1), place('pembrolizumab', 'radium')),
    ],
    'pembrolizumab',
    'The order of the rules in their files changes the decision.',
    { msi: 'msi_high_or_dmmr' },
  ],
];

describe('a planted defect is found, with the smallest case that shows it', () => {
  it.each(PLANTED)('%s', (_, rules, focusName, finds, needs) => {
    const findings = faultsIn(rules, focusName).find(({ what }) => what === finds)?.findings;
    expect(findings).toMatchObject(needs);
    for (const key of Object.keys(findings ?? {}))
      expect(faultsOf(rules, focusName, leftOut(findings ?? {}, key))).not.toContain(finds);
  });

  it('and the rule book without a defect has none in the same sweeps', () => {
    const focuses = [...new Set(PLANTED.map(([, , focus]) => focus))];
    expect(focuses.flatMap((focus) => faultsIn(RULES, focus))).toEqual([]);
  });
});

describe('a planted flaw of the rule book as such is found', () => {
  it('a rule that can never act', () => {
    const impossible = all(is('ecog', 1), above('ecog', 2));
    const rules = [...RULES, added('test.never', impossible, { kind: 'lower', options: ['olaparib'] })];
    const named = new Set(RULES.map(({ id }) => id));
    expect(unreachableRules(rules, reachedRules(rules, axesOf(rules)), named)).toEqual(['test.never']);
  });

  it('two rules of which their place in the file chooses', () => {
    const first = added('test.first', ALWAYS, place('pembrolizumab', 'targeted'));
    const last = added('test.last', is('ecog', 1), place('pembrolizumab', 'radium'));
    expect(competingRules(RULES, axesOf(RULES))).toEqual([]);
    const rules = [...RULES, first, last];
    const found = competingRules(rules, axesOf(rules)).map((pair) => pair.rules);
    expect(found).toEqual([['test.first', 'test.last']]);
  });

  it('a gap between the pathways', () => {
    const rules = without('trial.pathway');
    expect(gapsIn(RULES, axesOf(RULES))).toBe(0n);
    expect(gapsIn(rules, axesOf(rules))).toBeGreaterThan(0n);
  });

  it('a source that does not resolve', () => {
    const rules = changed('scope.applies', {
      source: [{ cite: 'NOBODY-2026', at: '', quote: '' }] as unknown as Rule['source'],
    });
    expect(unsourced(RULES)).toEqual([]);
    expect(unsourced(rules)).toEqual(['rule scope.applies: no citation NOBODY-2026']);
  });
});
