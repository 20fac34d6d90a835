import { describe, expect, it } from 'vitest';
import type { OptionId, RedFlag } from '../../../src/engine/vocabulary.ts';
import { ALL_USED, both, NO_ARPI, type Patch, patched } from '../support/baseCase.ts';
import { answerTo } from '../support/claims.ts';

const answer = (patch: Patch) => answerTo(patched(patch));
const alertsIn = (patch: Patch): string =>
  answer(patch)
    .alerts.map(({ statement }) => statement)
    .join('\n');

describe('an emergency', () => {
  const CORD = 'MRI of the whole spine within 24 hours';
  const FEVER = 'treated as sepsis without delay';

  it.each([
    [['cord_compression'], [CORD], [FEVER]],
    [['sepsis'], [FEVER], [CORD]],
    [['febrile_neutropenia'], [FEVER], [CORD]],
    [['bleeding'], [], [CORD, FEVER]],
    [['cord_compression', 'sepsis'], [CORD, FEVER], []],
  ] satisfies readonly (readonly [readonly RedFlag[], readonly string[], readonly string[]])[])(
    'is told the route of its own kind and of no other: %s',
    (redFlags, told, untold) => {
      const said = alertsIn({ redFlags });
      expect(said).toContain('Same-day assessment by the local emergency route');
      for (const each of told) expect(said).toContain(each);
      for (const each of untold) expect(said).not.toContain(each);
    },
  );
});

const saidOf = (patch: Patch, id: OptionId): string =>
  answer(patch).options.find((option) => option.id === id)?.statement ?? '';
const figuresOf = (patch: Patch, id: OptionId): readonly string[] =>
  answer(patch).options.find((option) => option.id === id)?.figures ?? [];

describe('the trials that speak for a patient', () => {
  it('claim CARD of nobody who never had an ARPI', () => {
    const said = saidOf(NO_ARPI, 'cabazitaxel');
    expect(said).toContain('no trial settles the order');
    expect(said).not.toContain('it prolonged survival against a second ARPI');
    expect(figuresOf(NO_ARPI, 'cabazitaxel')[0]).toBe('tropic.os');
    expect(figuresOf(NO_ARPI, 'abiraterone')[0]).toBe('cou301.os');
    expect(figuresOf(NO_ARPI, 'enzalutamide')[0]).toBe('affirm.os');
  });

  it('are CARD after docetaxel and an ARPI, but not for neuroendocrine histology', () => {
    expect(saidOf({}, 'cabazitaxel')).toContain('it prolonged survival against a second ARPI');
    expect(figuresOf({}, 'cabazitaxel')[0]).toBe('card.os');
    expect(saidOf({ histology: 'neuroendocrine' }, 'cabazitaxel')).not.toContain('prolonged survival');
  });
});

describe('an ARPI that was given', () => {
  it('is not called failed where it may have been stopped for toxicity', () => {
    expect(saidOf({}, 'enzalutamide')).toContain('stopped for toxicity');
    expect(saidOf({}, 'abiraterone')).toContain('stopped for toxicity, that is not progression');
    expect(alertsIn({})).toContain('stopped for toxicity, that is not progression');
  });
});

describe('ADT that is not in place', () => {
  it.each([
    [{ adt: 'stopped' }, 'Restart ADT and repeat testosterone'],
    [{ adt: 'never' }, 'Start ADT and repeat testosterone'],
  ] satisfies readonly (readonly [Patch, string])[])(
    'is restarted or started, as the case is: %j',
    (patch, said) => {
      expect(saidOf(patch, 'restart_adt')).toContain(said);
      expect(alertsIn(patch)).not.toContain('Do not stop ADT');
    },
  );
});

describe('what its label does not settle', () => {
  it('cites for rucaparib and the kidney the label that is to be read', () => {
    const rucaparib = answer({ hrr: [{ gene: 'brca2' }], creatinineClearance: 28 }).options.find(
      ({ id }) => id === 'rucaparib',
    );
    expect(rucaparib?.statement).toContain('its own renal limits are not in our sources');
    expect(rucaparib?.citations).toContain('LABEL-RUBRACA');
  });

  it('passes no given potassium and no low haemoglobin over in silence', () => {
    expect(saidOf({ prior: { abiraterone: false }, potassium: 6.8 }, 'abiraterone')).toContain(
      'one above the laboratory’s range is acted on first',
    );
    expect(alertsIn({ haemoglobin: 5.2 })).toContain('act on the value by local policy before a first dose');
  });
});

describe('a PSA above its stated nadir', () => {
  it('is a rise, also where it is the only value', () => {
    const unsettled = { diseaseStatus: undefined, imaging: 'not_done' } as const;
    expect(answer({ ...unsettled, psa: { series: [{ value: 13 }], nadir: 8 } }).pathway).toBe(
      'confirm_progression',
    );
    expect(answer({ ...unsettled, psa: { series: [{ value: 8 }], nadir: 8 } }).pathway).toBe('incomplete');
  });
});

describe('a trial that is set aside where nothing else is left', () => {
  it('does not lead', () => {
    expect(answer(both(ALL_USED, { declines: ['clinical_trial'] })).headline.statement).toContain(
      'palliative care leads',
    );
  });
});
