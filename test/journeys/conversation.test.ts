import { describe } from 'vitest';
import { journey, type TurnRow } from '../support/journey.ts';

const NOTE =
  'Completed 6 infusions of Pluvicto. Progressed on CT. ECOG 1. ADT continuing, testosterone 12 ng/dL. MSS. HRR negative. Prior docetaxel, responded for 8 months. No prior cabazitaxel. Prior enzalutamide. No abiraterone, no apalutamide, no darolutamide.';
const ADVISED: readonly TurnRow[] = [
  [NOTE, { stage: 'read_back' }],
  ['yes', { stage: 'advice', pathway: 'chemotherapy' }],
];
const AT_ADT: readonly TurnRow[] = [
  ['oncologist', { stage: 'scope' }],
  ['none', { stage: 'scope' }],
  ['6', { stage: 'adt', says: ['Is ADT'] }],
];
const AT_ECOG: readonly TurnRow[] = [
  ...AT_ADT,
  ['continuing', { stage: 'adt', says: ['testosterone'] }],
  ['12 ng/dL', { stage: 'status' }],
  ['progressed', { stage: 'ecog' }],
];

describe('a digression', () => {
  journey('is answered with its sources, and then the open question is asked again', [
    ...AT_ADT,
    ['what counts as progression?', { stage: 'adt', says: ['[1]', 'Sources', 'Is ADT'] }],
    ['continuing', { stage: 'adt', says: ['testosterone'] }],
  ]);
  journey('to a question that these rules do not answer gets one honest line', [
    ...AT_ADT,
    [
      'what dose of cabazitaxel should I give?',
      { stage: 'adt', says: ['Is ADT'], never: ['25 mg', '20 mg'] },
    ],
  ]);
  journey('keeps to the case while the read-back is open', [
    [NOTE, { stage: 'read_back' }],
    ['what about radium?', { stage: 'read_back', says: ['radium'] }],
    ['yes', { stage: 'advice', pathway: 'chemotherapy' }],
  ]);
});

describe('a correction', () => {
  journey('takes with it what hung on it, and says what changed', [
    ...ADVISED,
    [
      'actually he never had docetaxel',
      {
        stage: 'advice',
        pathway: 'chemotherapy',
        says: ['Docetaxel: not given before (was given before)', 'No longer kept', 'now they are docetaxel'],
        lacks: ['docetaxelResponseMonths'],
      },
    ],
  ]);
  journey('of an earlier answer is taken at any question', [
    ...AT_ECOG,
    ['actually ADT was stopped', { says: ['ADT: stopped (was continuing)'], findings: { adt: 'stopped' } }],
  ]);
  journey('to what was said before changes nothing, and says so', [
    ...ADVISED,
    ['actually ECOG is 1', { stage: 'advice', says: ['stay as they were'], pathway: 'chemotherapy' }],
  ]);
});

describe('back and cancel', () => {
  journey('back gives the question before, and its answer can be given anew', [
    ...AT_ECOG,
    ['back', { stage: 'status' }],
    ['back', { stage: 'adt', says: ['testosterone'] }],
    ['80 ng/dL', { stage: 'status', findings: { testosterone: { value: 80, unit: 'ng/dL' } } }],
  ]);
  journey('back at the very first question says that there is nothing before it', [
    ['oncologist', {}],
    ['back', { stage: 'scope' }],
    ['none', { stage: 'scope', says: ['infusions'] }],
  ]);
  journey('cancel keeps the case and says how to go on', [
    ...AT_ADT,
    ['cancel', { stage: 'adt', says: ['kept', 'restart'] }],
    ['continuing', { stage: 'adt', says: ['testosterone'] }],
  ]);
});

describe('what is not known', () => {
  for (const said of ["don't know", 'skip', 'not available', 'no idea', 'unknown'])
    journey(`"${said}" is kept as not available and not asked again`, [
      ...AT_ADT,
      ['continuing', {}],
      [said, { stage: 'status', findings: { testosterone: 'unknown' } }],
    ]);
});

describe('an answer', () => {
  journey('is matched exactly: no number is found inside another, and no option inside a word', [
    ...AT_ECOG,
    ['12', { stage: 'ecog', says: ['0 to 4'] }],
    ['SpO2 91', { stage: 'ecog', lacks: ['ecog'] }],
    ['1.5', { stage: 'ecog', lacks: ['ecog'] }],
    ['1', { findings: { ecog: 1 } }],
  ]);
  journey('with two readings is asked about, with both offered', [
    ...AT_ECOG,
    ['1-2', { stage: 'ecog', lacks: ['ecog'] }],
    ['2', { findings: { ecog: 2 } }],
  ]);
  journey('that holds several findings fills them all', [
    ...AT_ADT,
    [
      'continuing, testosterone 0.4 nmol/L, progressed on bone scan',
      { findings: { adt: 'continuing', testosterone: { value: 0.4, unit: 'nmol/L' } } },
    ],
  ]);
});

