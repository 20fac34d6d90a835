import type { Findings, HrrAlteration } from '../findings.ts';
import { NOT_AVAILABLE } from '../findings.ts';

/** The 14 genes of olaparib's US label (LABEL-LYNPARZA). PPP2R2A of PROfound is not on it. */
export const OLAPARIB_LABEL_GENES: readonly string[] = [
  'atm',
  'brca1',
  'brca2',
  'bard1',
  'brip1',
  'cdk12',
  'chek1',
  'chek2',
  'fancl',
  'palb2',
  'rad51b',
  'rad51c',
  'rad51d',
  'rad54l',
];
const BRCA: readonly string[] = ['brca1', 'brca2'];
/** Cohort A of PROfound (PROFOUND-OS). */
const COHORT_A: readonly string[] = ['brca1', 'brca2', 'atm'];
/** The genes outside BRCA with counts of their own in TRITON2 (TRITON2-NONBRCA). */
const FEW_RESPONSES: readonly string[] = ['atm', 'cdk12', 'chek2'];
const CLONAL_HAEMATOPOIESIS_GENES: readonly string[] = ['atm', 'chek2'];

export interface HrrFacts {
  readonly hrrBrca: boolean | undefined;
  readonly hrrPalb2: boolean | undefined;
  readonly hrrCohortA: boolean | undefined;
  readonly hrrFewResponses: boolean | undefined;
  readonly hrrOlaparibLabel: boolean | undefined;
  readonly hrrAnyPathogenic: boolean | undefined;
  readonly hrrOnlyCtdnaAtmChek2: boolean | undefined;
  readonly hrrAtmChek2SampleUnsaid: boolean | undefined;
  readonly hrrGermlineToConfirm: boolean | undefined;
  readonly hrrTesting: 'resulted' | 'pending' | 'not_resulted';
}

const UNRESULTED = {
  hrrBrca: undefined,
  hrrPalb2: undefined,
  hrrCohortA: undefined,
  hrrFewResponses: undefined,
  hrrOlaparibLabel: undefined,
  hrrAnyPathogenic: undefined,
  hrrOnlyCtdnaAtmChek2: undefined,
  hrrAtmChek2SampleUnsaid: undefined,
  hrrGermlineToConfirm: undefined,
};
const NOT_RESULTED: HrrFacts = { ...UNRESULTED, hrrTesting: 'not_resulted' };
const PENDING: HrrFacts = { ...UNRESULTED, hrrTesting: 'pending' };
const NEGATIVE: HrrFacts = fromAlterations([]);

/** A variant of uncertain significance gives nothing: only pathogenic alterations count. Untested, pending and unknown claim no negative. */
export function hrrFacts(hrr: Findings['hrr']): HrrFacts {
  if (hrr === 'pending') return PENDING;
  if (hrr === undefined || hrr === NOT_AVAILABLE || hrr === 'not_tested') return NOT_RESULTED;
  return hrr === 'negative' ? NEGATIVE : fromAlterations(hrr);
}

function fromAlterations(alterations: readonly HrrAlteration[]): HrrFacts {
  const pathogenic = alterations.filter(({ significance }) => significance !== 'vus');
  const has = (genes: readonly string[]) => pathogenic.some(({ gene }) => genes.includes(gene));
  const label = pathogenic.filter(({ gene }) => OLAPARIB_LABEL_GENES.includes(gene));
  const onlyCtdna = onlyFromCtdna(label);
  return {
    hrrBrca: has(BRCA),
    hrrPalb2: has(['palb2']),
    hrrCohortA: has(COHORT_A),
    hrrFewResponses: has(FEW_RESPONSES),
    hrrOlaparibLabel: label.length > 0,
    hrrAnyPathogenic: pathogenic.length > 0,
    hrrOnlyCtdnaAtmChek2: onlyCtdna,
    hrrAtmChek2SampleUnsaid: onlyCtdna === undefined,
    hrrGermlineToConfirm: pathogenic.some(({ origin }) => origin !== 'germline'),
    hrrTesting: 'resulted',
  };
}

/** Unknown where it hangs on a sample that nobody named: that is not "tissue". */
function onlyFromCtdna(label: readonly HrrAlteration[]): boolean | undefined {
  const elsewhere = label.some(
    ({ gene, origin }) => !isClonalGene(gene) || origin === 'germline' || origin === 'somatic',
  );
  if (label.length === 0 || elsewhere) return false;
  return label.every(({ origin }) => origin === 'ctdna') ? true : undefined;
}

const isClonalGene = (gene: string): boolean => CLONAL_HAEMATOPOIESIS_GENES.includes(gene);
