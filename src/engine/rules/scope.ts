import { above, all, any, atLeast, below, includes, is, not } from '../conditions/condition.ts';
import { DRUG_OPTIONS } from '../vocabulary.ts';
import { cite, rule, SETTLED } from './rule.ts';

const RED_FLAG_SOURCES = [
  cite(
    'NICE-NG234',
    'Spinal metastases and metastatic spinal cord compression',
    'Suspected cord compression is an emergency pathway with MRI of the whole spine.',
  ),
  cite(
    'MSCC',
    'Local pathways',
    'Suspected cord compression: the co-ordinator at once, immobilisation, MRI of the whole spine within 24 hours.',
  ),
  cite('NEUTROPENIC-SEPSIS', 'Local policy', 'Fever with neutropenia is treated as sepsis without delay.'),
] as const;

/** Numbers that are an emergency by themselves: mmol/L and ×10⁹/L. */
export const URGENT_CALCIUM = 3;
export const URGENT_PLATELETS = 25;
const EMERGENCY = any(
  is('redFlag', true),
  atLeast('correctedCalcium', URGENT_CALCIUM),
  below('platelets', URGENT_PLATELETS),
);

const CORD = includes('redFlags', 'cord_compression');
const FEVER = any(includes('redFlags', 'febrile_neutropenia'), includes('redFlags', 'sepsis'));
const SAME_DAY =
  'Possible oncological emergency. Same-day assessment by the local emergency route; do not wait for this assessment.';
const CORD_ROUTE =
  'Suspected cord compression: the cord compression co-ordinator at once, immobilise, MRI of the whole spine within 24 hours.';
const FEVER_ROUTE = 'Fever with low or unknown neutrophils is treated as sepsis without delay.';

/** What pre-empts everything, and whether the rule book speaks to this case at all. */
export const scopeRules = [
  rule({
    id: 'scope.red-flag',
    title: 'An emergency comes before any treatment choice',
    source: RED_FLAG_SOURCES,
    when: EMERGENCY,
    effect: { kind: 'pathway', pathway: 'urgent' },
    say: 'Emergency first: use the same-day local emergency route now. No next treatment is ranked until it has been dealt with.',
    notFormalised: [
      'The article names no emergencies. Corrected calcium of at least 3.0 mmol/L counts by number alone.',
      'The limit for platelets (below 25 ×10⁹/L, CTCAE grade 4) is this rule book’s choice, to be confirmed by the reviewer: its sources name a count of 12 as an emergency and give no limit.',
      'Fever or feeling unwell with an unknown neutrophil count is taken as suspected febrile neutropenia.',
      'The conversation also opens the emergency route, without a finding, on collapse, chest pain, new confusion and the like, and on systolic pressure below 90 mmHg, oxygen saturation below 90%, a Glasgow coma score below 14 or creatinine of at least 354 µmol/L (4 mg/dL). No source here gives these limits: they are this rule book’s choice, to be confirmed by the reviewer.',
    ],
  }),
  rule({
    id: 'scope.six-infusions',
    title: 'The rule book speaks to patients who completed six infusions',
    source: [
      { cite: 'SEED', at: 'Opening', quote: 'After completing 6 infusions of Pluvicto' },
      cite(
        'LABEL-PLUVICTO',
        'Dosage',
        'Every 6 weeks for up to 6 doses, or until progression or unacceptable toxicity.',
      ),
    ],
    when: not(is('infusions', 6)),
    effect: { kind: 'pathway', pathway: 'out_of_scope' },
    say: 'Outside the scope of this rule book, which is written for patients who have completed six infusions of Pluvicto (the US label gives up to six). No drug is ranked. What holds all the same: ADT goes on, molecular testing is due where it has no result, and a clinical trial is worth asking about.',
    sayWhere: [
      {
        when: all(not(is('msiTesting', 'not_resulted')), not(is('hrrTesting', 'not_resulted'))),
        say: 'Outside the scope of this rule book, which is written for patients who have completed six infusions of Pluvicto (the US label gives up to six). No drug is ranked. What holds all the same: ADT goes on, and a clinical trial is worth asking about.',
      },
    ],
  }),
  rule({
    id: 'scope.applies',
    title: 'Six infusions completed',
    source: [{ cite: 'SEED', at: 'Opening', quote: 'After completing 6 infusions of Pluvicto' }],
    when: is('infusions', 6),
    effect: {
      kind: 'require',
      options: DRUG_OPTIONS,
      otherwise: 'Not assessed: the rules are written for six completed infusions.',
    },
    say: 'Six infusions completed.',
  }),
  rule({
    id: 'scope.alert-red-flag',
    title: 'Name the emergency',
    source: RED_FLAG_SOURCES,
    when: is('redFlag', true),
    effect: { kind: 'alert', alert: 'red_flag', severity: 'urgent' },
    say: SAME_DAY,
    sayWhere: [
      { when: all(CORD, FEVER), say: `${SAME_DAY} ${CORD_ROUTE} ${FEVER_ROUTE}` },
      { when: CORD, say: `${SAME_DAY} ${CORD_ROUTE}` },
      { when: FEVER, say: `${SAME_DAY} ${FEVER_ROUTE}` },
    ],
    notFormalised: [
      'MRI within 24 hours was seen in secondary text; NICE NG234 itself is to be confirmed.',
      'No number of neutrophils is asked for: one local policy gives at most 0.5 ×10⁹/L with a temperature above 38 °C, which must not delay anyone.',
    ],
  }),
  rule({
    id: 'scope.alert-calcium',
    title: 'A calcium that is an emergency by number alone',
    source: RED_FLAG_SOURCES,
    when: atLeast('correctedCalcium', URGENT_CALCIUM),
    effect: { kind: 'alert', alert: 'red_flag', severity: 'urgent' },
    say: 'Corrected calcium of at least 3.0 mmol/L: hypercalcaemia, an emergency by number alone. Same-day assessment by the local emergency route; do not wait for this assessment.',
  }),
  rule({
    id: 'scope.alert-platelets',
    title: 'Platelets that are an emergency by number alone',
    source: RED_FLAG_SOURCES,
    when: below('platelets', URGENT_PLATELETS),
    effect: { kind: 'alert', alert: 'red_flag', severity: 'urgent' },
    say: `Platelets below 25 ×10⁹/L: an emergency by number alone, with or without bleeding ${SETTLED}. Same-day assessment by the local emergency route; do not wait for this assessment.`,
    notFormalised: ['The limit is this rule book’s choice, to be confirmed by the reviewer.'],
  }),
  rule({
    id: 'scope.alert-fewer',
    title: 'Fewer than six infusions',
    source: [cite('LABEL-PLUVICTO', 'Dosage', 'Up to 6 doses.')],
    when: below('infusions', 6),
    effect: { kind: 'alert', alert: 'scope_not_six', severity: 'caution', except: ['urgent'] },
    say: 'Fewer than six infusions: whether the course goes on is the treating team’s decision; where it was stopped, the next line is one for the MDT.',
  }),
  rule({
    id: 'scope.alert-more',
    title: 'More than six infusions',
    source: [cite('LABEL-PLUVICTO', 'Dosage', 'Up to 6 doses.')],
    when: above('infusions', 6),
    effect: { kind: 'alert', alert: 'scope_not_six', severity: 'caution', except: ['urgent'] },
    say: 'More than six infusions: outside the US label.',
  }),
] as const;
