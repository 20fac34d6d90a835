import { names, type Row } from '../../row.ts';

const T = true;

/** Eponyms, trials, numbers and dates that identify nobody. */
export const LOOK_ALIKES: readonly Row[] = [
  names('Gleason 9 at diagnosis', []),
  names('Karnofsky 80', [], { karnofsky: 80 }),
  names('Child-Pugh A', [], { childPugh: 'A' }),
  names('Cockcroft-Gault clearance 61 mL/min', [], { creatinineClearance: 61 }),
  names('NCT03511664 was VISION', []),
  names('doi 10.1056/NEJMoa2107322', []),
  names('PSA 1204 ng/mL', [], { psa: { series: [{ value: 1204 }] } }),
  names('PSA 55 on 2026-10-05', [], { psa: { series: [{ value: 55, date: '2026-10-05' }] } }),
  names('CT on 14/09/2026: stable', [], { imaging: 'stable' }),
  names('docetaxel 03/2021 to 08/2021', [], { prior: { docetaxel: T } }),
  names('platelets 138,000/mm3', [], { platelets: 138 }),
  names('Pluvicto 7.4 GBq x6', [], { pluvictoInfusions: 6 }),
  names('Lu-177 PSMA-617', []),
  names('Ga-68 PSMA-11 PET negative', [], { psmaPet: 'negative' }),
  names('Crohn disease', [], { autoimmuneDisease: T }),
  names('Hodgkin lymphoma in 1988, cured', []),
  names('Lynch syndrome is a germline condition', []),
  names('BP 142/86, HR 74, sats 98%', []),
  names('seen in clinic on 12 November 2026, ECOG 1', [], { ecog: 1 }),
  names('Kaplan-Meier estimate', []),
  names('Ward 7, bed 14', []),
  names('L4/5 disc, T12 wedge', []),
  names('age 74', [], { age: 74 }),
  names('ECOG 1, KPS 90, MSS, T 18 ng/dL', [], {
    ecog: 1,
    karnofsky: 90,
    msi: 'mss_or_pmmr',
    testosterone: { value: 18, unit: 'ng/dL' },
  }),
  names('CARD, TROPIC and PROfound', []),
];
