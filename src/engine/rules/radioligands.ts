import { ALWAYS, atLeast, below } from '../conditions/condition.ts';
import { cite, rule, seed } from './rule.ts';

const RETREATMENT_SOURCES = [
  seed('Critical Pitfalls', 'Do not repeat Pluvicto immediately'),
  cite('LABEL-PLUVICTO', 'Dosage', 'Up to 6 doses: anything more is off label.'),
  cite('LU_RECHALLENGE_META', 'Results', '11 retrospective studies, 307 selected patients.'),
  cite('LU_EXTENDED_SEIFERT', 'Design', 'Retrospective, patients selected for more than six cycles.'),
  cite(
    'LU_RECHALLENGE_GAFITA',
    'Results',
    'Lower efficacy and more toxicity than the first course, by its authors.',
  ),
] as const;
const ACTINIUM_SOURCES = [
  seed('Emerging Options', 'not yet guideline-recommended or FDA-approved'),
  cite('WARMTH-ACT', 'Design', 'Retrospective.'),
  cite('ACTION-225', 'Design', 'Phase 1.'),
  cite('PSMACTION', 'Eligibility', 'A randomised trial after Lu-PSMA is recruiting.'),
] as const;

/** Lu-PSMA again, and actinium: never ranked. */
export const radioligandRules = [
  rule({
    id: 'retreatment.not-outside-trial',
    title: 'Lu-PSMA is not repeated outside a trial or an MDT decision',
    source: RETREATMENT_SOURCES,
    when: ALWAYS,
    effect: { kind: 'exclude', options: ['lu_psma_retreatment'], whenUnknown: 'ignore' },
    say: 'Not outside a trial or an off-label MDT decision: the label gives up to six doses and no randomised evidence supports more; retrospective series of selected responders exist. If it is considered all the same: an earlier response, an interval without treatment, PSMA-positive disease without FDG discordance, adequate blood counts and kidneys, an MDT, off label.',
    sayWhere: [
      {
        when: below('infusions', 6),
        say: 'Finishing the labelled course (up to six) is the treating team’s decision and not judged here; beyond six is off label.',
      },
    ],
    figures: ['relu.psa50', 'gafita.psa50'],
    notFormalised: ['How long the interval and how deep the response: the series give no limit.'],
  }),
  rule({
    id: 'retreatment.alert',
    title: 'Re-treatment with Lu-PSMA is not supported',
    source: RETREATMENT_SOURCES,
    when: atLeast('infusions', 6),
    effect: {
      kind: 'alert',
      alert: 'retreatment_not_supported',
      severity: 'caution',
      except: ['urgent'],
      ifUnknown: 'Do not repeat Pluvicto outside a trial or an off-label MDT decision.',
    },
    say: 'Do not repeat Pluvicto outside a trial or an off-label MDT decision.',
  }),
  rule({
    id: 'actinium.trial-only',
    title: 'Actinium-225 PSMA is for trials',
    source: ACTINIUM_SOURCES,
    when: ALWAYS,
    effect: { kind: 'exclude', options: ['actinium_225_psma'], whenUnknown: 'ignore' },
    say: 'Investigational: not approved or recommended by guidelines in the sources of this rule book; only within a trial.',
    figures: ['warmth.os', 'action.psa50'],
  }),
  rule({
    id: 'actinium.alert',
    title: 'Actinium-225 PSMA is investigational',
    source: ACTINIUM_SOURCES,
    when: ALWAYS,
    effect: {
      kind: 'alert',
      alert: 'actinium_investigational',
      severity: 'info',
      except: ['urgent', 'palliative'],
    },
    say: 'Actinium-225 PSMA is investigational; PSMAcTION (NCT06780670) asks for an ARPI, a taxane and Lu-PSMA before it, at ECOG 0–2. Check its approval status before relying on this.',
  }),
] as const;
