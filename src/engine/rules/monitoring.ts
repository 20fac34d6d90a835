import { ALWAYS, any, is, oneOf } from '../conditions/condition.ts';
import { cite, numbered, rule, seed } from './rule.ts';

/** What is watched, and how often. */
export const monitoringRules = [
  rule({
    id: 'monitoring.psa',
    title: 'PSA',
    source: [
      seed('Monitoring', 'Regular PSA monitoring every 4-8 weeks'),
      cite('PCWG3', 'Schedule', 'Trials measure PSA each cycle, every 3–4 weeks (to be confirmed).'),
    ],
    when: ALWAYS,
    effect: { kind: 'monitor', except: ['urgent', 'palliative'] },
    say: 'PSA every 4–8 weeks (the article’s schedule; trials measure it every 3–4 weeks, to be confirmed).',
  }),
  rule({
    id: 'monitoring.imaging',
    title: 'Imaging on treatment',
    source: [
      seed('Monitoring', 'Imaging studies every 8-12 weeks or as clinically indicated'),
      cite('PCWG3', 'Schedule', 'Every 8–9 weeks to week 24, then every 12 weeks (to be confirmed).'),
    ],
    when: ALWAYS,
    effect: { kind: 'monitor', except: ['urgent', 'palliative', 'surveillance'] },
    say: 'CT and bone scan every 8–12 weeks on treatment, or when clinically indicated.',
  }),
  rule({
    id: 'monitoring.imaging-quiet',
    title: 'Imaging off treatment',
    source: [
      seed('Monitoring', 'Imaging studies every 8-12 weeks or as clinically indicated'),
      numbered('AUA-2026', 'Statement 26'),
    ],
    when: is('progression', 'none'),
    effect: { kind: 'monitor', except: ['urgent', 'palliative', 'out_of_scope', 'adt_first'] },
    say: 'Imaging: the article gives every 8–12 weeks or as clinically indicated; off treatment and quiet, AUA/SUO statement 26 asks for less. The interval is contested: agree it at the MDT.',
  }),
  rule({
    id: 'monitoring.testosterone',
    title: 'Testosterone',
    source: [
      seed('Monitoring', 'Testosterone levels periodically to ensure castrate levels maintained'),
      cite('CASTRATE_T', 'Definition', 'Below 50 ng/dL or 1.7 nmol/L.'),
    ],
    when: ALWAYS,
    effect: { kind: 'monitor', except: ['urgent', 'palliative'] },
    say: 'Testosterone periodically: below 50 ng/dL or 1.7 nmol/L.',
  }),
  rule({
    id: 'monitoring.blood-and-kidney',
    title: 'Blood count and creatinine after Lu-PSMA',
    source: [
      cite('LABEL-PLUVICTO', '5 Warnings', 'Myelosuppression and renal toxicity.'),
      cite('LU-RENAL-12M', 'Results', 'eGFR fell within 12 months in a retrospective series.'),
      cite('TMN-AFTER-LU', 'Results', 'Therapy-related myeloid neoplasm in 5 of 381 (1.3%) after Lu-PSMA.'),
    ],
    when: ALWAYS,
    effect: { kind: 'monitor', except: ['urgent', 'palliative'] },
    say: 'Blood count and creatinine: late marrow and kidney effects of Lu-PSMA. A cytopenia that persists goes to haematology.',
    figures: ['lu.renal', 'tmn.after-lu'],
  }),
  rule({
    id: 'monitoring.criteria',
    title: 'What will count as progression',
    source: [
      cite(
        'PCWG3',
        'Progression',
        'PSA rise of at least 25% and at least 2 ng/mL over nadir, confirmed at least 3 weeks later; bone 2+2, confirmed at least 6 weeks later; RECIST 1.1; no longer clinically benefiting is the trigger.',
      ),
    ],
    when: oneOf('progression', 'none', 'unconfirmed'),
    effect: { kind: 'monitor', except: ['urgent', 'palliative', 'out_of_scope'] },
    say: 'Call progression when PSA has risen by at least 25% and at least 2 ng/mL over its nadir, confirmed at least 3 weeks later; on bone scan by 2 new lesions, confirmed by 2 more at least 6 weeks later; on CT by RECIST 1.1; or by clinical decline.',
  }),
  rule({
    id: 'monitoring.adverse-events',
    title: 'Adverse events of the treatment chosen',
    source: [seed('Monitoring', 'Treatment-specific adverse events based on chosen therapy')],
    when: is('progression', 'progressed'),
    effect: { kind: 'monitor', except: ['urgent', 'palliative', 'out_of_scope'] },
    say: 'Adverse events of the drug that is chosen: what its label asks to be watched stands beside it.',
  }),
  rule({
    id: 'monitoring.symptoms',
    title: 'Symptoms and goals',
    source: [
      seed(
        'Poor Performance Status',
        'Transition to palliative care with emphasis on quality of life and symptom management',
      ),
      cite('ASCO-PALLIATIVE-2024', 'Recommendations', 'Specialist palliative care.'),
    ],
    when: any(is('ecog', 3), is('ecog', 4)),
    effect: { kind: 'monitor', except: ['urgent'] },
    say: 'Symptoms, quality of life and goals of care, reviewed with palliative care.',
  }),
] as const;