describe('questions about the conversation', () => {
  for (const said of ['repeat', 'where am I?', 'continue'])
    journey(`"${said}" shows the step and its question`, [
      ...AT_ADT,
      [said, { stage: 'adt', says: ['Step 2 of 6', 'Is ADT'] }],
    ]);
  journey('"why do you ask?" gives the reason with its source', [
    ...AT_ADT,
    ['why do you ask?', { stage: 'adt', says: ['Castration comes before', '[1]'] }],
  ]);
  journey('"help" says what can be typed', [
    ...AT_ADT,
    ['help', { stage: 'adt', says: ['back', 'restart', 'summary'] }],
  ]);
  journey('"summary" tells what is known and what is not', [
    ...AT_ADT,
    ['summary', { stage: 'adt', says: ['Pluvicto infusions completed: 6'] }],
  ]);
});

describe('small talk', () => {
  for (const said of ['hello', 'good morning', 'how are you?', 'thanks', 'thank you so much', 'ok'])
    journey(`"${said}" gets a line, and the question again`, [
      ...AT_ADT,
      [said, { stage: 'adt', says: ['Is ADT'] }],
    ]);
});

describe('after the answer', () => {
  journey('the evidence, a why not and a what if stay on the same case', [
    ...ADVISED,
    ['evidence', { stage: 'advice', says: ['CARD', 'Sources'] }],
    ['why not docetaxel rechallenge?', { stage: 'advice', says: ['6 months'] }],
    ['what if ECOG were 3?', { stage: 'advice', says: ['palliative', 'unchanged'], findings: { ecog: 1 } }],
    ['what if MSI-high?', { stage: 'advice', says: ['it hangs on pembrolizumab given before', 'unchanged'] }],
    ['summary', { stage: 'advice', says: ['cabazitaxel', 'Rule book', 'not yet clinically reviewed'] }],
  ]);
  for (const said of ['export', 'can I have a copy?', 'summary to copy'])
    journey(`"${said}" gives the summary to carry, with date, inputs and review status`, [
      ...ADVISED,
      [said, { stage: 'advice', says: ['2026-11-23', 'ECOG', 'not yet clinically reviewed', 'Rule book'] }],
    ]);
  journey('feedback is kept and thanked for, and the case stays', [
    ...ADVISED,
    ['feedback: the order was clear', { stage: 'advice', says: ['Thank you'], findings: { ecog: 1 } }],
  ]);
  journey('a new case begins with nothing of the old one', [
    ...ADVISED,
    ['new case', { says: ['yes or no'] }],
    ['yes', { stage: 'scope' }],
    ['none', { stage: 'scope', says: ['infusions'], lacks: ['ecog'] }],
  ]);
});

describe('out of scope', () => {
  for (const said of [
    "what's the weather?",
    'treat her breast cancer',
    'write me a prescription',
    'book a CT',
  ])
    journey(`"${said}" gets one honest line, and the question again`, [
      ...AT_ADT,
      [said, { stage: 'adt', never: ['noted'] }],
    ]);
});

describe('noise', () => {
  for (const [name, said] of [
    ['emoji', '🙂🙂🙂'],
    ['a blank', '   '],
    ['nothing', ''],
    ['keys', 'asdfghjkl'],
    ['5,000 letters', 'x'.repeat(5000)],
    ['5,000 characters of words', 'the patient was well '.repeat(240)],
    ['another script', 'он принимает лекарство'],
    ['right to left', 'المريض بخير'],
    ['nothing that can be seen', '\u200b\u200d\ufeff'],
    ['combining marks', `e${'\u0301'.repeat(200)}`],
    ['a lone surrogate', 'ECOG \ud800'],
  ] as const)
    journey(`gets an answer and the way on: ${name}`, [
      ...AT_ADT,
      [said, { stage: 'adt', findings: { pluvictoInfusions: 6 }, lacks: ['adt'] }],
      ['continuing', { stage: 'adt', says: ['testosterone'] }],
    ]);
  journey('inside a finding does not hide it', [...AT_ECOG, ['E\u200bCOG 1', { findings: { ecog: 1 } }]]);
});

describe('a question on a subject', () => {
  journey('names the option that each sentence is about', [
    ...AT_ADT,
    [
      'cabazitaxel or a second ARPI?',
      { stage: 'adt', says: ['Cabazitaxel + prednisone', 'Enzalutamide: after abiraterone'] },
    ],
  ]);
  journey('on evidence shows whole figures, as nobody’s prognosis', [
    ...AT_ADT,
    [
      'what is the evidence for cabazitaxel?',
      { stage: 'adt', says: ['not this patient’s prognosis', 'CARD', '13.6', '95% CI'] },
    ],
  ]);
  journey('that names none, before a case, is asked for one', [
    ['oncologist', {}],
    ['evidence', { says: ['Ask about a subject'], never: ['45%', 'actinium'] }],
  ]);
});
