import { describe, expect, it } from 'vitest';
import { overIn } from '../../../src/dialogs/reading/endings.ts';

describe('a scan that came back clear ends the emergency that it looks for, and no other:', () => {
  it.each([
    ['MRI clear', ['cord_compression']],
    ['MRI spine: no cord compression', ['cord_compression']],
    ['the MRI came back clear', ['cord_compression']],
    ['MRI whole spine: normal', ['cord_compression']],
    ['CTPA negative', ['pulmonary_embolism']],
    ['MRI brain clear', ['raised_intracranial_pressure']],
  ])('%s', (text, flags) => {
    expect(overIn(text)).toEqual({ all: false, flags });
  });

  it.each(['MRI not clear', 'MRI awaited', 'if the MRI is clear we go on', 'is the MRI clear?'])(
    'nothing is over by "%s"',
    (text) => {
      expect(overIn(text)).toBeUndefined();
    },
  );

  it('a false alarm ends all, whatever scan showed it', () => {
    expect(overIn('false alarm, MRI normal')?.all).toBe(true);
  });
});
