import { all, any, atLeast, atMost, is, not } from '../conditions/condition.ts';
import { cite, rule, seed } from './rule.ts';

const KEYTRUDA = cite(
  'LABEL-KEYTRUDA',
  '1 Indications',
  'MSI-H/dMMR solid tumours progressed after prior treatment without satisfactory alternatives; TMB-H of at least 10 mut/Mb by accelerated approval.',
);

/** Pembrolizumab: MSI-H/dMMR; TMB alone only where nothing else ranks. */
export const immunotherapyRules = [
  rule({
    id: 'pembrolizumab.msi',
    title: 'Pembrolizumab needs MSI-H/dMMR',
    source: [
      seed(
        'Essential Molecular Testing',
        'MSI/MMR testing to identify patients who may benefit from immunotherapy',
      ),
      KEYTRUDA,
      cite('KEYNOTE-199', 'Results', 'Response of 3–5% in unselected patients.'),
    ],
    when: is('msi', 'msi_high_or_dmmr'),
    effect: {
      kind: 'require',
      options: ['pembrolizumab'],
      otherwise: 'Not MSI-H/dMMR: unselected pembrolizumab is not an option.',
    },
    say: 'MSI-H/dMMR.',
    sayWhere: [
      {
        when: all(
          atLeast('tmb', 10),
          is('progression', 'progressed'),
          atMost('ecog', 2),
          is('prior.pembrolizumab', false),
        ),
        say: 'TMB-H alone: not while another drug ranks.',
      },
    ],
    figures: ['kn199.orr'],
  }),
  rule({
    id: 'pembrolizumab.unused',
    title: 'No PD-1/PD-L1 inhibitor before',
    source: [KEYTRUDA],
    when: is('prior.pembrolizumab', false),
    effect: { kind: 'require', options: ['pembrolizumab'], otherwise: 'Already given before.' },
    say: 'No PD-1/PD-L1 inhibitor has been given.',
  }),
  rule({
    id: 'pembrolizumab.tmb-alone',
    title: 'TMB-H alone is a last resort, after a trial',
    source: [KEYTRUDA, cite('MSKCC_TMB', 'Results', 'No RECIST response in TMB-H/MSS prostate cancer.')],
    when: all(atLeast('tmb', 10), not(is('msi', 'msi_high_or_dmmr'))),
    effect: { kind: 'lastResort', option: 'pembrolizumab', waives: 'pembrolizumab.msi', needs: ['tmb'] },
    say: 'TMB of at least 10 mut/Mb alone: accelerated approval, and no RECIST responses in TMB-H/MSS prostate cancer; only after a trial has been considered, with the TMB confirmed.',
    figures: ['mskcc.tmb'],
  }),
  rule({
    id: 'pembrolizumab.alert-immune',
    title: 'Immune-mediated effects',
    source: [
      cite('LABEL-KEYTRUDA', '5 Warnings', 'Immune-mediated adverse reactions; caution with transplants.'),
    ],
    when: any(is('msi', 'msi_high_or_dmmr'), atLeast('tmb', 10)),
    effect: { kind: 'alert', alert: 'immune_caution', severity: 'caution', beside: ['pembrolizumab'] },
    say: 'Pembrolizumab: immune-mediated adverse reactions; ask about autoimmune disease and transplant.',
  }),
  rule({
    id: 'pembrolizumab.alert-autoimmune',
    title: 'Autoimmune disease and pembrolizumab',
    source: [cite('LABEL-KEYTRUDA', '5 Warnings', 'Immune-mediated adverse reactions.')],
    when: is('autoimmuneDisease', true),
    effect: { kind: 'alert', alert: 'immune_caution', severity: 'caution', beside: ['pembrolizumab'] },
    say: 'Autoimmune disease: a caution for pembrolizumab, whose label warns of immune-mediated adverse reactions; weigh it with the specialist.',
  }),
  rule({
    id: 'pembrolizumab.alert-transplant',
    title: 'Transplant and pembrolizumab',
    source: [cite('LABEL-KEYTRUDA', '5 Warnings', 'Transplant caution.')],
    when: is('transplant', true),
    effect: { kind: 'alert', alert: 'immune_caution', severity: 'caution', beside: ['pembrolizumab'] },
    say: 'Transplant: the pembrolizumab label advises caution; weigh it with the transplant team.',
  }),
  rule({
    id: 'pembrolizumab.first-with-brca',
    title: 'MSI-H and a BRCA or PALB2 alteration together: no order',
    source: [
      seed(
        'Essential Molecular Testing',
        'These targeted therapies should be prioritized if mutations are present',
      ),
    ],
    when: all(is('msi', 'msi_high_or_dmmr'), any(is('hrrBrca', true), is('hrrPalb2', true))),
    effect: {
      kind: 'note',
      options: ['pembrolizumab', 'olaparib', 'rucaparib'],
      standings: ['recommended', 'provisional', 'on_hold'],
    },
    say: 'MSI-H/dMMR and an HRR alteration together: no order between the two is asserted.',
  }),
] as const;
