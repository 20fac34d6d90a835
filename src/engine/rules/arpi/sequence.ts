import { all, is, oneOf } from '../../conditions/condition.ts';
import { setAside } from '../preferences.ts';
import { cite, rule, SETTLED, seed } from '../rule.ts';

const ARPIS = ['abiraterone', 'enzalutamide'] as const;
const NEUROENDOCRINE = oneOf('histology', 'neuroendocrine', 'mixed');
const CROSS_RESISTANCE = [
  seed(
    'Critical Pitfalls',
    'Avoid sequential androgen receptor pathway inhibitors (e.g., abiraterone after enzalutamide or vice versa) as cross-resistance is common',
  ),
  cite(
    'KHALAF2019',
    'Results',
    'Second-line PSA response 36% for enzalutamide after abiraterone v 4% for abiraterone after enzalutamide.',
  ),
  cite('CARD', 'Results', 'Cabazitaxel prolonged survival against a second ARPI.'),
] as const;

/** Abiraterone and enzalutamide: each only if unused, and after every taxane that applies once another ARPI was used. */
export const arpiSequence = [
  rule({
    id: 'arpi.pathway',
    title: 'Only an unused ARPI is left',
    source: [
      seed('Good Performance Status, 2 and 3', 'Abiraterone + prednisone (if not previously used)'),
      ...CROSS_RESISTANCE,
    ],
    when: is('progression', 'progressed'),
    effect: { kind: 'pathway', pathway: 'arpi_last_resort', ranking: ARPIS },
    say: 'An ARPI not used before is the option that is left.',
    sayWhere: [
      {
        when: setAside('cabazitaxel', 'docetaxel'),
        say: 'With what was declined or ruled out set aside, an ARPI not used before is the option that is left.',
      },
    ],
  }),
  rule({
    id: 'abiraterone.unused',
    title: 'Abiraterone has not been given',
    source: [seed('Good Performance Status, 2', 'Abiraterone + prednisone (if not previously used)')],
    when: is('prior.abiraterone', false),
    effect: {
      kind: 'require',
      options: ['abiraterone'],
      otherwise:
        'Already given before: do not resume it. If it was stopped for toxicity, that is not progression: an MDT decision.',
    },
    say: 'Abiraterone has not been given.',
    notFormalised: [
      'Why an ARPI was stopped is no finding of this rule book: the sentence stands beside it instead.',
    ],
  }),
  rule({
    id: 'enzalutamide.unused',
    title: 'Enzalutamide has not been given',
    source: [seed('Good Performance Status, 3', 'Enzalutamide (if not previously used)')],
    when: is('prior.enzalutamide', false),
    effect: {
      kind: 'require',
      options: ['enzalutamide'],
      otherwise:
        'Already given before: do not resume it. If it was stopped for toxicity, that is not progression: an MDT decision.',
    },
    say: 'Enzalutamide has not been given.',
    notFormalised: [
      'Why an ARPI was stopped is no finding of this rule book: the sentence stands beside it instead.',
    ],
  }),
  rule({
    id: 'arpi.not-in-neuroendocrine',
    title: 'No ARPI for neuroendocrine or mixed histology',
    source: [
      cite(
        'CARBO-CABAZI',
        'Conclusion',
        'Benefit of platinum concentrated in aggressive-variant disease (to be confirmed).',
      ),
    ],
    when: NEUROENDOCRINE,
    effect: { kind: 'exclude', options: ARPIS, whenUnknown: 'ignore' },
    say: `Not for neuroendocrine or mixed histology ${SETTLED}.`,
    notFormalised: ['A settlement of this rule book: the article is silent on transformation.'],
  }),
  rule({
    id: 'arpi.cross-resistance',
    title: 'A second ARPI ranks after every taxane that applies',
    source: CROSS_RESISTANCE,
    when: is('arpiUsed', true),
    effect: { kind: 'lower', options: ARPIS },
    say: 'Another ARPI was used, so cross-resistance is likely; stopped for toxicity is not progression (MDT).',
    figures: ['khalaf.psa2'],
  }),
  rule({
    id: 'enzalutamide.same-class',
    title: 'Enzalutamide after apalutamide or darolutamide is the same class again',
    source: CROSS_RESISTANCE,
    when: is('sameClassArpiUsed', true),
    effect: { kind: 'lower', options: ['enzalutamide'] },
    say: 'Apalutamide and darolutamide are of the same class as enzalutamide.',
    notFormalised: [
      'No trial of enzalutamide after apalutamide or darolutamide is a source of this rule book.',
    ],
  }),
  rule({
    id: 'enzalutamide.after-abiraterone',
    title: 'After abiraterone, enzalutamide is the direction with any activity',
    source: [cite('KHALAF2019', 'Results', 'Second-line PSA response 36% v 4%.')],
    when: is('prior.abiraterone', true),
    effect: { kind: 'note', options: ['enzalutamide'], standings: ['recommended', 'provisional', 'on_hold'] },
    say: 'After abiraterone it is the direction with any activity (PSA response 36% v 4% the other way round).',
    figures: ['khalaf.psa2'],
  }),
  rule({
    id: 'abiraterone.after-enzalutamide',
    title: 'Abiraterone after enzalutamide is weak',
    source: [
      cite('KHALAF2019', 'Results', 'Second-line PSA response 4% for abiraterone after enzalutamide.'),
    ],
    when: is('prior.enzalutamide', true),
    effect: { kind: 'note', options: ['abiraterone'], standings: ['recommended', 'provisional', 'on_hold'] },
    say: 'Weak after enzalutamide (PSA response 4%, against 36% the other way round).',
    figures: ['khalaf.psa2'],
  }),
  rule({
    id: 'arpi.order',
    title: 'Abiraterone before enzalutamide is the article’s order',
    source: [
      seed('Good Performance Status', 'your treatment options in order of preference are'),
      cite('KHALAF2019', 'Results', 'No support for abiraterone after enzalutamide; some for the reverse.'),
    ],
    when: all(is('prior.abiraterone', false), is('prior.enzalutamide', false)),
    effect: { kind: 'note', options: ARPIS, standings: ['recommended', 'provisional', 'on_hold'] },
    say: 'Abiraterone before enzalutamide is the article’s order, not evidence.',
  }),
  rule({
    id: 'arpi.alert-cross-resistance',
    title: 'Cross-resistance between ARPIs',
    source: [
      ...CROSS_RESISTANCE,
      cite('LABEL-PLUVICTO', '1 Indications', 'PSMA-positive mCRPC after an ARPI.'),
      cite('VISION', 'Eligibility', 'Everyone had had an ARPI and a taxane.'),
      cite('PSMAFORE', 'Eligibility', 'Everyone had had one ARPI and no taxane.'),
    ],
    when: is('arpiUsed', true),
    effect: {
      kind: 'alert',
      alert: 'arpi_cross_resistance',
      severity: 'caution',
      beside: ARPIS,
      ifUnknown:
        'If any other ARPI (abiraterone, enzalutamide, apalutamide, darolutamide) was used in any setting, as Pluvicto’s label asks, cross-resistance is likely and the ARPI ranks after every taxane that applies.',
    },
    say: 'Another ARPI was used before: cross-resistance is common, and its figures from ARPI-naive trials do not apply. If that one was stopped for toxicity, that is not progression: say so at the MDT.',
    figures: ['khalaf.psa2'],
  }),
  rule({
    id: 'arpi.alert-none-recorded',
    title: 'No ARPI on record: the history is rechecked',
    source: [
      cite('LABEL-PLUVICTO', '1 Indications', 'PSMA-positive mCRPC after an ARPI.'),
      cite('VISION', 'Eligibility', 'Everyone had had an ARPI and a taxane.'),
      cite('PSMAFORE', 'Eligibility', 'Everyone had had one ARPI and no taxane.'),
    ],
    when: is('arpiUsed', false),
    effect: {
      kind: 'alert',
      alert: 'arpi_cross_resistance',
      severity: 'caution',
      except: ['urgent', 'palliative'],
    },
    say: 'No ARPI is recorded (abiraterone, enzalutamide, apalutamide, darolutamide), though Pluvicto’s US label asks for one before it: recheck the history in every setting.',
  }),
  rule({
    id: 'enzalutamide.alert-same-class',
    title: 'Same class again',
    source: CROSS_RESISTANCE,
    when: is('sameClassArpiUsed', true),
    effect: { kind: 'alert', alert: 'arpi_cross_resistance', severity: 'caution', beside: ['enzalutamide'] },
    say: 'Enzalutamide after apalutamide or darolutamide is the same class again.',
  }),
] as const;
