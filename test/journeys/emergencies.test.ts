import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../src/dialogs/index.ts';
import { AT, journey } from '../support/journey.ts';
import { STAGES } from '../support/stages.ts';

const PHRASES: readonly (readonly [said: string, flag: string])[] = [
  ['new leg weakness and he cannot pass urine', 'cord_compression'],
  ['suspected cord compression', 'cord_compression'],
  ['febrile neutropenia since this morning', 'febrile_neutropenia'],
  ['he is septic', 'sepsis'],
  ['heavy bleeding', 'bleeding'],
  ['acute urinary retention', 'urinary_obstruction'],
  ['he had a new seizure today', 'seizure'],
  ['pulmonary embolism on CT today', 'pulmonary_embolism'],
  ['pathological fracture of the femur', 'pathological_fracture'],
  ['corrected calcium 3.2 mmol/L', 'calcium'],
];

/** Emergencies of which no finding may be made. */
const UNNAMED = [
  'he has collapsed',
  'bp 75/40',
  'he wants to kill himself',
  'new confusion',
  'sudden stroke today',
];

function talkedThrough(turns: readonly string[]) {
  let record: unknown;
  let last: ReturnType<typeof takeTurn> | undefined;
  for (const text of turns) {
    last = takeTurn({ kind: 'message', text, at: AT, setting: 'personal' }, record, {
      emergencyContact: 'Acute oncology 5555',
    });
    record = JSON.parse(JSON.stringify(last.record));
  }
  if (last === undefined) throw new Error('Nothing was said.');
  return last;
}

describe('an emergency', () => {
  for (const [stage, before] of Object.entries(STAGES))
    for (const [said] of PHRASES)
      it(`comes first at "${stage}": ${said}`, () => {
        const { replies } = talkedThrough([...before, said]);
        const reply = replies.at(-1);
        const text = replies.map((one) => one.text).join('\n');
        expect(text).toContain('Acute oncology 5555');
        expect(text).toMatch(/emergency/i);
        const ranked = reply?.data.assessment?.options.filter(({ rank }) => rank !== undefined) ?? [];
        expect(ranked).toEqual([]);
      });
});

describe('an emergency that is none of the red flags', () => {
  for (const [stage, before] of Object.entries(STAGES))
    for (const said of UNNAMED)
      it(`leads to the route and adds no finding at "${stage}": ${said}`, () => {
        const known = before.length > 0 ? talkedThrough(before).record.findings : {};
        const { replies, record } = talkedThrough([...before, said]);
        expect(replies.at(-1)?.text).toContain('Acute oncology 5555');
        expect(replies.at(-1)?.text).toMatch(/possible emergency/i);
        expect(replies.at(-1)?.data.assessment).toBeUndefined();
        expect(record.findings).toEqual(known);
      });
});

journey('what else is said beside a collapse is kept', [
  [
    'he has collapsed, 6 infusions of Pluvicto',
    { says: ['emergency route'], findings: { pluvictoInfusions: 6 } },
  ],
  ['continue', { never: ['could not read'] }],
]);

journey('one emergency excluded is not none: the others are asked for', [
  ['oncologist', {}],
  [
    'MSCC excluded on MRI',
    { says: ['cord compression', 'And the others?'], lacks: ['redFlags'], stage: 'scope' },
  ],
  ['No cord symptoms, no fever, no bleeding', { says: ['sepsis', 'And the others?'], lacks: ['redFlags'] }],
  ['none', { findings: { redFlags: [] } }],
]);

journey('a fever denied with another finding leaves the question open and takes the finding', [
  ['oncologist', {}],
  ['no fever, ECOG 1', { findings: { ecog: 1 }, lacks: ['redFlags'] }],
]);

describe('an emergency is over in ordinary words, after a read-back', () => {
  for (const said of [
    'no red flags now',
    'dealt with',
    'false alarm, MRI normal',
    "that's been dealt with",
    'ruled out',
    'it was excluded',
  ])
    journey(`"${said}"`, [
      ['suspected cord compression', { pathway: 'urgent', says: ['no red flags now', 'dealt with'] }],
      [said, { stage: 'read_back', findings: { redFlags: [] } }],
    ]);
  for (const said of [
    'not cord compression, MRI clear',
    'cord compression ruled out',
    'MSCC excluded on MRI',
  ])
    journey(`"${said}", of the others nothing is known`, [
      ['suspected cord compression', { pathway: 'urgent' }],
      [said, { stage: 'read_back', lacks: ['redFlags'], says: ['were not asked about'] }],
    ]);
  journey('one of two stays urgent', [
    ['suspected cord compression and he is septic', { pathway: 'urgent' }],
    ['cord compression excluded', { pathway: 'urgent', findings: { redFlags: ['sepsis'] } }],
  ]);
  for (const said of [
    'not ruled out',
    'to be ruled out',
    'has it been dealt with?',
    'sepsis excluded',
    'not dealt with yet',
  ])
    journey(`but not by "${said}"`, [
      ['suspected cord compression', { pathway: 'urgent' }],
      [said, { findings: { redFlags: ['cord_compression'] } }],
    ]);
});
