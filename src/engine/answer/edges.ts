import type { FindingPath, Findings } from '../findings.ts';
import { ADT, DISEASE_STATUS, DRUG_OPTIONS, type Drug, HISTOLOGY, IMAGING, MSI } from '../vocabulary.ts';

/** One value a finding could take instead. */
export interface EdgeValue {
  readonly path: FindingPath;
  readonly to: unknown;
}

const DECIDING_DRUGS: readonly Drug[] = [
  'docetaxel',
  'cabazitaxel',
  'abiraterone',
  'enzalutamide',
  'olaparib',
  'pembrolizumab',
  'radium223',
];

const CHOICES: readonly (readonly [FindingPath, readonly unknown[]])[] = [
  ['redFlags', [['cord_compression']]],
  ['pluvictoInfusions', [6, 5]],
  ['adt', ADT],
  ['diseaseStatus', DISEASE_STATUS],
  ['imaging', IMAGING.filter((value) => value !== 'not_done')],
  ['histology', HISTOLOGY.filter((value) => value !== 'mixed')],
  ['ecog', [1, 2, 3]],
  ['msi', MSI.filter((value) => value === 'msi_high_or_dmmr' || value === 'mss_or_pmmr')],
  ['hrr', ['negative', [{ gene: 'brca2' }], [{ gene: 'atm' }]]],
  ['anc', [1.5, 1.6, 1.4]],
  ['platelets', [99, 100]],
  ['haemoglobin', [9.9, 10]],
  ['bilirubinTimesUln', [1, 1.1, 3.1]],
  ['creatinineClearance', [30, 31]],
  ['correctedCalcium', [3]],
  ['potassium', [3.4, 3.5]],
  ['childPugh', ['C']],
  ['cnsMetastases', [true, false]],
  ['taxaneHypersensitivity', [true, false]],
];

/** Each finding at both sides of each edge at which a decision can turn; values it already has are left out. */
export function edgeValues(findings: Findings): readonly EdgeValue[] {
  return [
    ...CHOICES.flatMap(([path, values]) => values.map((to) => ({ path, to }))),
    ...testosteroneEdges(findings),
    ...DECIDING_DRUGS.flatMap((drug) =>
      [true, false].map((to): EdgeValue => ({ path: `prior.${drug}`, to })),
    ),
    ...DRUG_OPTIONS.map(
      (option): EdgeValue => ({ path: 'declines', to: [...(findings.declines ?? []), option] }),
    ),
  ].filter(({ path, to }) => !isSame(findings, path, to));
}

function testosteroneEdges({ testosterone }: Findings): readonly EdgeValue[] {
  const unit = typeof testosterone === 'object' ? testosterone.unit : 'ng/dL';
  const values = unit === 'ng/dL' ? [48, 50, 51] : [1.6, 1.7, 1.74];
  return values.map((value) => ({ path: 'testosterone', to: { value, unit } }));
}

function isSame(findings: Findings, path: FindingPath, to: unknown): boolean {
  const now = path.startsWith('prior.')
    ? findings.prior?.[path.slice('prior.'.length) as Drug]
    : findings[path as keyof Findings];
  return now === to || JSON.stringify(now) === JSON.stringify(to);
}
