import { above, all, any, atLeast, below, includes, is, oneOf } from '../../conditions/condition.ts';
import { cite, rule } from '../rule.ts';

/** Liver, heart, potassium and interactions of abiraterone. */
export const abirateroneRules = [
  rule({
    id: 'abiraterone.child-pugh',
    title: 'Child-Pugh C excludes abiraterone',
    source: [cite('LABEL-ZYTIGA', '5 Warnings, 8 Hepatic impairment', 'Do not use in Child-Pugh C.')],
    when: is('childPugh', 'C'),
    effect: { kind: 'exclude', options: ['abiraterone'], whenUnknown: 'check' },
    say: 'Contraindicated: Child-Pugh class C.',
  }),
  rule({
    id: 'abiraterone.potassium',
    title: 'A low potassium is corrected before abiraterone',
    source: [
      cite(
        'LABEL-ZYTIGA',
        '5 Warnings',
        'Control hypertension and correct hypokalaemia before and during treatment.',
      ),
    ],
    when: below('potassium', 3.5),
    effect: { kind: 'hold', options: ['abiraterone'], whenUnknown: 'check' },
    say: 'On hold: potassium is below 3.5 mmol/L; correct it first.',
    notFormalised: [
      'The label gives no number; 3.5 mmol/L is the usual lower limit of normal.',
      'Blood pressure is no finding of this rule book; the option says that it is put right first.',
    ],
  }),
  rule({
    id: 'abiraterone.potassium-given',
    title: 'A potassium that is not low is judged by the laboratory',
    source: [cite('LABEL-ZYTIGA', '5 Warnings', 'Correct hypokalaemia before and during treatment.')],
    when: atLeast('potassium', 3.5),
    effect: { kind: 'note', options: ['abiraterone'], standings: ['recommended', 'provisional', 'on_hold'] },
    say: 'Potassium is not low; one above the laboratory’s range is acted on first, by local policy.',
    notFormalised: [
      'No source gives an upper limit: the reviewer is asked for the potassium at which a drug waits and the same day counts.',
    ],
  }),
  rule({
    id: 'abiraterone.liver-tests',
    title: 'Abiraterone waits where its label holds or stops it for liver tests',
    source: [
      cite(
        'LABEL-ZYTIGA',
        '2 Dosage',
        'Held when AST or ALT rises above 5 × ULN or bilirubin above 3 × ULN; stopped for ALT above 3 × ULN with bilirubin above 2 × ULN.',
      ),
    ],
    when: any(
      above('astTimesUln', 5),
      above('altTimesUln', 5),
      above('bilirubinTimesUln', 3),
      all(above('altTimesUln', 3), above('bilirubinTimesUln', 2)),
    ),
    effect: { kind: 'hold', options: ['abiraterone'], whenUnknown: 'check' },
    say: 'On hold: at these liver tests its label holds or stops it (AST or ALT above 5 × ULN, bilirubin above 3 × ULN, or ALT above 3 × ULN with bilirubin above 2 × ULN); settle the cause, recheck, and go on only when none of these holds.',
    notFormalised: [
      'The label speaks of values during treatment; that a first dose waits for the same values is read from it.',
    ],
  }),
  rule({
    id: 'abiraterone.heart',
    title: 'Heart failure lowers abiraterone',
    source: [
      cite('LABEL-ZYTIGA', '5 Warnings', 'Safety not established with LVEF below 50% or NYHA class III–IV.'),
    ],
    when: any(below('lvef', 50), oneOf('nyha', 'III', 'IV')),
    effect: { kind: 'lower', options: ['abiraterone'] },
    say: 'Safety is not established with LVEF below 50% or NYHA class III–IV.',
  }),
  rule({
    id: 'abiraterone.alert-heart',
    title: 'Heart failure and abiraterone',
    source: [
      cite(
        'LABEL-ZYTIGA',
        '5 Warnings',
        'Safety not established with LVEF below 50% or NYHA class III–IV; monitor blood pressure, potassium and fluid monthly.',
      ),
    ],
    when: any(below('lvef', 50), oneOf('nyha', 'III', 'IV')),
    effect: {
      kind: 'alert',
      alert: 'cardiac',
      severity: 'caution',
      beside: ['abiraterone'],
      whenUnknown: 'check',
    },
    say: 'Abiraterone: safety is not established with LVEF below 50% or NYHA class III–IV; monitor blood pressure, potassium and fluid monthly.',
  }),
  rule({
    id: 'abiraterone.alert-hepatic',
    title: 'Child-Pugh B and abiraterone',
    source: [cite('LABEL-ZYTIGA', '8 Hepatic impairment', 'Child-Pugh B: 250 mg daily.')],
    when: is('childPugh', 'B'),
    effect: { kind: 'alert', alert: 'hepatic', severity: 'caution', beside: ['abiraterone'] },
    say: 'Child-Pugh class B: the abiraterone label gives 250 mg daily (a label fact, not a dose advised).',
  }),
  rule({
    id: 'abiraterone.interactions',
    title: 'Abiraterone and a thiazolidinedione',
    source: [
      cite(
        'LABEL-ZYTIGA',
        '5 Warnings',
        'Hypoglycaemia with thiazolidinediones; avoid strong CYP3A4 inducers and narrow-index CYP2D6 substrates; caution with CYP2C8 substrates.',
      ),
    ],
    when: any(includes('concomitantDrugs', 'pioglitazone'), includes('concomitantDrugs', 'rosiglitazone')),
    effect: { kind: 'alert', alert: 'interaction', severity: 'caution', beside: ['abiraterone'] },
    say: 'Abiraterone with a thiazolidinedione: hypoglycaemia. Pharmacist check of every other drug (strong CYP3A4 inducers, CYP2D6 and CYP2C8 substrates).',
  }),
] as const;
