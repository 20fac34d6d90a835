import { atLeast, below, is } from '../../conditions/condition.ts';
import { cite, numbered, rule, SETTLED, seed } from '../rule.ts';
import { DOCETAXEL_CONTRAINDICATIONS, JEVTANA_CONTRAINDICATIONS, TAXANES } from './labels.ts';

/** What holds for every taxane. */
export const taxaneRules = [
  rule({
    id: 'chemotherapy.pathway',
    title: 'Chemotherapy next',
    source: [
      seed('Good Performance Status, 1', 'Cabazitaxel + prednisone (if docetaxel was used before Pluvicto)'),
      cite('CARD', 'Results', 'Cabazitaxel rather than a second ARPI.'),
      numbered('AUA-2026', 'Statements 28, 32, 33'),
    ],
    when: is('progression', 'progressed'),
    effect: { kind: 'pathway', pathway: 'chemotherapy', ranking: ['cabazitaxel', 'docetaxel'] },
    say: 'Chemotherapy next.',
  }),
  rule({
    id: 'taxane.hypersensitivity',
    title: 'Severe taxane or polysorbate 80 hypersensitivity excludes taxanes',
    source: [JEVTANA_CONTRAINDICATIONS, DOCETAXEL_CONTRAINDICATIONS],
    when: is('taxaneHypersensitivity', true),
    effect: { kind: 'exclude', options: TAXANES, whenUnknown: 'check' },
    say: 'Contraindicated: severe hypersensitivity to a taxane or to polysorbate 80.',
  }),
  rule({
    id: 'cabazitaxel.alert-marrow-haemoglobin',
    title: 'Low haemoglobin after Lu-PSMA',
    source: [
      cite('LABEL-JEVTANA', '5 Warnings', 'Caution with haemoglobin below 10 g/dL.'),
      cite('CABAZI_AFTER_LU', 'Results', 'Thrombocytopenia of at least grade 3 in 9 of 28 after Lu-PSMA.'),
    ],
    when: below('haemoglobin', 10),
    effect: {
      kind: 'alert',
      alert: 'marrow_reserve',
      severity: 'caution',
      beside: TAXANES,
      whenUnknown: 'check',
    },
    say: 'Haemoglobin is below 10 g/dL after Lu-PSMA: marrow reserve may be low; settle its cause and act on the value by local policy before a first dose.',
    notFormalised: [
      'The label cautions below 10 g/dL and no source gives a value at which a taxane waits: the reviewer is asked whether there is one, and at what haemoglobin the same day counts.',
    ],
    figures: ['cabazi-after-lu.thrombocytopenia'],
  }),
  rule({
    id: 'cabazitaxel.alert-marrow-platelets',
    title: 'Low platelets after Lu-PSMA',
    source: [
      cite('CABAZI_AFTER_LU', 'Results', 'Thrombocytopenia of at least grade 3 in 9 of 28 after Lu-PSMA.'),
      cite('LU_HEMATOX', 'Results', 'Grade 3 or worse haematological events in 9.3%.'),
    ],
    when: below('platelets', 100),
    effect: {
      kind: 'alert',
      alert: 'marrow_reserve',
      severity: 'caution',
      beside: TAXANES,
      whenUnknown: 'check',
    },
    say: 'Platelets are below 100 ×10⁹/L after Lu-PSMA: marrow reserve may be low.',
    figures: ['cabazi-after-lu.thrombocytopenia'],
  }),
  rule({
    id: 'taxane.alert-child-pugh',
    title: 'Child-Pugh C before a taxane',
    source: [JEVTANA_CONTRAINDICATIONS, DOCETAXEL_CONTRAINDICATIONS],
    when: is('childPugh', 'C'),
    effect: { kind: 'alert', alert: 'hepatic', severity: 'caution', beside: TAXANES },
    say: 'Child-Pugh C: severe hepatic impairment is a cabazitaxel contraindication, which its label measures as bilirubin above 3 × ULN: establish it before any taxane.',
  }),
  rule({
    id: 'taxane.alert-neuropathy',
    title: 'Neuropathy before cabazitaxel',
    source: [
      cite('LABEL-JEVTANA', '2 Dosage', 'Neuropathy grade 2: delay; grade 3 or above: stop.'),
      cite('TROPIC', 'Eligibility', 'Neuropathy of grade 2 or more was excluded (to be confirmed).'),
    ],
    when: atLeast('neuropathyGrade', 2),
    effect: { kind: 'alert', alert: 'neuropathy', severity: 'caution', beside: ['cabazitaxel'] },
    say: 'Neuropathy of grade 2 or more: the cabazitaxel label delays at grade 2 and stops at grade 3 or above, and its trial took nobody with it (to be confirmed).',
  }),
  rule({
    id: 'taxane.alert-febrile-neutropenia',
    title: 'Earlier febrile neutropenia before docetaxel',
    source: [
      cite('LABEL-JEVTANA', '5 Warnings', 'Earlier febrile neutropenia is a reason for primary G-CSF.'),
      DOCETAXEL_CONTRAINDICATIONS,
    ],
    when: is('priorFebrileNeutropenia', true),
    effect: {
      kind: 'alert',
      alert: 'gcsf',
      severity: 'caution',
      beside: ['docetaxel', 'docetaxel_rechallenge'],
    },
    say: `Earlier febrile neutropenia: weigh primary G-CSF with docetaxel, as cabazitaxel’s label asks for it ${SETTLED}.`,
    notFormalised: ['A settlement of this rule book: docetaxel’s own text on G-CSF is not in the sources.'],
  }),
] as const;
