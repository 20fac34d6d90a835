import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../src/dialogs/index.ts';
import { AT } from '../support/journey.ts';

const NOTE = '6 infusions of Pluvicto, ECOG 1, ADT continuing, testosterone 12 ng/dL, progressed on CT';
const WHOLE = `${NOTE}, MSS, HRR negative, prior docetaxel and enzalutamide, no prior cabazitaxel, no abiraterone, no apalutamide, no darolutamide`;

/** What was said before, for each stage of a conversation. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  'nothing yet': [],
  scope: ['oncologist'],
  adt: ['oncologist', 'none', '6'],
  status: ['oncologist', 'none', '6', 'continuing', '12 ng/dL'],
  ecog: ['oncologist', 'none', '6', 'continuing', '12 ng/dL', 'progressed'],
  molecular: ['oncologist', 'none', '6', 'continuing', '12 ng/dL', 'progressed', '1'],
  sequencing: ['oncologist', 'none', '6', 'continuing', '12 ng/dL', 'progressed', '1', 'MSS', 'negative'],
  'read-back': [NOTE],
  advice: [WHOLE, 'yes'],
  'asked for a new case': [WHOLE, 'yes', 'restart'],
};

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

function after(turns: readonly string[]) {
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
        const { replies } = after([...before, said]);
        const reply = replies.at(-1);
        const text = replies.map((one) => one.text).join('\n');
        expect(text).toContain('Acute oncology 5555');
        expect(text).toMatch(/emergency/i);
        const ranked = reply?.data.assessment?.options.filter(({ rank }) => rank !== undefined) ?? [];
        expect(ranked).toEqual([]);
      });
});
