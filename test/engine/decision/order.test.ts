import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/engine/decision/decide.ts';
import { factsOf } from '../../../src/engine/facts/facts.ts';
import { PATHWAYS, type Pathway } from '../../../src/engine/vocabulary.ts';
import { ALL_USED, both, type Patch, patched } from '../support/baseCase.ts';

/** What brings each row of the order of decision about on its own, over the base case. */
const TRIGGER: Readonly<Record<Pathway, Patch>> = {
  urgent: { redFlags: ['sepsis'] },
  out_of_scope: { pluvictoInfusions: 5 },
  palliative: { ecog: 4 },
  adt_first: { testosterone: { value: 300, unit: 'ng/dL' } },
  incomplete: { adt: 'unknown' },
  surveillance: { diseaseStatus: 'stable', imaging: 'stable', psa: undefined },
  confirm_progression: { diseaseStatus: 'psa_only_progression', imaging: 'stable', psa: undefined },
  transformation_workup: { histology: 'mixed' },
  biomarker_targeted: { hrr: [{ gene: 'brca2', origin: 'germline' }] },
  chemotherapy: {},
  arpi_last_resort: { prior: { cabazitaxel: true } },
  trial_or_palliative: ALL_USED,
};
/** Two statuses can't be had at once. */
const EXCLUSIVE: readonly Pathway[] = ['surveillance', 'confirm_progression'];

const pathwayOf = (patch: Patch): Pathway => decide(factsOf(patched(patch))).pathway;

const PAIRS = PATHWAYS.flatMap((earlier, index) =>
  PATHWAYS.slice(index + 1)
    .filter((later) => !(EXCLUSIVE.includes(earlier) && EXCLUSIVE.includes(later)))
    .map((later) => [earlier, later] as const),
).filter(([earlier]) => !['chemotherapy', 'arpi_last_resort'].includes(earlier));

describe('the order of decision', () => {
  it.each(PATHWAYS)('reaches %s', (pathway) => {
    expect(pathwayOf(TRIGGER[pathway])).toBe(pathway);
  });

  it.each(PAIRS)('puts %s before %s', (earlier, later) => {
    expect(pathwayOf(both(TRIGGER[later], TRIGGER[earlier]))).toBe(earlier);
  });

  it('puts a taxane before an ARPI, and either before a trial alone', () => {
    expect(pathwayOf({ prior: { abiraterone: false } })).toBe('chemotherapy');
    expect(pathwayOf({ prior: { cabazitaxel: true, abiraterone: false } })).toBe('arpi_last_resort');
  });

  it.each([
    ['a declined taxane', { declines: ['cabazitaxel'] }, 'arpi_last_resort'],
    ['a ruled-out taxane', { contraindicated: ['cabazitaxel'] }, 'arpi_last_resort'],
    ['a used taxane', { prior: { cabazitaxel: true } }, 'arpi_last_resort'],
    ['a held taxane stays', { anc: 1 }, 'chemotherapy'],
    ['platinum declined', { histology: 'mixed', declines: ['platinum_chemotherapy'] }, 'chemotherapy'],
    [
      'PARP inhibitors declined',
      { hrr: [{ gene: 'brca1' }], declines: ['olaparib', 'rucaparib'] },
      'chemotherapy',
    ],
    ['everything declined', { declines: ['cabazitaxel', 'enzalutamide'] }, 'trial_or_palliative'],
  ] as const satisfies readonly (readonly [string, Patch, Pathway])[])(
    'goes on where a row about drugs has none to rank: %s',
    (_, patch, pathway) => {
      expect(pathwayOf(patch)).toBe(pathway);
    },
  );

  it.each([
    ['an earlier row applies', { ecog: 4 }, 'palliative'],
    ['the disease is stable', TRIGGER.surveillance, 'surveillance'],
    ['progression is not confirmed', TRIGGER.confirm_progression, 'confirm_progression'],
    ['the drug is ruled out', { contraindicated: ['cabazitaxel'] }, 'arpi_last_resort'],
  ] as const satisfies readonly (readonly [string, Patch, Pathway])[])(
    'does not stop at an unknown prior treatment where %s',
    (_, patch, pathway) => {
      expect(pathwayOf(both(patch, { prior: { cabazitaxel: 'unknown' } }))).toBe(pathway);
    },
  );

  it('names what decides: the four of the assessment, and the priors that do', () => {
    const undecided = (patch: Patch) => decide(factsOf(patched(patch))).undecided;
    expect(undecided({ adt: undefined, ecog: 'unknown' })).toEqual(['adt', 'ecog']);
    expect(undecided({ pluvictoInfusions: undefined })).toEqual(['pluvictoInfusions']);
    expect(undecided({ diseaseStatus: 'unknown', imaging: 'unknown', psa: 'unknown' })).toEqual([
      'diseaseStatus',
    ]);
    expect(undecided({ prior: { cabazitaxel: 'unknown', apalutamide: 'unknown' } })).toEqual([
      'prior.cabazitaxel',
    ]);
    expect(undecided({ adt: 'stopped', ecog: 'unknown' })).toEqual(['ecog']);
    expect(undecided({ testosterone: { value: 300, unit: 'ng/dL' }, adt: 'unknown' })).toEqual([]);
    expect(undecided({})).toEqual([]);
  });
});
