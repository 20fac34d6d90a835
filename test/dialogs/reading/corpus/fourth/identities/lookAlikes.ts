import { names, type Row } from '../../row.ts';

const T = true;

/** Capitals and digits that name nobody. */
export const LOOK_ALIKES: readonly Row[] = [
  names('Trial NCT04689828', []),
  names('Gleason 4+4, ECOG 1', [], { ecog: 1 }),
  names('Dupuytren contracture, both hands', []),
  names('Parkinson disease, well controlled', []),
  names('PSA 1204 ng/mL', [], { psa: { series: [{ value: 1204 }] } }),
  names('Child-Pugh A', [], { childPugh: 'A' }),
  names('Foley catheter in place', []),
  names('CT done on 12/10/2026', []),
  names('Lu-177 PSMA-617 7.4 GBq x 6', [], { pluvictoInfusions: 6 }),
  names('Had Xofigo', [], { prior: { radium223: T } }),
];
