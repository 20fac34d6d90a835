import { describe, expect, it } from 'vitest';
import {
  ALL_USED,
  ATM,
  BRCA2,
  both,
  DOCETAXEL_UNUSED,
  NO_ARPI,
  type Patch,
  patched,
  RADIUM,
} from '../support/baseCase.ts';
import { answerTo, claimsOf, unmet } from '../support/claims.ts';

type Case = readonly [title: string, given: Patch, ...claims: string[]];

/** The boundary cases of the safety review, as the clinical rules settle them. */
const CASES: readonly Case[] = [
  [
    '1 · docetaxel never, bilirubin 1.1 × ULN: held',
    both(DOCETAXEL_UNUSED, { bilirubinTimesUln: 1.1 }),
    'docetaxel on_hold',
    'pathway chemotherapy',
  ],
  ['2 · docetaxel never, ANC 1.49: held', both(DOCETAXEL_UNUSED, { anc: 1.49 }), 'docetaxel on_hold'],
  ['2 · docetaxel never, ANC 1.5: not held', both(DOCETAXEL_UNUSED, { anc: 1.5 }), 'docetaxel recommended'],
  ['2 · cabazitaxel, ANC 1.5: held', { anc: 1.5 }, 'cabazitaxel on_hold'],
  ['2 · cabazitaxel, ANC 1.51: not held', { anc: 1.51 }, 'cabazitaxel recommended'],
  [
    '3 · ANC 1.4: the pathway stays, no ARPI at rank 1',
    { anc: 1.4 },
    'pathway chemotherapy',
    'cabazitaxel rank 1',
    'no enzalutamide rank 1',
  ],
  [
    '4 · counts not given: taxane recommended with its checks',
    { anc: undefined, bilirubinTimesUln: undefined },
    'cabazitaxel recommended',
    'cabazitaxel checks anc',
    'cabazitaxel checks bilirubinTimesUln',
  ],
  [
    '4 · counts not given: radium provisional, naming them',
    both(RADIUM, { anc: undefined, platelets: undefined, haemoglobin: undefined }),
    'radium223 provisional',
    'radium223 needs anc',
    'radium223 needs platelets',
    'radium223 needs haemoglobin',
  ],
  [
    '5 · docetaxel contraindicated',
    both(DOCETAXEL_UNUSED, { contraindicated: ['docetaxel'] }),
    'docetaxel not_recommended',
    'says preference.contraindicated.docetaxel',
    'pathway arpi_last_resort',
  ],
  [
    '5 · docetaxel declined',
    both(DOCETAXEL_UNUSED, { declines: ['docetaxel'] }),
    'docetaxel not_recommended',
    'says preference.declined.docetaxel',
    'pathway arpi_last_resort',
  ],
  ['5 · docetaxel never had', DOCETAXEL_UNUSED, 'docetaxel recommended', 'docetaxel rank 1'],
  [
    '5 · docetaxel ruled out after a good response: no rechallenge',
    both(ALL_USED, {
      docetaxelResponseMonths: 12,
      docetaxelProgressedAfterArpiSwitch: true,
      contraindicated: ['docetaxel'],
    }),
    'docetaxel_rechallenge not_recommended',
  ],
  [
    '6 · ATM, somatic: olaparib shares rank 1 with cabazitaxel',
    ATM,
    'olaparib rank 1',
    'cabazitaxel rank 1',
    'olaparib recommended',
  ],
  [
    '6 · ATM in ctDNA only: paired blood first',
    { hrr: [{ gene: 'atm', origin: 'ctdna' }] },
    'olaparib provisional',
    'olaparib needs hrr',
    'cabazitaxel recommended',
    'alert clonal_haematopoiesis',
  ],
  ['6 · BRCA2: olaparib first', BRCA2, 'olaparib rank 1', 'cabazitaxel rank 2'],
  [
    '6 · BRCA2 of uncertain significance: no PARP inhibitor',
    { hrr: [{ gene: 'brca2', significance: 'vus' }] },
    'olaparib not_recommended',
    'rucaparib not_recommended',
    'cabazitaxel rank 1',
  ],
  [
    '7 · haemoglobin 9.5, BRCA2: on hold, in its place',
    both(BRCA2, { haemoglobin: 9.5 }),
    'olaparib on_hold',
    'olaparib rank 1',
    'pathway biomarker_targeted',
  ],
  [
    '8 · ECOG 4, testosterone 400, ADT stopped: palliative leads',
    { ecog: 4, adt: 'stopped', testosterone: { value: 400, unit: 'ng/dL' } },
    'pathway palliative',
    'restart_adt recommended',
    'alert goals_of_care',
    'no cabazitaxel rank 1',
  ],
  [
    '9 · ECOG 4, priors unknown: no questionnaire',
    {
      ecog: 4,
      prior: {
        docetaxel: undefined,
        cabazitaxel: undefined,
        abiraterone: undefined,
        enzalutamide: undefined,
      },
    },
    'pathway palliative',
    'no missing prior.docetaxel',
    'no missing prior.cabazitaxel',
  ],
  [
    '10 · stable by word, progression by imaging: asked',
    { diseaseStatus: 'stable' },
    'pathway incomplete',
    'alert status_conflict',
    'missing diseaseStatus',
  ],
  [
    '11 · PSA 0.4, new liver metastases on imaging',
    { psa: { series: [{ value: 0.4 }] }, visceralMetastases: true },
    'alert transformation',
    'pathway chemotherapy',
  ],
  [
    '11 · PSA 0.4, liver metastases, called stable, imaging progression',
    { psa: { series: [{ value: 0.4 }] }, visceralMetastases: true, diseaseStatus: 'stable' },
    'alert transformation',
    'pathway incomplete',
    'no pathway surveillance',
  ],
  [
    '12 · PSA-only, confirmed by PCWG3, current imaging clear: watched closely with the MDT',
    {
      diseaseStatus: 'psa_only_progression',
      imaging: 'stable',
      psa: {
        series: [
          { value: 12, date: '2026-09-01' },
          { value: 15, date: '2026-10-13' },
        ],
        nadir: 8,
      },
    },
    'pathway confirm_progression',
    'says status.imaging-clear 1',
    'surveillance recommended',
    'cabazitaxel not_recommended',
  ],
  [
    '13 · testosterone 62, ADT continuing: repeat by LC-MS/MS',
    { testosterone: { value: 62, unit: 'ng/dL' } },
    'says adt.repeat-by-mass-spectrometry',
    'pathway adt_first',
  ],
  [
    '13 · testosterone 62, ADT stopped: ADT first',
    { testosterone: { value: 62, unit: 'ng/dL' }, adt: 'stopped' },
    'no says adt.repeat-by-mass-spectrometry',
    'pathway adt_first',
    'restart_adt recommended',
  ],
  ['14 · 17 nmol/L is not castrate', { testosterone: { value: 17, unit: 'nmol/L' } }, 'pathway adt_first'],
  [
    '14 · 1.7 nmol/L is borderline',
    { testosterone: { value: 1.7, unit: 'nmol/L' } },
    'alert testosterone_borderline',
    'cabazitaxel provisional',
  ],
  [
    '15 · ADT stopped, visceral crisis: castration today, urgent MDT, chemotherapy provisional',
    { adt: 'stopped', visceralCrisis: true, visceralMetastases: true, bilirubinTimesUln: 2 },
    'pathway adt_first',
    'cabazitaxel provisional',
    'says adt.flare',
    'alert visceral_crisis',
    'enzalutamide on_hold',
  ],
  ['16 · platelets 12', { platelets: 12 }, 'pathway urgent'],
  ['16 · bleeding', { redFlags: ['bleeding'] }, 'pathway urgent'],
  ['16 · urinary obstruction', { redFlags: ['urinary_obstruction'] }, 'pathway urgent'],
  ['16 · febrile, ANC unknown', { redFlags: ['febrile_neutropenia'], anc: 'unknown' }, 'pathway urgent'],
  ['16 · a new seizure', { redFlags: ['seizure'] }, 'pathway urgent'],
  [
    '17 · corrected calcium 3.0 as a number only',
    { redFlags: undefined, correctedCalcium: 3 },
    'pathway urgent',
  ],
  [
    '17 · corrected calcium 1.9',
    { correctedCalcium: 1.9 },
    'alert bone_health',
    'says bone.low-calcium',
    'pathway chemotherapy',
  ],
  [
    '18 · apalutamide only, both taxanes used',
    both(NO_ARPI, { prior: { cabazitaxel: true, apalutamide: true } }),
    'clinical_trial rank 1',
    'says enzalutamide.alert-same-class',
    'enzalutamide rank 3',
    'abiraterone rank 2',
    'pathway arpi_last_resort',
  ],
  [
    '19 · potassium 3.1: abiraterone held, enzalutamide not',
    both(NO_ARPI, { potassium: 3.1 }),
    'abiraterone on_hold',
    'enzalutamide recommended',
    'abiraterone rank 2',
  ],
  [
    '19 · seizure history: enzalutamide lowered, abiraterone not',
    both(NO_ARPI, { seizureHistory: true }),
    'abiraterone rank 2',
    'clinical_trial rank 3',
    'enzalutamide rank 4',
  ],
  [
    '20 · last infusion 3 weeks ago',
    { weeksSinceLastInfusion: 3 },
    'alert too_early_to_call',
    'says status.too-early',
  ],
];

describe('the boundary cases of the safety review', () => {
  it.each(CASES.map((row) => [row[0], row] as const))('%s', (_, [, given, ...claims]) => {
    expect(unmet(claimsOf(answerTo(patched(given))), claims)).toEqual([]);
  });

  it('are all there', () => {
    const numbers = new Set(CASES.map(([title]) => Number.parseInt(title, 10)));
    expect([...numbers]).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});
