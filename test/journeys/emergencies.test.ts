import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../src/dialogs/index.ts';
import { AT } from '../support/journey.ts';
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
