import { type Row, says, trap } from '../row.ts';

/** Rows of a table: bars, tabs and colons; a range beside the value is not a second one. */
export const TABLES: readonly Row[] = [
  says(
    '| Test | Result | Reference |\n|---|---|---|\n| Hb | 9.9 g/dL | 13-17 |\n| Platelets | 88 | 150-400 |',
    { haemoglobin: 9.9, platelets: 88 },
  ),
  says('| Hb | ANC | Plt |\n|---|---|---|\n| 11.9 g/dL | 3.1 x10^9/L | 177 x10^9/L |', {
    haemoglobin: 11.9,
    anc: 3.1,
    platelets: 177,
  }),
  says('Hb | 9.9\nPlt | 88\nECOG | 1', { haemoglobin: 9.9, platelets: 88, ecog: 1 }),
  says('|ECOG|1|\n|Docetaxel|yes|\n|Cabazitaxel|no|\n|ADT|continuing|', {
    ecog: 1,
    prior: { docetaxel: true, cabazitaxel: false },
    adt: 'continuing',
  }),
  says('| Drug | Given |\n|---|---|\n| Docetaxel | 2021, 6 cycles |\n| Cabazitaxel | never |', {
    prior: { docetaxel: true, cabazitaxel: false },
  }),
  says('| Age | 73 |\n| LVEF | 55% |', { age: 73, lvef: 55 }),
  says('ECOG\t2\nPlatelets\t120\t150-400', { ecog: 2, platelets: 120 }),
  says('ECOG : 2\nADT : ongoing', { ecog: 2, adt: 'continuing' }),
  trap('| Olaparib | if BRCA positive |'),
  trap('| Docetaxel | planned |\n| Cabazitaxel | offered |'),
  trap('| | March | May |\n|---|---|---|\n| PSA | 12 | 34 |'),
  trap('| Cycle | PSA |\n|---|---|\n| 1 | 12 |\n| 2 | 34 |'),
];

/** The scale named beside the status. */
export const SCALES: readonly Row[] = [
  says('PS (WHO): 2', { ecog: 2 }),
  says('Performance status (ECOG): 2', { ecog: 2 }),
  says('Performance status (WHO) 1', { ecog: 1 }),
  says('WHO PS: 1', { ecog: 1 }),
  says('PS [WHO] 1', { ecog: 1 }),
  says('PS (ECOG) 0', { ecog: 0 }),
  says('ECOG (WHO): 3', { ecog: 3 }),
  says('WHO (PS) 2', { ecog: 2 }),
];
