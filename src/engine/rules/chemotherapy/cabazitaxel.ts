import { above, all, any, atLeast, atMost, includes, is, oneOf } from '../../conditions/condition.ts';
import { listed, namedRisks, type Risk } from '../namedRisks.ts';
import { cite, rule, SETTLED, seed } from '../rule.ts';
import { CABAZITAXEL_BILIRUBIN, CABAZITAXEL_COUNT, JEVTANA_CONTRAINDICATIONS } from './labels.ts';

/** The risk groups of the label that are findings here. */
const GCSF_RISKS: readonly Risk[] = [
  { name: 'age of at least 65', when: atLeast('age', 65) },
  { name: 'ECOG 2', when: is('ecog', 2) },
  { name: 'earlier febrile neutropenia', when: is('priorFebrileNeutropenia', true) },
];
const GCSF_RISK = any(...GCSF_RISKS.map(({ when }) => when));
const gcsfFor = (risks: readonly string[]): string =>
  `Cabazitaxel: primary G-CSF, as ${listed(risks)} ${risks.length > 1 ? 'put' : 'puts'} this patient in a risk group of its label; CARD gave it to everyone.`;

/** Cabazitaxel: after docetaxel, once. */
export const cabazitaxelRules = [
  rule({
    id: 'cabazitaxel.after-docetaxel',
    title: 'Cabazitaxel follows docetaxel',
    source: [
      seed('Good Performance Status, 1', 'Cabazitaxel + prednisone (if docetaxel was used before Pluvicto)'),
      cite('LABEL-JEVTANA', '1 Indications', 'mCRPC previously treated with a docetaxel-containing regimen.'),
    ],
    when: is('prior.docetaxel', true),
    effect: {
      kind: 'require',
      options: ['cabazitaxel'],
      otherwise: 'Not before docetaxel: the US label asks for a docetaxel-containing regimen first.',
    },
    say: 'Docetaxel has been given.',
  }),
  rule({
    id: 'cabazitaxel.unused',
    title: 'Cabazitaxel has not been given',
    source: [
      cite(
        'VISION',
        'Baseline',
        '38% of the treated group had already had cabazitaxel, so it must be asked.',
      ),
    ],
    when: is('prior.cabazitaxel', false),
    effect: { kind: 'require', options: ['cabazitaxel'], otherwise: 'Already given before.' },
    say: 'Cabazitaxel has not been given.',
  }),
  rule({
    id: 'cabazitaxel.against-second-arpi',
    title: 'Cabazitaxel was better than a second ARPI',
    source: [cite('CARD', 'Results', 'OS and imaging-based PFS against a second ARPI.')],
    when: is('arpiUsed', true),
    effect: { kind: 'note', options: ['cabazitaxel'], standings: ['recommended', 'provisional', 'on_hold'] },
    say: 'CARD: after docetaxel and an ARPI it prolonged survival against a second ARPI; none of those patients had Lu-PSMA.',
    sayWhere: [
      {
        when: oneOf('histology', 'neuroendocrine', 'mixed'),
        say: `CARD is not taken to speak for neuroendocrine or mixed histology ${SETTLED}.`,
      },
    ],
    figures: ['card.os', 'card.rpfs'],
  }),
  rule({
    id: 'cabazitaxel.before-first-arpi',
    title: 'Against a first ARPI cabazitaxel was not tested',
    source: [
      cite('CARD', 'Eligibility', 'One ARPI had been given and had failed.'),
      cite('TROPIC', 'Results', 'OS against mitoxantrone, before ARPIs.'),
    ],
    when: is('arpiUsed', false),
    effect: { kind: 'note', options: ['cabazitaxel'], standings: ['recommended', 'provisional', 'on_hold'] },
    say: 'TROPIC tested it after docetaxel against mitoxantrone; CARD compared it with a second ARPI, and here an ARPI would be the first, so no trial settles the order.',
    figures: ['tropic.os'],
  }),
  rule({
    id: 'cabazitaxel.neutrophils',
    title: 'Cabazitaxel waits for neutrophils above 1.5',
    source: [JEVTANA_CONTRAINDICATIONS],
    when: CABAZITAXEL_COUNT,
    effect: { kind: 'hold', options: ['cabazitaxel'], whenUnknown: 'check' },
    say: 'On hold: ANC is at most 1.5 ×10⁹/L; recheck, and go on when it is above 1.5.',
  }),
  rule({
    id: 'cabazitaxel.bilirubin',
    title: 'Cabazitaxel waits for bilirubin of at most 3 × ULN',
    source: [JEVTANA_CONTRAINDICATIONS],
    when: CABAZITAXEL_BILIRUBIN,
    effect: { kind: 'hold', options: ['cabazitaxel'], whenUnknown: 'check' },
    say: 'On hold: bilirubin is above 3 × ULN, a label contraindication; recheck after its cause has been treated.',
  }),
  rule({
    id: 'cabazitaxel.alert-neutropenia',
    title: 'Neutropenia and gastrointestinal effects',
    source: [
      seed('Good Performance Status, 1', 'Monitor closely for neutropenia and gastrointestinal effects'),
      cite('LABEL-JEVTANA', 'Boxed warning', 'Neutropenic deaths; severe hypersensitivity.'),
    ],
    when: is('prior.docetaxel', true),
    effect: { kind: 'alert', alert: 'neutropenia', severity: 'caution', beside: ['cabazitaxel'] },
    say: 'Cabazitaxel: neutropenic deaths are a boxed warning. Weekly blood counts in cycle 1; watch for diarrhoea, dehydration and renal failure.',
  }),
  rule({
    id: 'cabazitaxel.alert-gcsf',
    title: 'Primary G-CSF with cabazitaxel',
    source: [
      cite(
        'LABEL-JEVTANA',
        '5 Warnings',
        'Primary G-CSF in high-risk patients: older, poor performance status, earlier febrile neutropenia, extensive radiation, poor nutrition, comorbidity.',
      ),
      cite('CARD', 'Methods', 'Primary G-CSF was given to every patient on cabazitaxel.'),
    ],
    when: is('prior.docetaxel', true),
    effect: {
      kind: 'alert',
      alert: 'gcsf',
      severity: 'caution',
      beside: ['cabazitaxel'],
      unless: GCSF_RISK,
    },
    say: 'Cabazitaxel: primary G-CSF for the label’s risk groups (older age, poor performance status, earlier febrile neutropenia, extensive radiation, poor nutrition, comorbidity); CARD gave it to everyone.',
  }),
  rule({
    id: 'cabazitaxel.alert-gcsf-risk',
    title: 'A patient in a risk group for primary G-CSF',
    source: [
      cite(
        'LABEL-JEVTANA',
        '5 Warnings',
        'Primary G-CSF in high-risk patients, among them older age, poor performance status and earlier febrile neutropenia; more fatal adverse events from 65 years.',
      ),
      cite('CARD', 'Methods', 'Primary G-CSF was given to every patient on cabazitaxel.'),
      cite('CABASTY', 'Results', 'Two schedules, both with G-CSF, compared from 65 years.'),
    ],
    when: GCSF_RISK,
    effect: { kind: 'alert', alert: 'gcsf', severity: 'caution', beside: ['cabazitaxel'] },
    say: gcsfFor(['age of at least 65', 'ECOG 2', 'earlier febrile neutropenia']),
    sayWhere: namedRisks(GCSF_RISKS, gcsfFor),
    figures: ['cabasty.neutropenia'],
    notFormalised: [
      'Extensive radiation, poor nutrition and comorbidity are risk groups too, and no findings of this rule book.',
      'Poor performance status is read as ECOG 2, the poorest at which cabazitaxel is offered.',
    ],
  }),
  rule({
    id: 'cabazitaxel.interactions',
    title: 'CYP3A inhibitors and inducers with cabazitaxel',
    source: [
      cite('LABEL-JEVTANA', '7 Interactions', 'CYP3A interactions.'),
      cite(
        'LABEL-LYNPARZA',
        '7 Interactions',
        'Names clarithromycin and itraconazole as strong or moderate CYP3A inhibitors.',
      ),
      cite('LABEL-XTANDI', '7 Interactions', 'Enzalutamide is a strong CYP3A inducer.'),
    ],
    when: any(
      includes('concomitantDrugs', 'clarithromycin'),
      includes('concomitantDrugs', 'itraconazole'),
      includes('concomitantDrugs', 'enzalutamide'),
    ),
    effect: { kind: 'alert', alert: 'interaction', severity: 'caution', beside: ['cabazitaxel'] },
    say: 'Cabazitaxel: its label warns of CYP3A interactions; clarithromycin and itraconazole inhibit it, enzalutamide induces it. Pharmacist check.',
    notFormalised: [
      'Other inhibitors and inducers, phenytoin among them, are not named in the sources: the pharmacist checks every drug.',
    ],
  }),
  rule({
    id: 'cabazitaxel.alert-hepatic',
    title: 'Mild or moderate hepatic impairment',
    source: [
      cite(
        'LABEL-JEVTANA',
        '2 Dosage',
        'Bilirubin above 1 to 1.5 × ULN or AST above 1.5 × ULN: 20 mg/m². Above 1.5 to 3 × ULN: 15 mg/m².',
      ),
    ],
    when: any(all(above('bilirubinTimesUln', 1), atMost('bilirubinTimesUln', 3)), above('astTimesUln', 1.5)),
    effect: { kind: 'alert', alert: 'hepatic', severity: 'caution', beside: ['cabazitaxel'] },
    say: 'Hepatic impairment: the cabazitaxel label gives 20 mg/m² for bilirubin above 1 to 1.5 × ULN or AST above 1.5 × ULN, and 15 mg/m² for bilirubin above 1.5 to 3 × ULN (a label fact, not a dose advised).',
  }),
] as const;
