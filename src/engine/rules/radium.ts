import { ALWAYS, below, includes, is } from '../conditions/condition.ts';
import { cite, rule } from './rule.ts';

const XOFIGO_INDICATION = cite(
  'LABEL-XOFIGO',
  '1 Indications',
  'CRPC with symptomatic bone metastases and no known visceral metastatic disease.',
);
const XOFIGO_COUNTS = cite(
  'LABEL-XOFIGO',
  '2 Dosage',
  'Before the first dose: ANC at least 1.5, platelets at least 100 ×10⁹/L, haemoglobin at least 10 g/dL.',
);

/** Radium-223: below the article's own options, and untested after Lu-PSMA. */
export const radiumRules = [
  rule({
    id: 'radium.bone-metastases',
    title: 'Radium-223 needs bone metastases',
    source: [
      XOFIGO_INDICATION,
      cite('ALSYMPCA', 'Eligibility', 'Symptomatic, at least 2 bone metastases, no visceral metastases.'),
    ],
    when: is('boneMetastases', true),
    effect: { kind: 'require', options: ['radium223'], otherwise: 'No bone metastases.' },
    say: 'Bone metastases.',
    notFormalised: ['The trial asked for at least 2; how many there are is no finding of this rule book.'],
  }),
  rule({
    id: 'radium.symptomatic',
    title: 'Radium-223 needs symptoms from bone',
    source: [XOFIGO_INDICATION, cite('EMA-XOFIGO', 'Referral', 'Not in asymptomatic bone metastases.')],
    when: is('opioidBonePain', true),
    effect: {
      kind: 'require',
      options: ['radium223'],
      otherwise: 'Bone metastases are not recorded as symptomatic.',
    },
    say: 'Bone pain needs regular opioids.',
    notFormalised: [
      '"Symptomatic" is read as bone pain needing regular opioids, the article’s own measure of symptom burden; the treating team may judge lesser pain symptomatic.',
    ],
  }),
  rule({
    id: 'radium.no-visceral',
    title: 'Radium-223 is for disease without visceral metastases',
    source: [XOFIGO_INDICATION],
    when: is('visceralMetastases', false),
    effect: { kind: 'require', options: ['radium223'], otherwise: 'Visceral metastases exclude it.' },
    say: 'No visceral metastases.',
  }),
  rule({
    id: 'radium.unused',
    title: 'Radium-223 is given once',
    source: [cite('LABEL-XOFIGO', '2 Dosage', 'Six injections.')],
    when: is('prior.radium223', false),
    effect: { kind: 'require', options: ['radium223'], otherwise: 'Already given before.' },
    say: 'Radium-223 has not been given.',
  }),
  rule({
    id: 'radium.not-with-abiraterone',
    title: 'Radium-223 is not given with abiraterone',
    source: [
      cite('ERA-223', 'Results', 'More fractures and deaths with the combination.'),
      cite('LABEL-XOFIGO', '5 Warnings', 'Not with abiraterone and prednisone outside trials.'),
    ],
    when: includes('concomitantDrugs', 'abiraterone'),
    effect: { kind: 'exclude', options: ['radium223'], whenUnknown: 'ignore' },
    say: 'Not while abiraterone is being taken: more fractures and deaths.',
  }),
  rule({
    id: 'radium.neutrophils',
    title: 'Radium-223 is gated by neutrophils',
    source: [XOFIGO_COUNTS],
    when: below('anc', 1.5),
    effect: { kind: 'hold', options: ['radium223'], whenUnknown: 'provisional' },
    say: 'On hold: ANC is below 1.5 ×10⁹/L; recheck.',
  }),
  rule({
    id: 'radium.platelets',
    title: 'Radium-223 is gated by platelets',
    source: [XOFIGO_COUNTS],
    when: below('platelets', 100),
    effect: { kind: 'hold', options: ['radium223'], whenUnknown: 'provisional' },
    say: 'On hold: platelets are below 100 ×10⁹/L; recheck.',
  }),
  rule({
    id: 'radium.haemoglobin',
    title: 'Radium-223 is gated by haemoglobin',
    source: [XOFIGO_COUNTS],
    when: below('haemoglobin', 10),
    effect: { kind: 'hold', options: ['radium223'], whenUnknown: 'provisional' },
    say: 'On hold: haemoglobin is below 10 g/dL; recheck.',
  }),
  rule({
    id: 'radium.alert-fracture',
    title: 'Fractures with radium-223',
    source: [
      cite('ERA-223', 'Results', 'More fractures and deaths with abiraterone.'),
      cite('LABEL-XOFIGO', '5 Warnings', 'Not with abiraterone and prednisone outside trials.'),
    ],
    when: is('boneMetastases', true),
    effect: { kind: 'alert', alert: 'fracture', severity: 'caution', beside: ['radium223'] },
    say: 'Radium-223: never together with abiraterone and prednisone (fractures and deaths); a bone-protective agent first.',
  }),
  rule({
    id: 'radium.alert-marrow',
    title: 'Marrow before radium-223 after Lu-PSMA',
    source: [
      XOFIGO_COUNTS,
      cite('LU_HEMATOX', 'Results', 'Grade 3 or worse haematological events in 9.3% after Lu-PSMA.'),
    ],
    when: ALWAYS,
    effect: { kind: 'alert', alert: 'marrow_reserve', severity: 'caution', beside: ['radium223'] },
    say: 'Radium-223 is untested after Lu-PSMA, and marrow reserve may be low: its label asks for recovered blood counts before the first dose.',
  }),
  rule({
    id: 'radium.alert-renal',
    title: 'Poor kidney function and radium-223',
    source: [
      cite('LABEL-XOFIGO', '8 Renal impairment', 'Creatinine clearance below 30 mL/min: not studied.'),
    ],
    when: below('creatinineClearance', 30),
    effect: {
      kind: 'alert',
      alert: 'renal_dose',
      severity: 'caution',
      beside: ['radium223'],
      whenUnknown: 'check',
    },
    say: 'Creatinine clearance below 30 mL/min: radium-223 was not studied.',
  }),
] as const;
