import { type Row, trap } from '../../row.ts';

/** Thresholds, criteria, guidelines, ranges, general questions. */
export const QUOTES: readonly Row[] = [
  trap('Cabazitaxel should not be given if ANC is 1.5 or lower.'),
  trap('The trial requires platelets above 100 and Hb above 9.'),
  trap('Eligibility: ECOG 0-2, testosterone below 50 ng/dL.'),
  trap('Castrate level is defined as <1.7 nmol/L.'),
  trap('Radium needs ANC of at least 1.5 for the first injection.'),
  trap('Contraindicated in Child-Pugh C according to the label.'),
  trap('CARD included men after docetaxel and one ARPI.'),
  trap('Dose reduce olaparib when CrCl is 31 to 50 mL/min.'),
  trap('PCWG3 asks for a PSA rise of 25% and 2 ng/mL above nadir.'),
  trap('Trial criteria: KPS 70 or above. He is KPS 60.', { karnofsky: 60 }),
  trap('K 4.1 (3.5-5.3)', { potassium: 4.1 }),
  trap('Platelets 118 (150-400)', { platelets: 118 }),
  trap('Neutrophils 1.9 (ref 1.8-7.5)', { anc: 1.9 }),
  trap('Adj Ca 2.44 mmol/L (2.20-2.60)', { correctedCalcium: 2.44 }),
  trap('PSA 33 ng/mL (ref < 4.0)', { psa: { series: [{ value: 33 }] } }),
  trap('Is docetaxel safe in Child-Pugh B?'),
  trap('Does pembrolizumab work in MSI-high disease?'),
  trap('Can one give enzalutamide to patients with seizures?'),
];
